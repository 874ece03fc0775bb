/** All the ways of going wrong that were recorded of the real scanners: each ends as a failure of that scanner, or somebody else sees it. */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { ScannerFailure } from '../../src/errors.js';
import { readJson } from '../../src/scanners/decode.js';
import { decodeDockle } from '../../src/scanners/dockle/output.js';
import { scanners } from '../../src/scanners/index.js';
import { runScanner } from '../../src/scanners/run.js';
import type { Inspection } from '../../src/scanners/scanner.js';
import type { ScanSubject } from '../../src/scanners/subject.js';
import { testTools, type TestTools } from '../support/tools.js';

const SHARED = resolve(process.env['DOCKGATE_SHARED'] ?? '../shared');
const FAILURES = join(SHARED, 'corpus/recorded/failures');
const present = existsSync(FAILURES);
if (!present) console.log(`recorded failures: skipped, for there is no ${FAILURES} (DOCKGATE_SHARED)`);

/** The day after the recorded databases were built. */
const NOW = new Date('2026-11-24T20:00:00Z');

/** What must come of it: words of the failure, or who else sees it when the scanner's own output shows nothing. */
type Expected = RegExp | { readonly seenBy: string };
const archive: Expected = { seenBy: "the layers' digests: archive.test.ts and e2e/failures.test.ts" };
const database: Expected = { seenBy: 'a look into the database before any scan' };
const notUsed: Expected = { seenBy: 'an argument that we never give' };
const unseen: Expected = { seenBy: 'nobody: it checks no digest, and we read its reports, we never run it' };
const harmless: Expected = { seenBy: 'the report, which is whole and from a database of known date' };

