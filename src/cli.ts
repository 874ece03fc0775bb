/** The command line. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { describeError, exitCodeOf, HostError, UsageError } from './errors.js';
import type { Host } from './hosts/host.js';
import type { GateReport } from './report.js';
import { optionsOf } from './settings/command-options.js';
import { COMMANDS, environmentName, optionsFor, type Command, type Option, type OptionValues } from './settings/options.js';
import type { Given } from './settings/resolve.js';
import type { Tools } from './tools/tools.js';
import { VERSION } from './version.js';

const WORDS = [...COMMANDS, 'checks', 'explain'] as const;

const USAGE = `usage: dockgate scan [PATH] [--build DIR]... [--archive FILE]... [OPTIONS]
       dockgate plan [PATH]
       dockgate merge REPORT... [--expect PLAN] [OPTIONS]
       dockgate render REPORT --format text|json|sarif|markdown|comment
       dockgate comment REPORT... [--pull-request NUMBER]
       dockgate checks [--format text|markdown|json]
       dockgate explain RULE
       dockgate explain FINGERPRINT --report FILE
       dockgate --version | --help

exit codes: 0 pass, 1 the gate failed on findings, 2 usage or configuration error,
            3 incomplete (couldn't look), 70 a bug of ours
`;

/** @returns the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  // A write that fails is known by its callback; a stream that nobody listens to ends the process, with the exit code of a gate that failed.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  try {
    switch (command) {
      case '--version':
        return await print(`${VERSION}\n`);
      case '--help':
      case 'help':
        return await print(USAGE);
      case 'scan':
      case 'plan':
      case 'merge':
      case 'comment':
      case 'render':
        return await start(command, rest);
      case 'checks':
        return await listChecks(rest);
      case 'explain':
        return await explain(rest);
      case undefined:
        throw new UsageError('a command is missing', { hint: USAGE.trim() });
      default: {
        const { hintFor } = await import('./words.js');
        throw new UsageError(`unknown command ${JSON.stringify(command)}`, { hint: hintFor(command, [...WORDS, '--version', '--help']) });
      }
    }
  } catch (error) {
    const { inert } = await import('./tools/log.js');
    process.stderr.write(`dockgate: error: ${inert(describeError(error, VERSION))}\n`);
    return exitCodeOf(error);
  }
}

/** Flags stand in lists of processes and in logs, so these two are none. */
const ELSEWHERE = `Each option may also be given in the environment (${environmentName('fail-on')}), most of them in .dockgate.yml; a login of the registry only as ${environmentName('registry-username')} and ${environmentName('registry-password')}, or by docker login.`;

/** Resolves once the text is with the reader: a pipe may be slower than we are. */
async function print(text: string): Promise<0> {
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => {
      // The reader left (`| head`): not our failure.
      const code = error != null && 'code' in error ? String(error.code) : undefined;
      if (error == null || code === 'EPIPE') resolve();
      else reject(new HostError(`the report can't be written to standard output: ${code ?? error.message}`, { hint: 'is there room where it is redirected to?', cause: error }));
    });
  });
  return 0;
}

async function start(command: Command, args: readonly string[]): Promise<number> {
  const { flags, operands } = await parse(args, optionsOf(command), command);
  if (flags.has('help')) return print(await commandHelp(command));
  flags.set('command', { values: [command], origin: 'the command' });
  takeOperands(command, operands, flags);
  const [{ run }, { streamLog }] = await Promise.all([import('./start.js'), import('./tools/log.js')]);
  const code = await run({
    given: flags,
    actionDefaults: false,
    env: process.env,
    cwd: process.cwd(),
    scratchParent: undefined,
    log: (verbose) => streamLog((text) => process.stderr.write(text), verbose),
    host: hostFor,
    show,
    print: async (text) => {
      await print(text);
    },
  });
  return code;
}

/** `scan` and `plan` take a PATH, the others reports. */
function takeOperands(command: Command, operands: readonly string[], flags: Map<string, Given>): void {
  if (operands.length === 0) return;
  if (command === 'scan' || command === 'plan') {
    if (operands.length > 1) throw new UsageError(`${command} takes one PATH, but ${String(operands.length)} are given: ${operands.map((each) => JSON.stringify(each)).join(', ')}`);
    flags.set('path', { values: operands, origin: 'PATH' });
    return;
  }
  flags.set('reports', { values: operands, origin: 'REPORT' });
}

