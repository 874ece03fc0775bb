/** Figure: two reports of 50,000 rows become one list. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { median, type Row, type Setting } from './figure.js';

const ROWS = 50_000;

/** What `merge-child.ts` prints. */
interface Merged {
  readonly seconds: number;
  readonly cpu: number;
  readonly rows: number;
  readonly findings: number;
  readonly megabytes: number;
}

export function mergeReports({ node, scratch, root }: Setting): Promise<Row[]> {
  // Bundled as the product is: the loader of TypeScript slows every function down.
  const folder = join(scratch, 'merge');
  execFileSync(node, [join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js'), 'build', join(root, 'scripts/bench/merge-child.ts'), '--out', folder, '--minify', '--quiet'], { cwd: root });
  const runs = Array.from({ length: 7 }, () => JSON.parse(execFileSync(node, [join(folder, 'index.js'), String(ROWS)], { cwd: root, encoding: 'utf8' })) as Merged);
  for (const { rows } of runs) if (rows !== 2 * ROWS) throw new Error(`${String(rows)} rows were merged, not ${String(2 * ROWS)}`);
  const values = runs.map(({ seconds }) => seconds);
  return Promise.resolve([
    {
      what: 'merge of two reports of 50,000 rows',
      target: '≤ 1 s',
      values,
      unit: 's',
      peaks: [],
      met: median(values) <= 1,
      notes: [
        `Merge: a fresh process each, cold, the rows at hand; ten flaws a package, half of them libraries that one scanner knows by CVE and the other by GHSA, one row in fifty an advisory about three flaws. ${String(runs[0]?.findings ?? 0)} findings; it took ${String(median(runs.map(({ megabytes }) => megabytes)))} MiB beyond the rows, and ${median(runs.map(({ cpu }) => cpu)).toFixed(1)} s of processor time with the collector's threads.`,
      ],
    },
  ]);
}
