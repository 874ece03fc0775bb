/** Ignore files of scanners that lie in what is looked at: read as exceptions with their origin. The scanners themselves never get to see them. */
import { dirname, join, resolve } from 'node:path';
import { UsageError } from './errors.js';
import type { LocatedFinding } from './findings/finding.js';
import type { Dismissal, Host } from './hosts/host.js';
import type { Exception } from './policy/exceptions.js';
import type { IgnoreRules, IgnoreText } from './policy/ignore-files/ignore-file.js';
import type { PublishSettings, Settings } from './settings/settings.js';
import type { Tools } from './tools/tools.js';

type Read = (source: IgnoreText) => IgnoreRules;

const trivyignoreYaml = async (): Promise<Read> => (await import('./policy/ignore-files/trivyignore-yaml.js')).readTrivyignoreYaml;
const grypeYaml = async (): Promise<Read> => (await import('./policy/ignore-files/grype-yaml.js')).readGrypeYaml;
const hadolintYaml = async (): Promise<Read> => (await import('./policy/ignore-files/hadolint-yaml.js')).readHadolintYaml;

/** Where each tool looks for its file by itself, below the working directory. */
const READERS: readonly (readonly [string, () => Promise<Read>])[] = [
  ['.trivyignore', async () => (await import('./policy/ignore-files/trivyignore.js')).readTrivyignore],
  ['.trivyignore.yaml', trivyignoreYaml],
  ['.trivyignore.yml', trivyignoreYaml],
  ['.grype.yaml', grypeYaml],
  ['.grype.yml', grypeYaml],
  ['.grype/config.yaml', grypeYaml],
  ['.grype/config.yml', grypeYaml],
  ['.dockleignore', async () => (await import('./policy/ignore-files/dockleignore.js')).readDockleignore],
];
const HADOLINT = ['.hadolint.yaml', '.hadolint.yml'];

interface Wanted {
  readonly path: string;
  readonly label: string;
  readonly within: string;
  readonly reader: () => Promise<Read>;
}

/** @throws UsageError for a file that can't be read or understood, before any work starts */
export async function readExceptions(settings: Settings, tools: Tools): Promise<readonly Exception[]> {
  const exceptions: Exception[] = [];
  for (const wanted of await wantedFiles(settings, tools)) {
    const text = await readText(wanted, tools);
    const { exceptions: read, problems, unread } = (await wanted.reader())({ file: wanted.label, text, within: wanted.within });
    for (const problem of problems) tools.log.warn(problem);
    const rest = unread.length === 0 ? '' : `; its ${unread.join(', ')} ${unread.length === 1 ? 'changes' : 'change'} nothing here`;
    tools.log.info(`${wanted.label}: ${String(read.length)} ${read.length === 1 ? 'exception' : 'exceptions'}${rest}`);
    exceptions.push(...read);
  }
  return exceptions;
}

/** In the folder of PATH, or in the working directory when PATH isn't given. */
async function wantedFiles({ path, scanners: { hadolintConfig } }: Settings, tools: Tools): Promise<Wanted[]> {
  const start = resolve(tools.cwd, path ?? '.');
  const kind = (await tools.files.status(start).catch(() => undefined))?.kind;
  const root = kind === 'file' ? dirname(start) : start;
  const readers = [...READERS, ...(hadolintConfig === undefined ? HADOLINT.map((name) => [name, hadolintYaml] as const) : [])];
  const found = await Promise.all(readers.map(async ([name, reader]) => ((await tools.files.linkStatus(join(root, name)).catch(() => undefined)) === undefined ? [] : [{ name, reader }])));
  const present = found.flat();
  const named: Wanted[] = hadolintConfig === undefined ? [] : [{ path: resolve(tools.cwd, hadolintConfig), label: hadolintConfig, within: '', reader: hadolintYaml }];
  if (present.length === 0) return named;
  const { namingFor } = await import('./targets/repository.js');
  const naming = namingFor(root, tools.cwd);
  const folder = naming.name(root);
  const inRoot = await tools.files.realpath(root);
  const wanted: Wanted[] = [];
  for (const { name, reader } of present) {
    const file = join(root, name);
    const label = naming.name(file);
    await refuseEscape(file, label, inRoot, tools);
    wanted.push({ path: file, label, within: folder === '' ? '' : `${folder}/`, reader });
  }
  return [...wanted, ...named];
}

