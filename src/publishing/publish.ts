/** Renders the report in every format and hands it over: files first, then the host, the exit code last. What is refused is a value. */
import { resolve, join } from 'node:path';
import { annotationsOf } from './annotations.js';
import type { CommandContext } from '../commands/command.js';
import { deliver, MARKER_ROOM } from './deliver.js';
import { describeRule } from '../describe-rule.js';
import { describeError, HostError, messageOf, type ExitCode } from '../errors.js';
import { countBySeverity, SEVERITIES } from '../findings/severity.js';
import type { Host } from '../hosts/host.js';
import type { ArtifactReport, GateReport } from '../report.js';
import { reporters } from '../reporters/index.js';
import type { Reporter } from '../reporters/reporter.js';
import type { Settings } from '../settings/settings.js';
import type { Tools } from '../tools/tools.js';
import { planUpload } from './upload.js';
import { VERSION } from '../version.js';

export interface Published {
  /** With what is known only when it is told: what code scanning doesn't get. */
  readonly report: GateReport;
  /** Format → absolute path of the file. */
  readonly files: ReadonlyMap<string, string>;
  readonly errors: readonly HostError[];
}

interface Written extends Pick<Published, 'files' | 'errors'> {
  /** As the host takes them: making them of many findings takes long. */
  readonly summary: string;
  readonly comment: string;
}

/** Names of the outputs that hold the files' paths. */
const OUTPUT_NAMES: Readonly<Record<string, string>> = { json: 'report', sarif: 'sarif', markdown: 'summary', comment: 'comment' };

const ARTIFACT_TITLES: Readonly<Record<ArtifactReport['kind'], string>> = { cyclonedx: 'CycloneDX bill of materials', spdx: 'SPDX bill of materials', archive: 'archive' };

/** @returns the exit code, when everything is told */
export async function publishAndShow(report: GateReport, { settings, host, tools, show }: CommandContext): Promise<ExitCode> {
  const { report: told, errors } = await publish(report, settings, host, tools);
  await show(told);
  for (const error of errors) tools.log.error(describeError(error, VERSION));
  return exitCodeFor(report, settings, errors);
}

/** Writes the report in every format that is a file. */
export async function writeReports(report: GateReport, settings: Settings, host: Host, tools: Tools): Promise<Written> {
  const files = new Map<string, string>();
  const errors: HostError[] = [];
  const folder = resolve(tools.cwd, settings.outputDir);
  const { json, sarif, markdown, comment: commentReporter } = reporters({ describeRule, sarifLimits: host.limits.sarif, colour: false, width: 100 });
  const summary = markdown.render(report, host.limits.summary);
  const comment = commentReporter.render(report, host.limits.comment - MARKER_ROOM);
  const texts = [[json, partsOf(json, report)], [sarif, partsOf(sarif, report)], [markdown, [summary]], [commentReporter, [comment]]] as const;
  for (const [reporter, text] of texts) {
    const path = join(folder, reporter.file);
    try {
      await tools.files.writeAtomic(path, text);
      files.set(reporter.id, path);
    } catch (error) {
      errors.push(new HostError(`${reporter.file} could not be written to ${JSON.stringify(settings.outputDir)}: ${messageOf(error)}`, { hint: 'name a folder that can be written with --output-dir', cause: error }));
    }
  }
  return { files, errors, summary, comment };
}

