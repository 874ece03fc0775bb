/** Over all pairs of reports in the corpus: nothing is there twice, no two CVEs are one, and docs/accuracy.md says what is counted. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { accuracyPage } from '../../scripts/accuracy/page.js';
import { mergedOf, readPairs } from '../../scripts/accuracy/pairs.js';
import { isCve } from '../../src/findings/flaw-ids.js';

const ROOT = resolve(import.meta.dirname, '../..');
const CORPUS = resolve(process.env['DOCKGATE_SHARED'] ?? '../shared', 'corpus');
const present = existsSync(CORPUS);
if (!present) console.log(`accuracy: skipped, for there is no ${CORPUS} (DOCKGATE_SHARED)`);

(present ? describe : describe.skip)('pairs of reports', () => {
  it.each((present ? readPairs(CORPUS) : []).map((pair) => [pair.name, pair] as const))('%s', (_, pair) => {
    const found = mergedOf(pair);
    const rows = [...pair.trivy, ...pair.grype];
    // What the rows themselves call a flaw, without our graph: any two ids that stand in one row.
    const together = new Map<string, Set<string>>();
    for (const { rule, aliases } of rows) for (const id of [rule, ...aliases]) for (const other of [rule, ...aliases]) together.set(id, (together.get(id) ?? new Set()).add(other));
    const seen = new Map<string, string>();
    for (const finding of found) {
      expect([finding.rule, ...finding.aliases].filter(isCve).length).toBeLessThanOrEqual(1);
      const names = new Set([finding.rule, ...finding.aliases].flatMap((id) => [id, ...(together.get(id) ?? [])]));
      for (const name of names) {
        // Go's GO-2023-2102 is about two CVEs: those are two flaws.
        if ((isCve(name) && name !== finding.rule) || [...(together.get(name) ?? [])].filter(isCve).length > 1) continue;
        const thing = `${name} ${looseName(finding.package.name)} ${looseVersion(finding.package.version)}`;
        expect([thing, seen.get(thing) ?? finding.fingerprint]).toEqual([thing, finding.fingerprint]);
        expect(seen.has(thing)).toBe(false);
        seen.set(thing, finding.fingerprint);
      }
    }
    // Every row is in a finding.
    for (const { seenBy } of rows) expect(found.some((finding) => finding.seenBy.some((each) => each.scanner === seenBy.scanner && each.id === seenBy.id))).toBe(true);
  });
});

/** Looser than any rule of ours: letters and digits of the last part of the name. */
function looseName(name: string): string {
  return (name.split(/[:/]/).at(-1) ?? name).toLowerCase().replace(/[^a-z0-9.+]/g, '');
}

function looseVersion(version: string): string {
  return version.replace(/^(?:go|v|0:)/, '');
}

(present ? it : it.skip)('docs/accuracy.md is what `npm run accuracy` writes', () => {
  expect(readFileSync(join(ROOT, 'docs/accuracy.md'), 'utf8')).toBe(accuracyPage(CORPUS));
});
