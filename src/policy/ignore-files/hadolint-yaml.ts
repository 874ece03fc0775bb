/** The `ignored` list of `.hadolint.yaml` (https://github.com/hadolint/hadolint#configure). */
import { UsageError } from '../../errors.js';
import type { Exception } from '../exceptions.js';
import { clip, reasonOf, type IgnoreRules, type IgnoreText } from './ignore-file.js';
import { readYaml } from './yaml-value.js';

/** @throws UsageError */
export function readHadolintYaml({ file, text, within }: IgnoreText): IgnoreRules {
  const fields = readYaml(file, text).entries('the file');
  const exceptions = fields.filter(({ key }) => key === 'ignored').flatMap(({ value }) =>
    value.items('ignored').map((item): Exception => {
      const id = item.text('an item of ignored');
      if (!/^(?:DL|SC)\d{4}$/.test(id)) throw new UsageError(`${JSON.stringify(clip(id))} is no rule of hadolint`, { file, line: item.line, hint: 'they are written DL3008 or SC2086' });
      return { kinds: ['misconfiguration'], id, tool: 'hadolint', byAlias: false, within, reason: reasonOf(item.comment), origin: `${file}:${String(item.line)}` };
    }),
  );
  return { exceptions, problems: [], unread: fields.map(({ key }) => key).filter((key) => key !== 'ignored') };
}
