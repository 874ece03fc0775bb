/** The files that an image was made from: its Dockerfile, the ignore file and the lockfiles of its context. */
import { join, resolve } from 'node:path';
import { parseDockerfile, finalStage, type Dockerfile, type Stage } from '../artifacts/dockerfile.js';
import { parseIgnoreFile, type IgnoreFile } from '../artifacts/ignore-file.js';
import { sourceText, type SourceText } from '../artifacts/source-text.js';
import { isDependencyFileName } from '../artifacts/dependencies/index.js';
import { TargetError, UsageError } from '../errors.js';
import type { Tools } from '../tools/tools.js';
import { hintFor } from '../words.js';
import { namingFor, readText } from './repository.js';
import type { ImageSource } from './target.js';
import { walk } from './walk.js';

/** A lockfile of 100,000 lines has some 5 MB. */
export const MAX_LOCKFILE_BYTES = 16 * 1024 * 1024;

export interface OpenedSource {
  /** Absolute. */
  readonly dockerfilePath: string;
  readonly source: ImageSource;
  readonly ignore: IgnoreFile | undefined;
}

/**
 * @param dockerfilePath absolute
 * @param context absolute folder
 * @throws TargetError when the Dockerfile can't be read; UsageError when it has no such stage
 */
export async function openImageSource(dockerfilePath: string, context: string, target: string | undefined, buildArguments: ReadonlyMap<string, string>, tools: Tools): Promise<OpenedSource> {
  const naming = namingFor(context, tools.cwd);
  const file = naming.name(dockerfilePath);
  const read = await readText(dockerfilePath, tools);
  if ('problem' in read) throw new TargetError(`can't read the Dockerfile ${JSON.stringify(file)}: ${read.problem}`);
  const dockerfile = parseDockerfile(file, read.text, buildArguments);
  const stage = stageOf(dockerfile, target);
  const ignore = await openIgnoreFile(dockerfilePath, context, tools);
  const walked = await walk(context, { exclude: [], wanted: isDependencyFileName }, tools.files);
  const dependencyFiles: SourceText[] = [];
  for (const name of walked.files) {
    const path = join(context, name);
    const content = await readText(path, tools, MAX_LOCKFILE_BYTES);
    if ('text' in content) dependencyFiles.push(sourceText(naming.name(path), content.text));
    else tools.log.warn(`no dependency is located in ${naming.name(path)}: ${content.problem}`);
  }
  return { dockerfilePath, source: { dockerfile, stage, dependencyFiles }, ignore };
}

async function openIgnoreFile(dockerfilePath: string, context: string, tools: Tools): Promise<IgnoreFile | undefined> {
  const naming = namingFor(context, tools.cwd);
  for (const path of [`${dockerfilePath}.dockerignore`, join(context, '.dockerignore')]) {
    if ((await tools.files.status(path)) === undefined) continue;
    const read = await readText(path, tools);
    if ('problem' in read) throw new TargetError(`can't read ${JSON.stringify(naming.name(path))}: ${read.problem}`);
    return parseIgnoreFile(naming.name(path), read.text);
  }
  return undefined;
}

function stageOf(dockerfile: Dockerfile, target: string | undefined): Stage {
  const [problem] = dockerfile.problems;
  const stage = target === undefined ? finalStage(dockerfile) : dockerfile.stages.find((each) => each.name === target.toLowerCase() || String(each.index) === target);
  if (stage !== undefined) return stage;
  const { file } = dockerfile.source;
  if (target === undefined || dockerfile.stages.length === 0) throw new TargetError(`${JSON.stringify(file)} is no Dockerfile: ${problem?.message ?? 'there is no FROM'}`);
  const names = dockerfile.stages.flatMap((each) => (each.name === undefined ? [] : [each.name]));
  throw new UsageError(`there is no stage ${JSON.stringify(target)} in ${file}`, { hint: names.length === 0 ? 'its stages have no names: FROM … AS NAME gives one' : hintFor(target, names) });
}

/** Where a Dockerfile lies that was named beside a context: relative to the working directory, else to the context; `Dockerfile` or `Containerfile` of the context when none was. */
export async function findDockerfile(context: string, named: string | undefined, tools: Tools): Promise<string> {
  const candidates = named === undefined ? ['Dockerfile', 'Containerfile', 'dockerfile'].map((name) => join(context, name)) : [resolve(tools.cwd, named), resolve(context, named)];
  for (const candidate of candidates) if ((await tools.files.status(candidate))?.kind === 'file') return candidate;
  for (const candidate of candidates) {
    if ((await tools.files.status(candidate))?.kind === 'directory') throw new TargetError(`${JSON.stringify(candidate)} is a folder, not a Dockerfile`, { hint: 'name the Dockerfile with --dockerfile' });
  }
  const where = named === undefined ? `no Dockerfile in ${JSON.stringify(context)}` : `no Dockerfile ${JSON.stringify(named)}`;
  throw new TargetError(`there is ${where}`, { hint: 'name it with --dockerfile, or as DIR=DOCKERFILE' });
}
