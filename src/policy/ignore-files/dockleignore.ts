/** `.dockleignore`: a checkpoint a line (https://github.com/goodwithtech/dockle#ignore-the-specified-checkpoints). */
import { UsageError } from '../../errors.js';
import type { Exception } from '../exceptions.js';
import { clip, reasonOf, type IgnoreRules, type IgnoreText } from './ignore-file.js';
import { ignoreLines } from './ignore-lines.js';

const CHECKPOINT = /^(?:CIS|DKL)-[A-Z]+-\d{4}$/;

/** @throws UsageError */
export function readDockleignore({ file, text, within }: IgnoreText): IgnoreRules {
  const exceptions = ignoreLines(text).map(({ line, words, remark, above }): Exception => {
    const [id = '', other] = words;
    if (!CHECKPOINT.test(id)) throw new UsageError(`${JSON.stringify(clip(id))} is no checkpoint of dockle`, { file, line, hint: 'they are written CIS-DI-0001 or DKL-DI-0006' });
    if (other !== undefined) throw new UsageError(`unknown word ${JSON.stringify(clip(other))} behind the checkpoint`, { file, line, hint: 'write one checkpoint a line, and a reason behind `#`' });
    return { kinds: ['misconfiguration', 'secret'], id, tool: 'dockle', byAlias: false, within, reason: reasonOf(remark, above), origin: `${file}:${String(line)}` };
  });
  return { exceptions, problems: [], unread: [] };
}
