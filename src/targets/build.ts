/** Builds an image and keeps it in one file, for every scanner to read. */
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { failurePlace } from '../artifacts/build-log.js';
import type { Dockerfile } from '../artifacts/dockerfile.js';
import { Cancelled, TargetError } from '../errors.js';
import { printLocation } from '../findings/location.js';
import type { BuildOptions } from '../settings/settings.js';
import type { Ran } from '../tools/exec.js';
import { inert } from '../tools/log.js';
import type { Tools } from '../tools/tools.js';
import { buildCommand, type BuildPaths } from './build-command.js';
import { maskOf, openSecrets } from './build-secrets.js';
import { type Builder, chooseBuilder } from './builder.js';
import { type DockerClient, dockerClient, saveImage } from './docker-client.js';
import { makeRoom } from './room.js';

/** What of the log an error shows. */
const LAST_LINES = 40;
/** How much of it is kept to find the failing instruction in. */
const KEPT_LINES = 100_000;
/** A guess for builders that write the archive themselves: nobody knows its size before. */
const ARCHIVE_GUESS = 2 ** 30;
const MAX_METADATA = 64 << 20;

export interface BuildJob {
  /** As people call it. */
  readonly name: string;
  /** Absolute folder. */
  readonly context: string;
  /** Absolute file. */
  readonly dockerfilePath: string;
  /** The same file, to say where a build failed. */
  readonly dockerfile: Dockerfile;
}

export interface BuiltImage {
  /** The docker-save tar, or the OCI layout in a tar. */
  readonly path: string;
  /** What the engine calls it; undefined when it isn't left in the engine. */
  readonly imageId: string | undefined;
  /** What the builder says of how it was made, unread. */
  readonly provenance: unknown;
}

/**
 * @throws TargetError with the failing line and the end of the build log; UsageError for options that the builder at hand can't do
 */
export async function buildImage(job: BuildJob, options: BuildOptions, tools: Tools): Promise<BuiltImage> {
  const secrets = await openSecrets(options.secrets, tools);
  const client = dockerClient(options.docker, tools);
  const builder = await chooseBuilder(client);
  // A name is given to it in the engine alone: what is judged is then what is saved from there.
  const toEngine = builder.inEngine || options.tag !== undefined;
  if (!toEngine) await makeRoom(ARCHIVE_GUESS, 'a built image', tools, false);
  const scratch = await tools.files.scratch('build');
  const paths: BuildPaths = {
    context: job.context,
    dockerfile: job.dockerfilePath,
    idFile: join(scratch, 'image-id'),
    metadata: join(scratch, 'metadata.json'),
    archive: toEngine ? undefined : join(scratch, 'image.tar'),
  };
  const command = buildCommand(builder, options, secrets, paths, tools, client.env);
  await runBuild({ program: client.program, ...command, cwd: job.context, timeoutMs: options.timeoutMs, maxOutput: 256 * 1024 * 1024 }, builder, job, maskOf([...options.arguments.values(), ...secrets.contents]), tools);
  const provenance = builder.kind === 'buildx' ? await readMetadata(paths.metadata, tools) : undefined;
  if (paths.archive !== undefined) return { path: paths.archive, imageId: undefined, provenance };
  const imageId = (await tools.files.read(paths.idFile)).toString('utf8').trim();
  if (!/^sha256:[0-9a-f]{64}$/.test(imageId)) throw new TargetError(`docker build gave no image id, but ${JSON.stringify(imageId.slice(0, 80))}`);
  if (options.tag !== undefined) await checkTag(client, options.tag, imageId);
  try {
    return { path: await saveImage(options.docker, imageId, 'the built image', 'build', tools), imageId: options.tag === undefined ? undefined : imageId, provenance };
  } finally {
    if (options.tag === undefined) await removeUntagged(client, imageId, tools);
  }
}