const EXPECTED: Readonly<Record<string, Expected>> = {
  'trivy-absent-tar': /exit code 1 .*no such file/s,
  'trivy-broken-database': /exit code 1/,
  'trivy-cut-tar': /exit code 1/,
  'trivy-disk-full-output': /exit code 1/,
  'trivy-disk-full-temporary': harmless,
  'trivy-empty-database': database,
  'trivy-ended-tar': archive,
  'trivy-ended-tar-warm': archive,
  'trivy-exit-code-7': /exit code 7/,
  'trivy-exit-code-7-nothing': notUsed,
  'trivy-flipped-layout': /exit code 1/,
  'trivy-flipped-tar': archive,
  'trivy-image-not-found': /exit code 1/,
  'trivy-image-not-found-all-sources': /exit code 1/,
  'trivy-image-not-found-registry': /exit code 1/,
  'trivy-interrupted': /exit code 1/,
  'trivy-killed': /killed by SIGKILL/,
  'trivy-no-daemon': /exit code 1/,
  'trivy-no-database': /exit code 1 .*database/s,
  'trivy-no-database-no-network': /exit code 1/,
  'trivy-no-java-index': /exit code 1/,
  'trivy-no-metadata': /exit code 1/,
  'trivy-noise-tar': /exit code 1/,
  'trivy-oci-archive': /exit code 1/,
  'trivy-old-schema-database': /exit code 1/,
  'trivy-registry-unreachable': /exit code 1/,
  'trivy-stale-database': /was built on 2026-01-01, 327 days ago/,
  'trivy-terminated': /exit code 1/,
  'trivy-timeout-1s': /exit code 1/,
  'trivy-unknown-flag': /exit code 1/,
  'trivy-unknown-format': /exit code 1/,
  'trivy-unknown-severity': /exit code 1/,
  'trivy-zero-tar': /exit code 1/,
  'grype-absent-tar': /exit code 1/,
  'grype-changed-database': /exit code 1/,
  'grype-changed-database-hash-checked': /exit code 1/,
  'grype-cut-tar': /exit code 1/,
  // Of `grype db status`, which is no report.
  'grype-database-status': /holds no list of matches/,
  'grype-stale-database-status': /exit code 1/,
  'grype-disk-full-output': /exit code 1/,
  'grype-disk-full-temporary': /exit code 1/,
  'grype-empty-database': database,
  'grype-ended-tar': archive,
  'grype-fail-on-critical-nothing': notUsed,
  'grype-fail-on-high': /exit code 2/,
  'grype-flipped-layout': /exit code 1/,
  'grype-flipped-tar': archive,
  'grype-garbage-database': /exit code 1/,
  'grype-image-not-found': /exit code 1/,
  'grype-image-not-found-registry': /exit code 1/,
  'grype-interrupted': /Grype wrote nothing about/,
  'grype-killed': /killed by SIGKILL/,
  'grype-no-daemon': /exit code 1/,
  'grype-no-database': /exit code 1 .*database/s,
  'grype-no-database-no-network': /exit code 1/,
  'grype-noise-tar': /exit code 1/,
  'grype-oci-archive': harmless,
  'grype-oci-archive-dotted': /exit code 1/,
  'grype-registry-unreachable': /exit code 1/,
  'grype-stale-database': /exit code 1/,
  'grype-stale-database-age-unchecked': /was built on 2026-01-01, 327 days ago/,
  'grype-terminated': /killed by SIGTERM/,
  'grype-unknown-flag': /exit code 1/,
  'grype-unknown-format': /exit code 1/,
  'grype-update-check-fails': harmless,
  'grype-zero-tar': /exit code 1/,
  'hadolint-absent': /hadolint wrote nothing/,
  'hadolint-bad': /can't parse Dockerfile\.bad:2/,
  'hadolint-binary': /can't parse Dockerfile\.binary:1/,
  'hadolint-empty': { seenBy: 'our own reader of Dockerfiles, which finds no FROM' },
  'hadolint-heredoc': harmless,
  'hadolint-no-fail': /can't parse Dockerfile\.bad:2/,
  'hadolint-nothing': /is not JSON/,
  'hadolint-pragma': { seenBy: "ourselves: we run it without, and read the pragmas as exceptions" },
  'hadolint-pragma-disabled': harmless,
  'hadolint-threshold-error': notUsed,
  'hadolint-two-files': /can't parse Dockerfile\.bad:2/,
  'dockle-absent-tar': /is not JSON/,
  'dockle-cut-tar': /is not JSON/,
  'dockle-disk-full-output': /wrote nothing/,
  'dockle-docker-host-ignored': /is not JSON/,
  'dockle-ended-tar': unseen,
  'dockle-exit-code': harmless,
  'dockle-flipped-tar': unseen,
  'dockle-image-not-found': /is not JSON/,
  'dockle-killed': /wrote nothing/,
  'dockle-noise-tar': /is not JSON/,
  'dockle-oci-archive': /is not JSON/,
  'dockle-timeout': harmless,
  'dockle-unknown-flag': /is not JSON/,
  'dockle-zero-tar': /is not JSON/,
};

interface Recorded {
  readonly name: string;
  readonly end: string;
}

function recorded(): Recorded[] {
  const lines = readFileSync(join(FAILURES, '../MANIFEST.tsv'), 'utf8').trim().split('\n');
  const columns = lines[0]?.split('\t') ?? [];
  return lines.slice(1).flatMap((line) => {
    const cells = line.split('\t');
    const name = /^failures\/((?:trivy|grype|hadolint|dockle)-.*)\.json$/.exec(cells[0] ?? '')?.[1];
    return name === undefined ? [] : [{ name, end: cells[columns.findIndex((each) => each.startsWith('exit'))] ?? '' }];
  });
}

let tools: TestTools;
beforeEach(() => {
  const env = { PATH: process.env['PATH'], HOME: '/nonexistent' };
  tools = testTools({ env, clock: { now: () => NOW, monotonic: () => performance.now(), sleep: () => Promise.resolve() } });
  tools = { ...tools, env: { ...env, TRIVY_CACHE_DIR: 'cache' } };
});
afterEach(() => tools.remove());