export async function publish(judged: GateReport, settings: Settings, host: Host, tools: Tools): Promise<Published> {
  const { report, planned } = planUpload(judged, settings.publish, host, tools.log);
  const written = await writeReports(report, settings, host, tools);
  const { files } = written;
  const errors = [...written.errors];
  for (const { target, kind, error } of report.artifacts ?? []) {
    if (error !== undefined) errors.push(new HostError(`the ${ARTIFACT_TITLES[kind]} of ${target} was not written: ${error}`));
  }
  try {
    await host.writeSummary(written.summary);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    errors.push(error);
  }
  const annotations = annotationsOf(report, host.limits);
  host.annotate(annotations.shown);
  if (annotations.shown.length > 0 && annotations.left > 0) tools.log.info(`annotations: ${String(annotations.shown.length)}, the worst; ${String(annotations.left)} more findings are in the summary`);
  const folder = resolve(tools.cwd, settings.outputDir);
  const delivered = await deliver(report, { folder, comment: written.comment, files: settings.publish.artifact ? await filesToKeep(report, files, folder, settings, tools) : [] }, planned, settings.publish, host, tools);
  errors.push(...delivered.errors);
  try {
    for (const [name, value] of [...reportOutputs(report, files), ...sbomOutput(report, tools.cwd), ...imageOutputs(report, tools.cwd), ...delivered.outputs]) host.setOutput(name, value);
    host.setOutput('exit-code', String(exitCodeFor(report, settings, errors)));
  } catch (error) {
    errors.push(new HostError(`the outputs could not be set for later steps: ${messageOf(error)}`, { cause: error }));
  }
  return { report, files, errors };
}

/** Not archives of images, which are large; nor whatever else lies in the folder, which may be anybody's. */
async function filesToKeep(report: GateReport, files: ReadonlyMap<string, string>, folder: string, { scanners }: Settings, tools: Tools): Promise<string[]> {
  const sboms = (report.artifacts ?? []).flatMap(({ kind, file }) => (kind === 'archive' || file === undefined ? [] : [resolve(tools.cwd, file)]));
  const raw = scanners.rawReports ? await tools.files.list(join(folder, 'raw')).catch(() => []) : [];
  return [...files.values(), ...sboms, ...raw.flatMap(({ name, kind }) => (kind === 'file' ? [join(folder, 'raw', name)] : []))];
}

/** Values for later steps, by output name. */
export function reportOutputs(report: GateReport, files: ReadonlyMap<string, string>): [string, string][] {
  const counts = countBySeverity(report.findings.filter(isOpen));
  return [
    ...[...files].map(([format, path]): [string, string] => [OUTPUT_NAMES[format] ?? format, path]),
    ...SEVERITIES.map((severity): [string, string] => [severity, String(counts[severity])]),
    ['verdict', report.verdict],
  ];
}

/** Bills of materials of all images, a path a line. */
export function sbomOutput({ artifacts = [] }: GateReport, cwd: string): [string, string][] {
  const paths = artifacts.flatMap(({ kind, file }) => (kind === 'archive' || file === undefined ? [] : [resolve(cwd, file)]));
  return paths.length === 0 ? [] : [['sbom', paths.join('\n')]];
}

/** Of a run about one image: with several, nobody could tell which one they are of. */
function imageOutputs(report: GateReport, cwd: string): [string, string][] {
  const [image, ...others] = report.targets.filter(({ digest }) => digest !== undefined);
  if (image?.digest === undefined || image.outcome !== 'ok' || others.length > 0) return [];
  const archive = (report.artifacts ?? []).find(({ kind, target }) => kind === 'archive' && target === image.key)?.file;
  return [
    ['image-id', image.imageId ?? image.digest],
    ['digest', image.digest],
    ...(archive === undefined ? [] : [['archive', resolve(cwd, archive)] as [string, string]]),
  ];
}

/** A report without limit, in parts where it comes in parts. */
export function partsOf(reporter: Reporter, report: GateReport): Iterable<string> {
  return reporter.chunks?.(report) ?? [reporter.render(report, Number.MAX_SAFE_INTEGER)];
}

/** Verdict and policy to exit code; a report that could not be written is never a success. */
export function exitCodeFor(report: GateReport, { policy }: Settings, errors: readonly HostError[]): ExitCode {
  if (report.verdict === 'fail' && policy.gate === 'enforce') return 1;
  const incomplete = report.reasons.some((reason) => reason.type !== 'condition');
  if (incomplete && policy.onIncomplete === 'fail') return 3;
  return errors.length > 0 ? 3 : 0;
}

function isOpen(finding: GateReport['findings'][number]): boolean {
  return finding.disposition.state !== 'excepted' && finding.disposition.state !== 'not-affected';
}
