/** Our own checks over the fixture images, without any scanner, through the bundle. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { dockgate, missingTools, SHARED, TOOLS } from '../support/real.js';

const missing = missingTools();
if (missing !== undefined && process.env['CI'] !== undefined) throw new Error(missing);
if (missing !== undefined) console.log(`skipped: ${missing}`);
const describeReal = missing === undefined ? describe : describe.skip;

/** What only the image shows, or the image shows as well. */
const WANTED: Readonly<Record<string, readonly string[]>> = {
  'node-vulnerable': [
    'image/no-healthcheck 1', 'image/package-manager-cache 11', 'image/package-manager-cache 8', 'image/root-user 1', 'image/secret-file 9', 'image/secret-file 9', 'image/secret-in-env 4', 'image/secret-in-history 8', 'image/setuid-file 11', 'image/ssh-server 13',
  ],
  awkward: ['image/missing-labels 15', 'image/no-healthcheck 15', 'image/package-manager-cache 26', 'image/world-writable-file 34'],
  hardened: [],
  'go-static': ['image/missing-labels 1', 'image/no-healthcheck 1'],
};

describeReal('fixture images', () => {
  it.each([
    ['node-vulnerable', 'node-vulnerable.tar'],
    ['node-vulnerable', 'node-vulnerable.legacy.tar'],
    ['node-vulnerable', 'node-vulnerable.oci'],
    ['awkward', 'awkward.tar'],
    ['awkward', 'awkward.legacy.oci.tar'],
    ['hardened', 'hardened.oci.tar'],
    ['go-static', 'go-static.tar'],
  ])('%s from %s: every finding on its line', (name, archive) => {
    const run = dockgate(['scan', '--archive', `${join(TOOLS, 'images', archive)}=Dockerfile`, '--scanners', 'none'], join(SHARED, 'images', name));

    const seen = run.report().findings.flatMap(({ seenBy, at }) => seenBy.flatMap(({ id }) => (id.startsWith('image/') ? [`${id} ${String(at.startLine)}`] : [])));
    expect([...seen].sort()).toEqual([...(WANTED[name] ?? [])].sort());
    expect(run.report().notLookedAt).toEqual([]);
  });

  it('no secret of the image gets into any output', () => {
    const canary = readFileSync(join(TOOLS, 'images/canary'), 'utf8').trim();
    const run = dockgate(['scan', '--archive', `${join(TOOLS, 'images/node-vulnerable.tar')}=Dockerfile`, '--scanners', 'none'], join(SHARED, 'images/node-vulnerable'));

    for (const text of [run.stdout, run.stderr, ...['dockgate-report.json', 'dockgate.sarif', 'dockgate.md'].map((file) => readFileSync(join(run.outputDir, file), 'utf8'))]) {
      expect(text.includes(canary.slice(-16))).toBe(false);
      expect(text).not.toMatch(/BEGIN (?:RSA )?PRIVATE KEY/);
    }
  });
});
