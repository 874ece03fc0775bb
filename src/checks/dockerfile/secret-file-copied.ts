import { baseName, contextPath, copyOf, type CopySource } from '../../artifacts/copied-files.js';
import type { IgnoreFile } from '../../artifacts/ignore-file.js';
import { secretFile } from '../../artifacts/secrets.js';
import { inFinalImage, placedInstructions } from '../../artifacts/stages.js';
import { isKnown } from '../../artifacts/variables.js';
import { defineCheck } from '../check.js';

/** Keys and logins by the names that their programs give them. */
export const secretFileCopied = defineCheck('dockerfile', {
  id: 'dockerfile/secret-file-copied',
  title: 'A file that holds a secret is copied into the image',
  severity: 'medium',
  why: 'A file of an image can be read by anyone who may pull it, and deleting it later leaves it in the layer below.',
  remedy: 'Mount it where it is needed: `RUN --mount=type=secret,id=key` in the build, a volume or a secret of the orchestrator at run time.',
  references: ['https://docs.docker.com/build/building/secrets/'],
  controls: { cisDocker: ['4.10'] },
  sameAs: [],
  examples: {
    bad: ['FROM debian:12\nCOPY id_rsa /root/.ssh/', 'FROM node:22\nCOPY package.json .npmrc /app/', 'FROM nginx:1.27\nADD tls/server.key /etc/nginx/', 'FROM node:22\nCOPY .env.production /app/.env', 'FROM debian:12\nCOPY .aws/credentials /root/.aws/'],
    good: [
      'FROM node:22\nCOPY .env.example /app/.env',
      'FROM debian:12\nCOPY ca.pem id_rsa.pub nodesource.gpg.key /etc/keys/',
      { Dockerfile: 'FROM node:22\nCOPY .env* /app/', '.dockerignore': '.env*\n!.env.example' },
      'FROM node:22\nCOPY i18n.keys environment.ts /app/',
      'FROM node:22\nRUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci',
    ],
  },
  *run({ dockerfile, ignore }) {
    const shipped = inFinalImage(dockerfile);
    for (const { instruction, at } of placedInstructions(dockerfile)) {
      for (const source of copyOf(instruction)?.sources ?? []) {
        const found = contentOf(source, ignore);
        if (found === undefined) continue;
        yield {
          at,
          about: source.text,
          confidence: found.sure ? 'high' : 'medium',
          message: `\`${source.text}\` is copied; by its name it holds ${found.what}.`,
          // What a stage that is left behind holds is in the build cache alone.
          ...(shipped.has(at) ? {} : { severity: 'low' as const }),
        };
      }
    }
  },
});

function contentOf({ kind, path }: CopySource, ignore: IgnoreFile | undefined): ReturnType<typeof secretFile> {
  if ((kind !== 'context' && kind !== 'stage') || !isKnown(baseName(path))) return undefined;
  // For `.env*` the file that would be worst.
  const clean = kind === 'context' && isKnown(path) ? contextPath(path) : path;
  if (kind === 'context' && ignore !== undefined && isKnown(path) && ignore.excludes(clean.replace(/[.*]*\*$/, '').replaceAll('*', 'any'))) return undefined;
  return secretFile(clean);
}
