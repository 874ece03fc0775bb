/** docs/benchmarks.md. */
import { cpus, totalmem, release, platform, arch } from 'node:os';
import { median, type Row } from './figure.js';
import { versionOf } from './node.js';

/** Nothing that names the machine: no host, no path. */
export function describeMachine(node: string): string[] {
  const processors = cpus();
  return [
    `- processor: ${String(processors.length)} cores, ${processors[0]?.model.trim() ?? 'unknown'}`,
    `- memory: ${(totalmem() / 1024 ** 3).toFixed(0)} GiB`,
    `- system: ${platform()} ${arch()} ${release().split('-')[0] ?? ''}`,
    `- Node: ${versionOf(node)}`,
  ];
}

export function summaryLine(row: Row): string {
  if ('why' in row) return `${row.what}: not measured: ${row.why}`;
  return [`${row.what}: ${number(median(row.values), row.unit)} (${range(row.values, row.unit)}), peak ${memory(row.peaks)}, target ${row.target}${row.met === undefined ? '' : row.met ? ': met' : ': MISSED'}`, ...row.notes].join('\n  ');
}

export function page(date: string, machine: readonly string[], rows: readonly Row[]): string {
  return [
    '# Benchmarks',
    '',
    `Whole processes of \`dist/index.js\`, from their start to their end, measured on ${date} by \`npm run bench\`:`,
    '',
    ...machine,
    '',
    '| what | target | median | min–max | runs | peak memory | |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(tableRow),
    '',
    ...rows.flatMap((row) => ('why' in row ? [] : row.notes.map((note) => `- ${note}`))),
    '',
    'Runs are counted after one that isn\'t, but for SARIF, where every process is new and all count. Where two programs are compared',
    'they run in turn (A B A B …), and the figure is the median of the ratios pair by pair, so that a machine whose speed drifts slows',
    'both alike. Memory is the kernel\'s own peak (`VmHWM`) of the largest process, the most of all runs that were watched: runs of',
    'their own that aren\'t timed, but for SARIF, whose process reads its own at its end.',
    '',
    '## How to run',
    '',
    '```',
    'npm ci && npm run build',
    'npm run bench                 # all, and writes this page',
    'npm run bench -- --only 3     # one figure, printed',
    '```',
    '',
    'Node 24 comes from npm\'s package `node` when another Node runs the script; `--node FILE` takes that one instead. `--dist DIR`',
    'measures another build, `--page FILE` writes elsewhere, `--date` says another date. The folder of real Dockerfiles is taken from',
    '`DOCKGATE_SHARED` (`../shared`), Trivy and the images from `DOCKGATE_TOOLS` (`~/.cache/dockgate-tools`). What isn\'t there is',
    'not measured, and said. The exit code is 1 when a measured figure misses its target.',
    '',
  ].join('\n');
}

function tableRow(row: Row): string {
  if ('why' in row) return `| ${row.what} | ${row.target} | not measured: ${row.why} | | | | |`;
  return `| ${row.what} | ${row.target} | ${number(median(row.values), row.unit)} | ${range(row.values, row.unit)} | ${String(row.values.length)} | ${memory(row.peaks)} | ${row.met === undefined ? '' : row.met ? 'met' : '**missed**'} |`;
}

function range(values: readonly number[], unit: string): string {
  return `${number(Math.min(...values), unit)}–${number(Math.max(...values), unit)}`;
}

function number(value: number, unit: string): string {
  return `${value.toFixed(unit === 's' && value < 1 ? 3 : 2)} ${unit}`;
}

function memory(peaks: readonly number[]): string {
  return peaks.length === 0 ? 'not measured' : `${(Math.max(...peaks) / 1024).toFixed(0)} MiB`;
}
