/** Figures 1 to 4: they need the bundle and, for the third, the corpus. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { execFileSync } from 'node:child_process';
import { median, ratios, type Row, type Setting } from './figure.js';
import { peakMemory, timePairs, timeRuns, type Command } from './process.js';

const MIB = 1024;
/** The gate passed, failed, or couldn't look at everything: the scan went to its end. */
const SCANNED = [0, 1, 3];

export async function startToExit({ node, bundle, scratch }: Setting): Promise<Row[]> {
  const empty = join(scratch, 'empty.cjs');
  writeFileSync(empty, '');
  const command = (file: string, ...args: string[]): Command => ({ program: node, args: [file, ...args], cwd: scratch, completed: [0] });
  const ours = { command: command(bundle, '--version') };
  const pairs = timePairs(ours, { command: command(empty) }, 31);
  const values = ratios(pairs);
  return [
    {
      what: 'start to exit of `--version`, against an empty Node script',
      target: '≤ 1.5 ×',
      values,
      unit: '×',
      peaks: await peakMemory(ours, 5),
      met: median(values) <= 1.5,
      notes: [`Start to exit: ${ms(pairs.map(([time]) => time))} against ${ms(pairs.map(([, time]) => time))} for an empty CommonJS file (medians; least).`],
    },
  ];
}

export async function oneDockerfile({ node, bundle, scratch, root }: Setting): Promise<Row[]> {
  const output = join(scratch, 'one');
  const side = { command: { program: node, args: [bundle, 'scan', 'examples/shop/Dockerfile', '--output-dir', output], cwd: root, completed: SCANNED } };
  const values = timeRuns(side, 21);
  return [
    {
      what: '`scan` of one Dockerfile',
      target: '≤ 0.15 s',
      values,
      unit: 's',
      peaks: await peakMemory(side, 5),
      met: median(values) <= 0.15,
      notes: [`One Dockerfile: ${found(output)}, all report files written.`],
    },
  ];
}

export async function manyDockerfiles({ node, bundle, scratch, root }: Setting): Promise<Row[]> {
  const what = '`scan` of the folder of real Dockerfiles';
  const target = '≤ 3 s, ≤ 200 MiB';
  const corpus = resolve(root, process.env['DOCKGATE_SHARED'] ?? '../shared', 'corpus/real-dockerfiles');
  if (!existsSync(corpus)) return [{ what, target, why: 'there is no corpus/real-dockerfiles in DOCKGATE_SHARED' }];
  const output = join(scratch, 'many');
  const side = { command: { program: node, args: [bundle, 'scan', corpus, '--output-dir', output], cwd: root, completed: SCANNED } };
  const values = timeRuns(side, 7);
  const peaks = await peakMemory(side, 3);
  const files = readdirSync(corpus, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const dockerfiles = files.filter(({ name }) => /^Dockerfile(?:\.|$)/.test(name)).length;
  return [
    {
      what,
      target,
      values,
      unit: 's',
      peaks,
      met: median(values) <= 3 && peaks.every((peak) => peak <= 200 * MIB),
      notes: [`The folder holds ${String(files.length)} files, ${String(dockerfiles)} of them Dockerfiles by name; ${found(output)}.`],
    },
  ];
}

const FINDINGS = 100_000;

/** What `bench/sarif-child.ts` prints. */
interface Rendered {
  readonly seconds: number;
  readonly peak: number;
  readonly results: number;
  readonly bytes: number;
}

export function sarifReport({ node, scratch, root }: Setting): Promise<Row[]> {
  // tsx resolves the sources' `.js` names; it costs memory, and no time inside what is measured but for the first call.
  const child = join(root, 'scripts/bench/sarif-child.ts');
  const output = join(scratch, 'report.sarif');
  const runs = Array.from({ length: 7 }, () => JSON.parse(execFileSync(node, ['--import', 'tsx', child, String(FINDINGS), output], { cwd: root, encoding: 'utf8' })) as Rendered);
  for (const { results } of runs) if (results !== FINDINGS) throw new Error(`the SARIF file holds ${String(results)} results, not ${String(FINDINGS)}`);
  const values = runs.map(({ seconds }) => seconds);
  const peaks = runs.map(({ peak }) => peak).filter((peak) => peak > 0);
  return Promise.resolve([
    {
      what: '100,000 findings to SARIF',
      target: '≤ 2 s, ≤ 512 MiB',
      values,
      unit: 's',
      peaks,
      met: median(values) <= 2 && peaks.every((peak) => peak <= 512 * MIB),
      notes: [
        `SARIF: a fresh process each; the time is that of the reporter, cold, and of writing the ${((runs[0]?.bytes ?? 0) / 1e6).toFixed(0)} MB to a file part by part as it gives them, without waiting for the disk to sync. Node's start and the making of the findings are not in it. The memory is that of the whole process, the findings and the TypeScript loader in it.`,
      ],
    },
  ]);
}

function found(output: string): string {
  const report = JSON.parse(readFileSync(join(output, 'dockgate-report.json'), 'utf8')) as { readonly findings: readonly unknown[]; readonly checks: number; readonly verdict: string };
  return `${String(report.findings.length)} findings by ${String(report.checks)} checks, verdict ${report.verdict}`;
}

/** Median and least. */
function ms(seconds: readonly number[]): string {
  return `${(median(seconds) * 1000).toFixed(0)} ms (${(Math.min(...seconds) * 1000).toFixed(0)} ms)`;
}