/** Messages quote what they don't understand: a link must not make that a file of the machine. */
async function refuseEscape(file: string, label: string, root: string, tools: Tools): Promise<void> {
  const target = await tools.files.realpath(file).catch(() => undefined);
  const { isInside } = await import('./targets/repository.js');
  if (target === undefined || !isInside(target, root)) throw new UsageError(target === undefined ? 'the link points nowhere' : 'the link points out of the tree', { file: label });
}

async function readText({ path, label }: Wanted, tools: Tools): Promise<string> {
  const { readText: read } = await import('./targets/repository.js');
  const text = await read(path, tools);
  if ('problem' in text) throw new UsageError(`it can't be read: ${text.problem}`, { file: label });
  return text.text;
}

/** Marks what the exceptions are about, and says which of them have ended or are about nothing. */
export async function applyExceptions(findings: readonly LocatedFinding[], exceptions: readonly Exception[], classOf: (rule: string) => readonly string[], tools: Tools): Promise<readonly LocatedFinding[]> {
  if (exceptions.length === 0) return findings;
  const { except } = await import('./policy/exceptions.js');
  const { findings: judged, expired, unused } = except(findings, exceptions, { now: tools.clock.now(), classOf });
  for (const { exception, findings: count } of expired) {
    tools.log.warn(`${exception.origin}: the exception ${nameOf(exception)}ended on ${exception.until ?? ''}: ${count === 1 ? 'a finding counts' : `${String(count)} findings count`} again`);
  }
  for (const exception of unused) tools.log.detail(`${exception.origin}: the exception ${nameOf(exception)}fits nothing that was found`);
  return judged;
}

function nameOf({ id }: Exception): string {
  return id === undefined ? '' : `for ${id} `;
}

/** What was dismissed, and never a failure: what can't be read excepts nothing. */
export async function readDismissals({ dismissals: wanted }: Pick<PublishSettings, 'dismissals'>, host: Host, { log }: Pick<Tools, 'log'>): Promise<readonly Dismissal[]> {
  if (!wanted) return [];
  const read = await host.dismissals();
  switch (read.state) {
    case 'delivered':
      for (const note of read.notes) log.warn(note);
      log.info(`dismissed alerts: ${String(read.dismissals.length)}`);
      return read.dismissals;
    case 'skipped':
      log.warn(`dismissed alerts: ${read.why}; nothing is excepted for them`);
      return [];
    case 'failed':
      log.warn(`${read.error.message}; nothing is excepted for dismissed alerts${read.error.hint === undefined ? '' : `\n  ${read.error.hint}`}`);
      return [];
  }
}

/** Marks what somebody dismissed. Of a package's alert the flaws count that it named then: nobody has decided on later ones. */
export async function exceptDismissed(findings: readonly LocatedFinding[], dismissals: readonly Dismissal[]): Promise<readonly LocatedFinding[]> {
  if (dismissals.length === 0) return findings;
  const { flawsIn, packageFingerprints } = await import('./findings/package-fingerprint.js');
  const byFingerprint = new Map(dismissals.map((each) => [each.fingerprint, each]));
  const packageOf = packageFingerprints();
  return findings.map((finding): LocatedFinding => {
    if (finding.excepted !== undefined) return finding;
    const ofPackage = finding.kind === 'vulnerability' ? byFingerprint.get(packageOf(finding)) : undefined;
    const dismissal = byFingerprint.get(finding.fingerprint) ?? (ofPackage !== undefined && flawsIn(ofPackage.message).has(finding.rule) ? ofPackage : undefined);
    if (dismissal === undefined) return finding;
    const { url, reason, comment, by } = dismissal;
    return { ...finding, excepted: { origin: url, reason: `${reason}${comment === '' ? '' : `: ${comment}`}${by === '' ? '' : ` (${by})`}` } };
  });
}
