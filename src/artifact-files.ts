/** Files about images that were asked for besides the reports: bills of materials, archives that are kept. Only of images that are what they claim to be. */
import { createHash } from 'node:crypto';
import { join, relative, resolve, sep } from 'node:path';
import { messageOf, ScannerFailure } from './errors.js';
import type { ArtifactReport, TargetReport } from './report.js';
import { aboutImage, UnfitSbom } from './sbom/subject.js';
import type { SbomFormat } from './sbom/validate.js';
import type { PreparedPrograms } from './scanners/prepare.js';
import { runScanner } from './scanners/run.js';
import { trivySbom } from './scanners/trivy/sbom.js';
import type { Settings } from './settings/settings.js';
import type { ImageTarget } from './targets/target.js';
import type { Tools } from './tools/tools.js';

const EXTENSIONS: Readonly<Record<ArtifactReport['kind'], string>> = { cyclonedx: 'cdx.json', spdx: 'spdx.json', archive: 'tar' };

/**
 * Never throws for what can't be written: that is in the result.
 * @param targets how each image ended; of one that failed nothing is left
 */
export async function writeArtifacts(images: readonly ImageTarget[], targets: readonly TargetReport[], programs: PreparedPrograms | undefined, settings: Settings, tools: Tools): Promise<ArtifactReport[]> {
  const good = images.filter(({ key }) => targets.some((target) => target.key === key && target.outcome === 'ok'));
  const names = fileNames(images.map(({ key }) => key));
  const folder = resolve(tools.cwd, settings.outputDir);
  const artifacts: ArtifactReport[] = [];
  for (const image of good) {
    const fileName = (kind: ArtifactReport['kind']): string => `${names.get(image.key) ?? ''}.${EXTENSIONS[kind]}`;
    for (const format of settings.sbom) {
      const path = join(folder, 'sbom', fileName(format));
      artifacts.push(await attempt(image, format, path, tools, async () => {
        await tools.files.writeAtomic(path, `${JSON.stringify(await makeSbom(format, image, programs, settings, tools), null, 2)}\n`);
      }));
    }
    const { built } = image;
    if (!settings.build.keepArchive || built === undefined) continue;
    const path = join(folder, 'images', fileName('archive'));
    artifacts.push(await attempt(image, 'archive', path, tools, () => tools.files.copyAtomic(built.archive, path)));
  }
  return artifacts;
}

async function attempt({ key }: ImageTarget, kind: ArtifactReport['kind'], path: string, { cwd }: Tools, write: () => Promise<void>): Promise<ArtifactReport> {
  try {
    await write();
  } catch (error) {
    if (error instanceof ScannerFailure || error instanceof UnfitSbom || isSystemError(error)) return { target: key, kind, error: messageOf(error) };
    throw error;
  }
  const inside = relative(cwd, path).split(sep).join('/');
  return { target: key, kind, file: inside.startsWith('../') ? path.split(sep).join('/') : inside };
}

/** Trivy reads the same archive once more: a second or two, and no database. @throws ScannerFailure, UnfitSbom */
async function makeSbom(format: SbomFormat, image: ImageTarget, programs: PreparedPrograms | undefined, settings: Settings, tools: Tools): Promise<unknown> {
  const program = await programs?.get('trivy');
  if (program === undefined) throw new RangeError('trivy was not prepared for a bill of materials');
  if (program instanceof ScannerFailure) throw program;
  const { key, name, archive, config, source, reference } = image;
  const writer = trivySbom(format);
  const { failure } = await runScanner(writer.scanner, program, { type: 'image', target: key, name, archive, config }, { timeoutMs: settings.scanners.timeoutMs, databaseMaxAgeMs: Number.POSITIVE_INFINITY }, tools);
  if (failure !== undefined) throw failure;
  const document = aboutImage(format, writer.document(), { key, name, imageId: config.id, dockerfile: source?.dockerfile.source.file, reference });
  const { sbomProblems } = await import('./sbom/validate.js');
  const problems = sbomProblems(format, document);
  if (problems.length > 0) throw new UnfitSbom(`it does not keep to the schema of its format: ${problems.slice(0, 3).join('; ')}`);
  return document;
}

/** @returns by key, a name that every file system takes and no other key has */
function fileNames(keys: readonly string[]): Map<string, string> {
  const plain = keys.map((key) => key.replace(/[^\w.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '').slice(0, 100));
  return new Map(keys.map((key, index) => {
    const name = plain[index] ?? '';
    const alone = name !== '' && plain.filter((each) => each.toLowerCase() === name.toLowerCase()).length === 1;
    return [key, alone ? name : `${name}-${createHash('sha256').update(key).digest('hex').slice(0, 8)}`];
  }));
}

function isSystemError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error;
}