/** A program that says and does again what was recorded. */
function replay({ name, end }: Recorded, version: string): string {
  const path = join(tools.folder, 'replay');
  const signal = /^signal (\d+)$/.exec(end)?.[1];
  const stderr = existsSync(join(FAILURES, `${name}.stderr`)) ? `cat '${join(FAILURES, `${name}.stderr`)}' >&2; ` : '';
  writeFileSync(path, `#!/bin/sh\nif [ "$1" = --version ]; then echo '${version}'; exit 0; fi\ncat '${join(FAILURES, `${name}.json`)}'; ${stderr}${signal === undefined ? `exit ${end}` : `kill -${signal} $$; sleep 5`}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** The image that the report says it is about: here the question isn't whether it is the right one. */
function imageIn(name: string): string {
  const text = readFileSync(join(FAILURES, `${name}.json`), 'utf8');
  return /"(?:ImageID|imageID)":\s*"(sha256:[0-9a-f]{64})"/.exec(text)?.[1] ?? `sha256:${'0'.repeat(64)}`;
}

/** dockle is read from its reports alone. */
function readDockle(name: string): Pick<Inspection, 'failure'> & { readonly report: Pick<Inspection['report'], 'outcome' | 'error'> } {
  try {
    const { undecodable } = decodeDockle(readJson(readFileSync(join(FAILURES, `${name}.json`), 'utf8'), 'dockle', 'app.tar'), { target: 'archive:app', name: 'app.tar', image: undefined, fileName: (path) => path, version: undefined });
    expect(undecodable).toEqual([]);
    return { report: { outcome: 'ok' } };
  } catch (error) {
    if (error instanceof ScannerFailure) return { failure: error, report: { outcome: 'failed', error: error.message } };
    throw error;
  }
}

async function run(row: Recorded): Promise<ReturnType<typeof readDockle>> {
  if (row.name.startsWith('dockle-')) return readDockle(row.name);
  const scanner = scanners.find(({ id }) => row.name.startsWith(`${id}-`))!;
  mkdirSync(join(tools.folder, 'cache/db'), { recursive: true });
  const built = row.name.includes('stale') ? '2026-01-01T00:00:00Z' : '2026-11-23T22:13:00Z';
  writeFileSync(join(tools.folder, 'cache/db/metadata.json'), JSON.stringify({ Version: 2, UpdatedAt: built }));
  const program = replay(row, { trivy: 'Version: 0.72.0', grype: 'grype 0.120.1', hadolint: 'Haskell Dockerfile Linter 2.15.1' }[scanner.program]);
  const subject: ScanSubject = scanner.id === 'hadolint' ? { type: 'dockerfiles', target: 'repository', name: 'the repository', files: [] } : { type: 'image', target: 'archive:app', name: 'app.tar', archive: { path: 'app.tar', format: 'docker-save' }, config: { id: imageIn(row.name), layers: [] } };
  return runScanner(scanner, { path: program, verified: true }, subject, { timeoutMs: 20_000, databaseMaxAgeMs: 5 * 24 * 60 * 60 * 1000 }, tools);
}

(present ? describe : describe.skip)('a recorded failure', () => {
  const rows = present ? recorded() : [];

  it('of each scanner that we run is in this table, and nothing else', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual(rows.map(({ name }) => name).sort());
  });

  it.each(rows.map((row) => [row.name, row] as const))('%s', async (name, row) => {
    const expected = EXPECTED[name];
    const { failure, report } = await run(row);
    if (expected instanceof RegExp) {
      expect(failure?.message).toMatch(expected);
      expect(report.outcome).toBe('failed');
      // Colours and line ends of the terminal are gone.
      expect(report.error).toMatch(/^[^\u0000-\u001f]*$/u);
    } else {
      expect([failure?.message, expected?.seenBy]).toEqual([undefined, expect.any(String)]);
    }
  });
});
