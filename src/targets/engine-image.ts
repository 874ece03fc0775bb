/** Images that the local Docker engine has. */
import * as v from 'valibot';
import { type FullReference, printReference, repositoryOf } from '../artifacts/image-reference.js';
import { normal, type Platform } from '../artifacts/platform.js';
import { inert } from '../tools/log.js';
import type { Tools } from '../tools/tools.js';
import { askDocker } from './docker-client.js';

export type EngineAnswer =
  | { readonly type: 'image'; readonly id: string; readonly platform: Platform; /** `repository@sha256:…`, when it came from a registry. */ readonly reference: string | undefined }
  | { readonly type: 'missing' }
  /** There is no client, or no engine that answers. */
  | { readonly type: 'no-engine'; readonly why: string };

const InspectShape = v.object({
  Id: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/)),
  RepoDigests: v.nullish(v.array(v.string())),
  Os: v.nullish(v.string()),
  Architecture: v.nullish(v.string()),
  Variant: v.nullish(v.string()),
});

/** @throws Cancelled */
export async function findInEngine(reference: FullReference, docker: string, tools: Tools): Promise<EngineAnswer> {
  // A digest says it all; the tag beside it may have moved on.
  const name = printReference(reference.digest === undefined ? reference : { ...reference, tag: undefined });
  const { ended, stdout, stderr } = await askDocker(docker, ['image', 'inspect', '--format', '{{json .}}', name], tools);
  if (ended.how === 'not-started') return { type: 'no-engine', why: `there is no docker client ${JSON.stringify(docker)}` };
  if (ended.how !== 'exited') return { type: 'no-engine', why: ended.how === 'timed-out' ? 'it does not answer' : ended.how };
  if (ended.code !== 0) return /no such (?:image|object)/i.test(stderr) ? { type: 'missing' } : { type: 'no-engine', why: inert(stderr.trim().slice(-300)) || `exit code ${String(ended.code)}` };
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), InspectShape), stdout.toString('utf8'));
  if (!read.success) return { type: 'no-engine', why: 'what it says of the image makes no sense' };
  const { Id: id, RepoDigests: digests, Os: os, Architecture: architecture, Variant: variant } = read.output;
  return {
    type: 'image',
    id,
    platform: normal({ os: os ?? 'unknown', architecture: architecture ?? 'unknown', variant: variant ?? undefined }),
    reference: digests?.find((each) => repositoryOf(each) === reference.repository && (reference.digest === undefined || each.endsWith(reference.digest))),
  };
}
