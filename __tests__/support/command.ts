/** A command with its options, its host and what it told. */
import type { CommandContext, RunCommand } from '../../src/commands/command.js';
import type { Comment, Delivery, Host } from '../../src/hosts/host.js';
import { localHost } from '../../src/hosts/local.js';
import type { GateReport } from '../../src/report.js';
import type { OptionName } from '../../src/settings/options.js';
import { resolveOptions, type Given } from '../../src/settings/resolve.js';
import { settingsFrom } from '../../src/settings/settings.js';
import type { TestTools } from './tools.js';

export interface Told {
  readonly code: number;
  readonly printed: readonly string[];
  readonly shown: readonly GateReport[];
  readonly outputs: ReadonlyMap<string, string>;
}

/** @param options as flags; lists by lines */
export async function runCommand(command: RunCommand, options: Partial<Readonly<Record<OptionName, string>>>, tools: TestTools, host: Host = localHost): Promise<Told> {
  const given = new Map(Object.entries(options).map(([name, value]): [string, Given] => [name, { values: [value], origin: `flag --${name}` }]));
  const values = resolveOptions([given], false);
  const settings = settingsFrom(values, { scanners: ['trivy', 'grype', 'hadolint'], programs: ['trivy', 'grype'], reportFormats: [], rules: new Set() });
  const printed: string[] = [];
  const shown: GateReport[] = [];
  const outputs = new Map<string, string>();
  const context: CommandContext = {
    values, settings, tools,
    host: { ...host, setOutput: (name, value) => { outputs.set(name, value); } },
    show: (report) => {
      shown.push(report);
      return Promise.resolve();
    },
    print: (text) => {
      printed.push(text);
      return Promise.resolve();
    },
  };
  return { code: await command(context), printed, shown, outputs };
}

/** A host on GitHub that keeps what it is told. */
export function listeningHost(run: NonNullable<GateReport['run']>, changes: Partial<Host> = {}): Host & { readonly comments: Comment[]; readonly stored: string[] } {
  const comments: Comment[] = [];
  const stored: string[] = [];
  const host: Host = {
    ...localHost,
    name: 'github',
    run,
    comment: (comment): Promise<Delivery<{ readonly url: string }>> => {
      comments.push(comment);
      return Promise.resolve({ state: 'delivered', url: `https://github.com/acme/shop/pull/7#issuecomment-${String(comments.length)}` });
    },
    storeFiles: (name, folder, files) => {
      stored.push(name, ...files.map((file) => file.slice(folder.length + 1)));
      return Promise.resolve({ state: 'delivered', url: 'https://github.com/acme/shop/actions/runs/1/artifacts/2' });
    },
    onPullRequestOf: () => Promise.resolve({ state: 'delivered', host }),
    ...changes,
  };
  return { ...host, comments, stored };
}

/** A run of a pull request. */
export function aRun(changes: Partial<NonNullable<GateReport['run']>> = {}): NonNullable<GateReport['run']> {
  return {
    server: 'https://github.com', repository: 'acme/shop', event: 'pull_request', workflow: 'ci', url: 'https://github.com/acme/shop/actions/runs/1', commit: 'c'.repeat(40), ref: 'refs/pull/7/merge',
    pullRequest: { number: 7, head: 'a'.repeat(40), fork: true }, gate: 'ci/gate', ...changes,
  };
}