async function runBuild(invocation: Parameters<Tools['exec']['run']>[0], builder: Builder, job: BuildJob, mask: (line: string) => string, tools: Tools): Promise<void> {
  const log: string[] = [];
  const group = tools.log.openGroup(`build of ${job.name} by ${builder.title}`);
  let ran: Ran;
  try {
    ran = await tools.exec.run(invocation, (raw) => {
      // The old builder writes its progress over itself; what a terminal would show at the end is enough.
      const line = mask(raw).replace(/\r+$/, '').replace(/^.*\r/, '');
      log.push(line);
      if (log.length > KEPT_LINES) log.splice(KEPT_LINES / 2, 1);
      group.line(line);
    });
  } finally {
    group.close();
  }
  const { ended } = ran;
  if (ended.how === 'cancelled') throw new Cancelled('stopped while building an image');
  if (ended.how === 'exited' && ended.code === 0) return;
  const why = ended.how === 'exited' ? `exit code ${String(ended.code)}` : ended.how === 'timed-out' ? `it took longer than ${String(invocation.timeoutMs / 1000)} s` : ended.how;
  throw new TargetError(`the build of ${JSON.stringify(job.name)} failed${placeOf(log, job.dockerfile, mask)} (${why}); its log ends:\n${indent(log.slice(-LAST_LINES).map(inert))}`, {
    hint: ended.how === 'timed-out' ? 'raise --build-timeout when it is only slow' : `mend the build: ${sameByHand(job, tools)} shows the same`,
  });
}

/** @returns ` at Dockerfile:7 (RUN npm ci)`, when the log tells */
function placeOf(log: readonly string[], dockerfile: Dockerfile, mask: (line: string) => string): string {
  const place = failurePlace(log, dockerfile);
  if (place === undefined) return '';
  const { instruction } = place;
  if (instruction === undefined) return ` at ${dockerfile.source.file}:${String(place.line)}`;
  const at = place.line > instruction.at.startLine ? `${dockerfile.source.file}:${String(place.line)}` : printLocation(instruction.at);
  const [first = ''] = instruction.text.split('\n');
  return ` at ${at} (${inert(mask(first.length > 120 ? `${first.slice(0, 120)}…` : first))})`;
}

/** As it is typed in the working directory. */
function sameByHand({ context, dockerfilePath }: BuildJob, { cwd }: Pick<Tools, 'cwd'>): string {
  const usual = dockerfilePath === join(context, 'Dockerfile');
  return inert(`docker build ${usual ? '' : `-f ${relative(cwd, dockerfilePath)} `}${relative(cwd, context) || '.'}`);
}

function indent(lines: readonly string[]): string {
  return lines.map((line) => `    ${line}`).join('\n');
}

const MetadataShape = v.object({ 'buildx.build.provenance': v.optional(v.unknown()) });

/** buildx before 0.14 and engines before 23 write none of it: then the history has to do. */
async function readMetadata(path: string, tools: Tools): Promise<unknown> {
  const status = await tools.files.status(path);
  if (status === undefined || status.size > MAX_METADATA) return undefined;
  try {
    const read = v.safeParse(MetadataShape, JSON.parse((await tools.files.read(path)).toString('utf8')));
    return read.success ? read.output['buildx.build.provenance'] : undefined;
  } catch {
    tools.log.detail('the metadata that buildx wrote about the build can not be read');
    return undefined;
  }
}

/** The name is the engine's, and anybody may give it to another image. */
async function checkTag(client: DockerClient, tag: string, imageId: string): Promise<void> {
  const named = await client.ask(['image', 'inspect', '--format', '{{.Id}}', tag]);
  if (named.code === 0 && named.stdout.trim() === imageId) return;
  throw new TargetError(`after the build ${JSON.stringify(tag)} is not the image that was built (${imageId})`, { hint: 'is another build using the same --tag at the same time?' });
}

/** We gave it no name, so nobody else can want it; one that somebody tagged in the meantime stays. Parents stay as build cache. */
async function removeUntagged(client: DockerClient, id: string, tools: Tools): Promise<void> {
  const tags = await client.ask(['image', 'inspect', '--format', '{{len .RepoTags}}', id]);
  if (tags.code !== 0 || tags.stdout.trim() !== '0') return;
  const removed = await client.ask(['image', 'rm', '--no-prune', id]);
  if (removed.code !== 0) tools.log.detail(`the built image ${id} stays in the engine: ${removed.stderr.trim()}`);
}
