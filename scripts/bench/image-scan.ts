/** Figure 5: the image scan against Trivy alone, on the same archives, with no scan cache on either side. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { median, ratios, type Row, type Setting } from './figure.js';
import { peakMemory, timePairs, type Side } from './process.js';

const ARCHIVES = ['node-vulnerable.tar', 'python-multistage.tar'];
const RUNS = 7;
/** As a person would call it, to the same end; all else is Trivy's own default. */
const ALONE = ['--format', 'json', '--scanners', 'vuln,secret', '--quiet'];

export async function imageScan(setting: Setting): Promise<Row[]> {
  const tools = process.env['DOCKGATE_TOOLS'] ?? join(homedir(), '.cache/dockgate-tools');
  const trivy = join(tools, 'bin/trivy');
  const rows: Row[] = [];
  for (const name of ARCHIVES) {
    const archive = join(tools, 'images', name);
    const what = `image scan of \`${name}\`, against Trivy alone`;
    const target = '≤ 1.10 ×';
    const databases = existsSync(trivy) ? databaseExports(setting) : undefined;
    if (!existsSync(trivy)) rows.push({ what, target, why: 'there is no bin/trivy in DOCKGATE_TOOLS' });
    else if (!existsSync(archive)) rows.push({ what, target, why: `there is no images/${name} in DOCKGATE_TOOLS` });
    else if (databases === undefined) rows.push({ what, target, why: 'there is no tools/databases in DOCKGATE_SHARED that gives a Trivy database' });
    else rows.push(await compare({ what, target, archive, trivy, databases, setting }));
  }
  return rows;
}

/** @returns the variables that `tools/databases` prints for Trivy */
function databaseExports({ root }: Setting): ReadonlyMap<string, string> | undefined {
  const script = resolve(root, process.env['DOCKGATE_SHARED'] ?? '../shared', 'tools/databases');
  if (!existsSync(script)) return undefined;
  const printed = execFileSync(script, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const variables = new Map([...printed.matchAll(/\b(TRIVY_\w+)=(\S+)/g)].map(([, name = '', value = '']) => [name, value]));
  return existsSync(join(variables.get('TRIVY_CACHE_DIR') ?? '', 'db')) ? variables : undefined;
}

interface Comparison {
  readonly what: string;
  readonly target: string;
  readonly archive: string;
  readonly trivy: string;
  readonly databases: ReadonlyMap<string, string>;
  readonly setting: Setting;
}

async function compare({ what, target, archive, trivy, databases, setting: { node, bundle, scratch } }: Comparison): Promise<Row> {
  const output = join(scratch, 'image');
  const printed = join(scratch, 'trivy.json');
  const cache = join(scratch, 'trivy-cache');
  const work = join(scratch, 'work');
  mkdirSync(work, { recursive: true });
  const source = databases.get('TRIVY_CACHE_DIR') ?? '';
  const env = Object.fromEntries(databases);
  // Neither side finds anything but the databases: `fanal`, Trivy's scan cache, is left behind.
  const freshCache = (): void => {
    rmSync(cache, { recursive: true, force: true });
    for (const folder of ['db', 'java-db']) if (existsSync(join(source, folder))) cpSync(join(source, folder), join(cache, folder), { recursive: true });
  };
  const inFreshCache = { ...env, TRIVY_CACHE_DIR: cache };
  const ours: Side = {
    command: { program: node, args: [bundle, 'scan', '--archive', archive, '--scanner-path', `trivy=${trivy}`, '--output-dir', output], cwd: work, env: inFreshCache, completed: [0, 1] },
    prepare: freshCache,
  };
  const alone: Side = {
    command: { program: trivy, args: ['image', '--input', archive, ...ALONE, '--output', printed], cwd: work, env: inFreshCache, completed: [0] },
    prepare: freshCache,
  };
  const pairs = timePairs(ours, alone, RUNS);
  const values = ratios(pairs);
  const times = (which: 0 | 1): string => {
    const seconds = pairs.map((pair) => pair[which]);
    return `${median(seconds).toFixed(2)} s (${Math.min(...seconds).toFixed(2)}–${Math.max(...seconds).toFixed(2)} s)`;
  };
  const [findings, rows] = [count(output), countTrivy(printed)];
  const version = /^Version: (\S+)$/m.exec(execFileSync(trivy, ['--version'], { encoding: 'utf8', env: { ...process.env, ...env } }))?.[1] ?? 'unknown';
  return {
    what,
    target,
    values,
    unit: '×',
    peaks: await peakMemory(ours, 2),
    met: median(values) <= 1.1,
    notes: [
      `\`${archive.split('/').at(-1) ?? ''}\`: ${times(0)} against ${times(1)} for \`trivy image --input FILE ${ALONE.join(' ')} --output FILE\` (Trivy ${version}); ${String(findings)} findings of ours, ${String(rows)} rows of Trivy's. Before each run both get a new cache folder that holds the databases alone. Largest Trivy process alone: ${mib(await peakMemory(alone, 2))}.`,
    ],
  };
}

function count(output: string): number {
  const report = JSON.parse(readFileSync(join(output, 'dockgate-report.json'), 'utf8')) as { readonly findings: readonly unknown[] };
  return report.findings.length;
}

function countTrivy(file: string): number {
  const report = JSON.parse(readFileSync(file, 'utf8')) as { readonly Results?: readonly { readonly Vulnerabilities?: readonly unknown[]; readonly Secrets?: readonly unknown[] }[] };
  return (report.Results ?? []).reduce((sum, result) => sum + (result.Vulnerabilities?.length ?? 0) + (result.Secrets?.length ?? 0), 0);
}

function mib(peaks: readonly number[]): string {
  return peaks.length === 0 ? 'not measured' : `${(Math.max(...peaks) / 1024).toFixed(0)} MiB`;
}