/** A comment goes to GitHub from any CI; all else stays here. */
async function hostFor(values: OptionValues, tools: Tools): Promise<Host> {
  if (values.command !== 'comment') return (await import('./hosts/local.js')).localHost;
  const { githubHost } = await import('./hosts/github.js');
  return githubHost({ token: values.token, gateName: values['gate-name'], matrix: undefined, pullRequest: values['pull-request'] }, tools);
}

async function show(report: GateReport, { format }: OptionValues): Promise<void> {
  const [{ reporters }, { describeRule }, { partsOf }, { GITHUB_LIMITS }] = await Promise.all([import('./reporters/index.js'), import('./describe-rule.js'), import('./publishing/publish.js'), import('./hosts/github-limits.js')]);
  const { stdout } = process;
  const noColour = process.env['NO_COLOR'] !== undefined && process.env['NO_COLOR'] !== '';
  const chosen = reporters({ describeRule, sarifLimits: GITHUB_LIMITS.sarif, colour: stdout.isTTY && !noColour, width: stdout.isTTY ? stdout.columns : 100 })[format];
  for (const part of partsOf(chosen, report)) await print(part);
}

async function listChecks(args: readonly string[]): Promise<number> {
  const { flags, operands } = await parse(args, [{ name: 'format', type: 'choice', choices: ['text', 'markdown', 'json'], help: 'How the list is printed.', surfaces: ['flag'] }]);
  if (flags.has('help')) return print('usage: dockgate checks [--format text|markdown|json]\n');
  if (operands.length > 0) throw new UsageError(`checks takes no ${JSON.stringify(operands[0])}`);
  const format = flags.get('format')?.values.at(-1) ?? 'text';
  const { checksAsJson, checksAsMarkdown, checksAsText } = await import('./checks/catalogue.js');
  switch (format) {
    case 'json':
      return print(checksAsJson());
    case 'markdown':
      return print(checksAsMarkdown());
    case 'text':
      return print(checksAsText());
    default:
      throw new UsageError(`flag --format: unknown word ${JSON.stringify(format)}`, { hint: 'known: text, markdown, json' });
  }
}

async function explain(args: readonly string[]): Promise<number> {
  const { flags, operands } = await parse(args, [{ name: 'report', type: 'text', value: 'FILE', help: 'The dockgate-report.json that has the finding.', surfaces: ['flag'] }]);
  if (flags.has('help')) return print('usage: dockgate explain RULE\n       dockgate explain FINGERPRINT --report FILE\n');
  const [subject, ...more] = operands;
  if (subject === undefined || more.length > 0) throw new UsageError('explain takes one rule, or one fingerprint with --report FILE', { hint: '`dockgate checks` lists the rules' });
  const reportFile = flags.get('report')?.values.at(-1);
  const { explainFinding, findByFingerprint, looksLikeFingerprint } = await import('./render/explanation.js');
  if (reportFile !== undefined) {
    const { readReportFile } = await import('./report-file.js');
    const { systemFiles } = await import('./tools/files.js');
    const report = await readReportFile(reportFile, { files: systemFiles(), cwd: process.cwd() });
    return print(explainFinding(report, findByFingerprint(report, subject)));
  }
  const [{ checkNamed, ruleIds }, { checkAsText }, { hintFor }] = await Promise.all([import('./checks/index.js'), import('./checks/catalogue.js'), import('./words.js')]);
  const check = checkNamed(subject);
  if (check !== undefined) return print(checkAsText(check));
  if (looksLikeFingerprint(subject)) throw new UsageError(`which report has the finding ${subject}?`, { hint: 'name its dockgate-report.json with --report FILE' });
  throw new UsageError(`there is no rule ${JSON.stringify(subject)}`, { hint: hintFor(subject, [...ruleIds]) });
}

