/** Image scans against the same scanners by themselves, on the same archives, with no scan cache on either side. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { median, ratios, type Row, type Setting } from './figure.js';
import { peakMemory, timePairs, type Side } from './process.js';

const ARCHIVES = ['node-vulnerable.tar', 'python-multistage.tar'];
const RUNS = 5;
/** As a person would call them, to the same end; all else is the scanners' own default. */
const TRIVY = 'trivy image --input "$ARCHIVE" --format json --scanners vuln,secret --quiet --output "$OUTPUT/trivy.json"';
const GRYPE = 'grype "docker-archive:$ARCHIVE" --output json --quiet --file "$OUTPUT/grype.json"';

interface Rival {
  readonly title: string;
  readonly scanners: readonly ('trivy' | 'grype')[];
  /** For a shell, with ARCHIVE and OUTPUT set. */
  readonly script: string;
}

const RIVALS: readonly Rival[] = [
  { title: 'Trivy alone', scanners: ['trivy'], script: `exec ${TRIVY}` },
  { title: 'Trivy and Grype started together by a shell', scanners: ['trivy', 'grype'], script: `${TRIVY} & ${GRYPE} & wait` },
];

export async function imageScan(setting: Setting): Promise<Row[]> {
  const rows: Row[] = [];
  for (const rival of RIVALS) for (const name of ARCHIVES) rows.push(await compareOrSay(rival, name, setting));
  return rows;
}

async function compareOrSay(rival: Rival, name: string, setting: Setting): Promise<Row> {
  const tools = process.env['DOCKGATE_TOOLS'] ?? join(homedir(), '.cache/dockgate-tools');
  const archive = join(tools, 'images', name);
  const what = `image scan of \`${name}\`, against ${rival.title}`;
  const target = '≤ 1.10 ×';
  const missing = [...rival.scanners.map((each) => join(tools, 'bin', each)), archive].find((path) => !existsSync(path));
  if (missing !== undefined) return { what, target, why: `there is no ${missing.slice(tools.length + 1)} in DOCKGATE_TOOLS` };
  const databases = databaseExports(setting);
  if (databases === undefined) return { what, target, why: 'there is no tools/databases in DOCKGATE_SHARED that gives databases' };
  return compare({ what, target, archive, rival, programs: join(tools, 'bin'), databases, setting });
}

/** @returns the variables that `tools/databases` prints */
export function databaseExports({ root }: Setting): ReadonlyMap<string, string> | undefined {
  const script = resolve(root, process.env['DOCKGATE_SHARED'] ?? '../shared', 'tools/databases');
  if (!existsSync(script)) return undefined;
  const printed = execFileSync(script, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const variables = new Map([...printed.matchAll(/\b((?:TRIVY|GRYPE)_\w+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value]));
  return existsSync(join(variables.get('TRIVY_CACHE_DIR') ?? '', 'db')) ? variables : undefined;
}

interface Comparison {
  readonly what: string;
  readonly target: string;
  readonly archive: string;
  readonly rival: Rival;
  /** The folder of the scanners. */
  readonly programs: string;
  readonly databases: ReadonlyMap<string, string>;
  readonly setting: Setting;
}

async function compare({ what, target, archive, rival, programs, databases, setting: { node, bundle, scratch } }: Comparison): Promise<Row> {
  const [output, printed, cache, work] = ['image', 'alone', 'trivy-cache', 'work'].map((name) => join(scratch, name)) as [string, string, string, string];
  for (const folder of [printed, work]) mkdirSync(folder, { recursive: true });
  const source = databases.get('TRIVY_CACHE_DIR') ?? '';
  // Neither side finds anything but the databases: `fanal`, Trivy's scan cache, is left behind.
  const freshCache = (): void => {
    rmSync(cache, { recursive: true, force: true });
    for (const folder of ['db', 'java-db']) if (existsSync(join(source, folder))) cpSync(join(source, folder), join(cache, folder), { recursive: true });
  };
  const env = { ...Object.fromEntries(databases), TRIVY_CACHE_DIR: cache };
  const paths = rival.scanners.flatMap((each) => ['--scanner-path', `${each}=${join(programs, each)}`]);
  const ours: Side = {
    command: { program: node, args: [bundle, 'scan', '--archive', archive, '--scanners', rival.scanners.join(','), ...paths, '--output-dir', output], cwd: work, env, completed: [0, 1] },
    prepare: freshCache,
  };
  const alone: Side = {
    command: { program: 'sh', args: ['-c', rival.script], cwd: work, env: { ...env, PATH: `${programs}:${process.env['PATH'] ?? ''}`, ARCHIVE: archive, OUTPUT: printed }, completed: [0] },
    prepare: freshCache,
  };
  const pairs = timePairs(ours, alone, RUNS);
  const values = ratios(pairs);
  const times = (which: 0 | 1): string => {
    const seconds = pairs.map((pair) => pair[which]);
    return `${median(seconds).toFixed(2)} s (${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)} s)`;
  };
  const rows = rival.scanners.map((each) => `${String(each === 'trivy' ? countTrivy(printed) : countGrype(printed))} rows of ${each}'s`);
  return {
    what,
    target,
    values,
    unit: '×',
    peaks: await peakMemory(ours, 2),
    met: median(values) <= 1.1,
    notes: [
      `\`${archive.split('/').at(-1) ?? ''}\`: ${times(0)} against ${times(1)} for \`${rival.script.replaceAll(/"?\$\w+(?:\/\w+\.json)?"?/g, 'FILE')}\` (${rival.scanners.map((each) => versionOf(join(programs, each), env)).join(', ')}); ${String(count(output))} findings of ours, ${rows.join(', ')}. Before each run both get a new cache folder that holds the databases alone. Largest process of the other side: ${mib(await peakMemory(alone, 2))}.`,
    ],
  };
}

function versionOf(program: string, env: Readonly<Record<string, string>>): string {
  const printed = execFileSync(program, ['--version'], { encoding: 'utf8', env: { ...process.env, ...env } });
  return `${program.split('/').at(-1) ?? ''} ${/(\d+\.\d+\.\d+)/.exec(printed)?.[1] ?? 'of unknown version'}`;
}

function count(output: string): number {
  const report = JSON.parse(readFileSync(join(output, 'dockgate-report.json'), 'utf8')) as { readonly findings: readonly unknown[] };
  return report.findings.length;
}

function countTrivy(folder: string): number {
  const report = JSON.parse(readFileSync(join(folder, 'trivy.json'), 'utf8')) as { readonly Results?: readonly { readonly Vulnerabilities?: readonly unknown[]; readonly Secrets?: readonly unknown[] }[] };
  return (report.Results ?? []).reduce((sum, result) => sum + (result.Vulnerabilities?.length ?? 0) + (result.Secrets?.length ?? 0), 0);
}

function countGrype(folder: string): number {
  return (JSON.parse(readFileSync(join(folder, 'grype.json'), 'utf8')) as { readonly matches: readonly unknown[] }).matches.length;
}

function mib(peaks: readonly number[]): string {
  return peaks.length === 0 ? 'not measured' : `${(Math.max(...peaks) / 1024).toFixed(0)} MiB`;
}
