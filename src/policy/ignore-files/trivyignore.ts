/** `.trivyignore`: an id a line, `exp:YYYY-MM-DD` behind it (https://trivy.dev/latest/docs/configuration/filtering/#trivyignore). */
import { UsageError } from '../../errors.js';
import type { Exception } from '../exceptions.js';
import { checkDay, checkId, clip, reasonOf, type IgnoreRules, type IgnoreText } from './ignore-file.js';
import { ignoreLines } from './ignore-lines.js';

/** @throws UsageError */
export function readTrivyignore({ file, text, within }: IgnoreText): IgnoreRules {
  const exceptions = ignoreLines(text).map(({ line, words, remark, above }): Exception => {
    const [id = '', ...others] = words;
    for (const word of others) checkWord(word, file, line);
    // Trivy takes an expiry behind a `#` as well.
    const days = [...others, ...(remark ?? '').split(' ')].filter((word) => word.startsWith('exp:'));
    if (days.length > 1) throw new UsageError('the entry has two expiry dates', { file, line });
    const until = days[0] === undefined ? undefined : checkDay(days[0].slice('exp:'.length), file, line);
    const said = (remark ?? '').split(' ').filter((word) => !word.startsWith('exp:')).join(' ');
    return {
      // It doesn't say what kind of thing an id names.
      kinds: ['vulnerability', 'misconfiguration', 'secret', 'licence'],
      id: checkId(id, file, line),
      tool: 'trivy',
      byAlias: true,
      within,
      reason: reasonOf(said, above),
      origin: `${file}:${String(line)}`,
      ...(until === undefined ? {} : { until }),
    };
  });
  return { exceptions, problems: [], unread: [] };
}

/** Trivy skips every word that it doesn't know; of those, what looks like an expiry or a second id was meant to count. */
function checkWord(word: string, file: string, line: number): void {
  if (word.startsWith('exp:')) return;
  if (/^[A-Za-z][\w.-]*:\S+$/.test(word) && !/^(?:exp|until|valid|date)/i.test(word)) return;
  throw new UsageError(`unknown word ${JSON.stringify(clip(word))} behind the id`, { file, line, hint: 'an expiry is written `exp:2026-12-31`, a reason behind `#`, another id on a line of its own' });
}
