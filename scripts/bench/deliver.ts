/** Figure: from a scanner's report to the exit, with everything told to a GitHub on this machine. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { median, type Row, type Setting } from './figure.js';
import { peakMemory, timeRuns, type Command } from './process.js';

const FIGURES = [
  { findings: 1_000, target: '≤ 1.5 s', seconds: 1.5, runs: 7 },
  { findings: 100_000, target: '≤ 6 s', seconds: 6, runs: 5 },
] as const;
const CALLS = 12;
const DOCKERFILE = 'FROM debian:12\nCOPY app /app\nCMD ["/app"]\n';
const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW'] as const;
/** The gate fails: a finding is critical. */
const FAILED = [1];

export async function tellGithub({ node, bundle, scratch, root }: Setting): Promise<Row[]> {
  const rows: Row[] = [];
  for (const { findings, target, seconds, runs } of FIGURES) {
    const folder = join(scratch, `deliver-${String(findings)}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'Dockerfile'), DOCKERFILE);
    writeFileSync(join(folder, 'trivy.json'), trivyReport(findings));
    const github = await startGithub(node, root);
    try {
      const side = { command: action(node, bundle, folder, github.env) };
      const values = timeRuns(side, runs);
      const before = await github.count();
      timeRuns(side, 0);
      const calls = (await github.count()) - before;
      if (calls > CALLS) throw new Error(`a run made ${String(calls)} calls`);
      rows.push({
        what: `report of ${findings.toLocaleString('en')} findings, all told to GitHub`,
        target,
        values,
        unit: 's',
        peaks: await peakMemory(side, 2),
        met: median(values) <= seconds,
        notes: [`${findings.toLocaleString('en')} findings told: the whole action with a scanner's report at hand, so from the scanner's end to the exit and the start of the process besides; files, SARIF upload, comment and review against the test GitHub on loopback, ${String(calls)} API calls from the second run on.`],
      });
    } finally {
      github.stop();
    }
  }
  return rows;
}

interface Github {
  readonly env: Readonly<Record<string, string>>;
  count(): Promise<number>;
  stop(): void;
}

/** In a process of its own: we are blocked while a run is timed. */
async function startGithub(node: string, root: string): Promise<Github> {
  const child = spawn(node, [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'scripts/bench/github-child.ts'), DOCKERFILE], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
    // Its schema of SARIF lies there: without it uploads are checked against GitHub's limits alone, which takes no seconds of ours.
    env: { ...process.env, DOCKGATE_SHARED: join(root, 'none') },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done === true) throw new Error('the test GitHub ended');
    return value;
  };
  const { env, token } = JSON.parse(await next()) as { readonly env: Record<string, string>; readonly token: string };
  return {
    env: { ...env, INPUT_TOKEN: token },
    count: async () => {
      child.stdin.write('count\n');
      return Number(await next());
    },
    stop: () => {
      child.stdin.end();
    },
  };
}

function action(node: string, bundle: string, folder: string, env: Readonly<Record<string, string>>): Command {
  const event = join(folder, 'event.json');
  const repository = { full_name: 'acme/shop', private: false, default_branch: 'main' };
  writeFileSync(event, JSON.stringify({ number: 1, repository, pull_request: { number: 1, state: 'open', head: { sha: 'a'.repeat(40), repo: repository }, base: { sha: 'b'.repeat(40), ref: 'main', repo: repository } } }));
  for (const file of ['output', 'summary']) writeFileSync(join(folder, file), '');
  return {
    program: node,
    args: [bundle],
    cwd: folder,
    completed: FAILED,
    env: {
      ...env,
      GITHUB_WORKSPACE: folder, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_SHA: 'c'.repeat(40), GITHUB_REF: 'refs/pull/1/merge', GITHUB_WORKFLOW: 'ci', GITHUB_JOB: 'gate', GITHUB_RUN_ID: '1',
      GITHUB_OUTPUT: join(folder, 'output'), GITHUB_STEP_SUMMARY: join(folder, 'summary'), RUNNER_TEMP: folder,
      INPUT_BUILD: 'none', INPUT_PATH: '.', 'INPUT_SCANNER-REPORT': 'trivy=trivy.json', INPUT_DOCKERFILE: 'Dockerfile',
    },
  };
}

/** Ten flaws a package, a tenth of them critical. */
function trivyReport(findings: number): string {
  const vulnerabilities = Array.from({ length: findings }, (_, index) => {
    const name = `package-${String(Math.floor(index / 10))}`;
    return {
      VulnerabilityID: `CVE-2026-${String(10_000 + index)}`, PkgName: name, InstalledVersion: '1.0.0', FixedVersion: '1.0.1', Severity: SEVERITIES[index % SEVERITIES.length], Title: `A flaw in ${name}`,
      PkgPath: `app/node_modules/${name}/package.json`, PkgIdentifier: { PURL: `pkg:npm/${name}@1.0.0` }, CVSS: { nvd: { V3Score: 7.2 } },
    };
  });
  return JSON.stringify({ SchemaVersion: 2, ArtifactName: 'shop', ArtifactType: 'container_image', Metadata: { ImageID: `sha256:${'1'.repeat(64)}` }, Results: [{ Target: 'app', Class: 'lang-pkgs', Type: 'node-pkg', Vulnerabilities: vulnerabilities }] });
}
