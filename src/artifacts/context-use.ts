/** What the Dockerfiles of a build context take out of it. */
import { contextPath, contextSources, isWholeContext, type CopySource } from './copied-files.js';
import type { Dockerfile, Instruction } from './dockerfile.js';
import { isKnown } from './variables.js';

/** `everything`: some COPY takes the whole context. `folders`: something that may be a folder. `files`: only single files, or nothing. */
export type ContextUse = 'everything' | 'folders' | 'files';

/** @returns `folders` when no Dockerfile is known, since then nothing is. */
export function contextUse(dockerfiles: readonly Dockerfile[]): ContextUse {
  if (dockerfiles.length === 0) return 'folders';
  const sources = dockerfiles.flatMap(copiesFromContext).flatMap(({ sources: each }) => each);
  if (sources.some(isWholeContext)) return 'everything';
  return sources.every(isSingleFile) ? 'files' : 'folders';
}

/** The COPY and ADD instructions that read the context, ONBUILD left out: it reads another one. */
export function copiesFromContext(dockerfile: Dockerfile): { readonly at: Instruction; readonly sources: readonly CopySource[] }[] {
  return dockerfile.stages
    .flatMap((stage) => stage.instructions)
    .map((at) => ({ at, sources: contextSources(at) }))
    .filter(({ sources }) => sources.length > 0);
}

/** A name with an ending is a file's; `app` and `lib/` may be folders. */
function isSingleFile({ path }: CopySource): boolean {
  return isKnown(path) && /[^/.]\.\w+$/.test(path) && !path.includes('*');
}

/** Whether a COPY names a path itself, so that ignoring it would break the build. */
export function isNamed(path: string, dockerfiles: readonly Dockerfile[]): boolean {
  const folder = path.split('/')[0] ?? path;
  return dockerfiles.flatMap(copiesFromContext).some(({ sources }) =>
    sources.some((source) => {
      const named = contextPath(source.path);
      return named === path || named === folder || named.startsWith(`${folder}/`);
    }),
  );
}
