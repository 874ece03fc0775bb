/** The GitHub Action: inputs → settings, the same gate, exit status last. */
import * as core from '@actions/core';
import { describeError, exitCodeOf, UsageError } from './errors.js';
import { optionsFor } from './settings/options.js';
import { placesOf } from './settings/requests.js';
import type { Given } from './settings/resolve.js';
import { run } from './start.js';
import { printable } from './render/terminal.js';
import { inert, oneGroupAtATime, type Log } from './tools/log.js';
import { hintFor } from './words.js';
import { VERSION } from './version.js';

/** Nobody scrolls further in a job's log; the files have it all. */
const LOG_BYTES = 256 * 1024;

/** @returns the exit code. */
export async function main(): Promise<number> {
  // Before anything is logged; a secret of the repository is masked already, a password from elsewhere isn't.
  for (const name of ['INPUT_REGISTRY-PASSWORD', 'DOCKGATE_REGISTRY_PASSWORD', 'INPUT_TOKEN', 'DOCKGATE_TOKEN']) {
    const value = process.env[name];
    if (value !== undefined && value.trim() !== '') core.setSecret(value.trim());
  }
  try {
    return await run({
      given: inputs(process.env),
      actionDefaults: true,
      env: process.env,
      cwd: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
      scratchParent: process.env['RUNNER_TEMP'],
      log: actionLog,
      host: async (values, tools) => {
        const { githubHost } = await import('./hosts/github.js');
        return githubHost({ token: values.token, gateName: values['gate-name'], matrix: values.matrix, pullRequest: values['pull-request'], places: placesOf(values) }, tools);
      },
      print: (text) => {
        core.info(harmless(text));
        return Promise.resolve();
      },
      show: async (report) => {
        const [{ reporters }, { describeRule }, { GITHUB_LIMITS }] = await Promise.all([import('./reporters/index.js'), import('./describe-rule.js'), import('./hosts/github-limits.js')]);
        core.info(reporters({ describeRule, sarifLimits: GITHUB_LIMITS.sarif, colour: false, width: 120 }).text.render(report, LOG_BYTES));
      },
    });
  } catch (error) {
    core.error(inert(describeError(error, VERSION)));
    return exitCodeOf(error);
  }
}

/**
 * The runner hands every `with:` over as INPUT_NAME, also one that action.yml doesn't declare.
 * @throws UsageError for one that isn't ours; an empty one says nothing, and the reusable gate hands over inputs of a release later than this one
 */
export function inputs(env: NodeJS.ProcessEnv): Map<string, Given> {
  const known = optionsFor('input').map((option) => option.name);
  const given = new Map<string, Given>();
  for (const [variable, value = ''] of Object.entries(env)) {
    if (!variable.startsWith('INPUT_')) continue;
    const name = variable.slice('INPUT_'.length).toLowerCase().replaceAll(' ', '_');
    if (value.trim() === '') continue;
    if (!known.includes(name)) throw new UsageError(`unknown input ${JSON.stringify(name)}`, { hint: hintFor(name, known) });
    given.set(name, { values: [value], origin: `input ${name}` });
  }
  return given;
}

/** The runner reads workflow commands out of every line, after its blanks: foreign text can't be one, whatever line it starts. */
function harmless(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

function actionLog(verbose: boolean): Log {
  return {
    info: (message) => {
      core.info(`dockgate: ${harmless(message)}`);
    },
    warn: (message) => {
      core.warning(inert(message));
    },
    error: (message) => {
      core.error(inert(message));
    },
    detail: (message) => {
      if (verbose) core.info(`dockgate: ${harmless(message)}`);
      else core.debug(inert(message));
    },
    ...oneGroupAtATime({
      open: (title) => {
        core.startGroup(inert(title));
      },
      line: (text) => {
        core.info(`  ${harmless(text)}`);
      },
      close: () => {
        core.endGroup();
      },
    }),
  };
}