/** @throws UsageError for an unknown flag, with the one that was probably meant */
async function parse(args: readonly string[], options: readonly Option[], command?: Command): Promise<{ readonly flags: Map<string, Given>; readonly operands: string[] }> {
  const config: ParseArgsOptionsConfig = { help: { type: 'boolean' } };
  for (const option of options) config[option.name] = { type: option.type === 'switch' ? 'boolean' : 'string', multiple: true };
  const { tokens } = parseArgs({ args: [...args], options: config, strict: false, tokens: true, allowPositionals: true });
  const flags = new Map<string, Given>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    // Not `config[name] === undefined`: `--constructor` would be found there.
    if (!token.rawName.startsWith('--') || !Object.hasOwn(config, token.name)) {
      const { hintFor } = await import('./words.js');
      if (command !== undefined && token.rawName.startsWith('--') && optionsFor('flag').some(({ name }) => name === token.name)) throw new UsageError(`${command} takes no ${token.rawName}`, { hint: `\`dockgate ${command} --help\` lists what it takes` });
      const isInput = token.rawName.startsWith('--') && optionsFor('input').some(({ name }) => name === token.name);
      throw new UsageError(`unknown flag ${token.rawName}`, { hint: isInput ? `give it in the environment: ${environmentName(token.name)}` : hintFor(token.name, Object.keys(config)) });
    }
    const takesValue = config[token.name]?.type === 'string';
    if (takesValue && (token.value === undefined || (!token.inlineValue && token.value.startsWith('--')))) throw new UsageError(`flag ${token.rawName} needs a value`);
    if (!takesValue && token.inlineValue && token.value !== 'true' && token.value !== 'false') throw new UsageError(`flag ${token.rawName} takes no value`);
    const before = flags.get(token.name)?.values ?? [];
    flags.set(token.name, { values: [...before, takesValue ? (token.value ?? '') : (token.value ?? 'true')], origin: `flag ${token.rawName}` });
  }
  return { flags, operands };
}

/** What a command is for, as its help begins. */
const PURPOSES: Readonly<Record<Command, readonly [usage: string, text: string]>> = {
  scan: ['scan [PATH] [OPTIONS]', 'Checks the files of PATH and scans the images that are named; PATH is . when no image is.'],
  plan: ['plan [PATH] [OPTIONS]', 'Prints what there is to look at below PATH as the matrix of a GitHub job: files, images that Dockerfiles and compose files build, images that compose files name. Images that are named by options are taken apart instead. Builds and pulls nothing.'],
  merge: ['merge REPORT... [OPTIONS]', 'Joins reports (dockgate-report.json, or folders that hold them) and judges what was found anew under one policy. A report that can\'t be read, or that --expect misses, makes the verdict incomplete.'],
  render: ['render REPORT [OPTIONS]', 'Prints a saved report in another format. It judges nothing: the exit code is 0 whatever the verdict.'],
  comment: ['comment REPORT... [OPTIONS]', `Comments on a pull request from saved reports. Takes GITHUB_REPOSITORY, GITHUB_API_URL and ${environmentName('token')} from the environment. It judges nothing: the exit code is 0 when the comment is written.`],
};

async function commandHelp(command: Command): Promise<string> {
  const { wrap } = await import('./render/terminal.js');
  const width = Math.min(100, process.stdout.isTTY ? process.stdout.columns : 100);
  const rows = optionsOf(command).map((option): [string, string] => {
    const value = option.type === 'switch' ? '' : option.type === 'choice' ? ` ${option.choices.join('|')}` : ` ${option.value ?? 'VALUE'}`;
    const standard = 'default' in option && option.default.length > 0 ? ` Default: ${typeof option.default === 'string' ? option.default : option.default.join(', ')}.` : '';
    return [`--${option.name}${value}`, `${option.help}${standard}${option.type === 'list' ? ' May be repeated.' : ''}`];
  });
  const lines = rows.flatMap(([flag = '', help = '']) => [`  ${flag}`, ...wrap(help, width - 6).map((line) => `      ${line}`)]);
  const [usage, purpose] = PURPOSES[command];
  return `usage: dockgate ${usage}\n\n${wrap(purpose, width).join('\n')}\n\n${lines.join('\n')}\n\n${wrap(ELSEWHERE, width).join('\n')}\n`;
}
