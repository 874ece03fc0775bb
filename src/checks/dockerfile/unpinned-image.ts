import type { Dockerfile, Instruction, Stage } from '../../artifacts/dockerfile.js';
import { parseImageReference, type ImageReference } from '../../artifacts/image-reference.js';
import { mountsOf } from '../../artifacts/mounts.js';
import { expand, isKnown, UNKNOWN } from '../../artifacts/variables.js';
import { defineCheck, type Hit } from '../check.js';

/** A name without tag and digest means `latest`. */
export const unpinnedImage = defineCheck('dockerfile', {
  id: 'dockerfile/unpinned-image',
  title: 'An image is named without a version',
  severity: 'medium',
  why: 'Without a tag, and with the tag `latest`, each build may start from another image: what was tested is not what is shipped, and nobody can say which packages it holds.',
  remedy: 'Name a version, as in `node:22.11-slim`, and better its digest along with it.',
  references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  controls: { cisDocker: ['4.2'] },
  sameAs: ['hadolint:DL3006', 'hadolint:DL3007', 'trivy:DS-0001', 'kics:9efb0b2d-89c9-41a3-91ca-dcc0aec911fd', 'checkov:CKV_DOCKER_7'],
  examples: {
    bad: [
      'FROM debian\nUSER app',
      'ARG TAG=latest\nFROM node:${TAG}',
      'FROM localhost:5000/team/app',
      'FROM debian:12\nCOPY --from=docker.io/library/composer:latest /usr/bin/composer /usr/bin/',
      'FROM debian:12\nRUN --mount=type=bind,from=ghcr.io/owner/tools,target=/tools /tools/run',
    ],
    good: [
      'FROM debian:12',
      'FROM debian@sha256:c0ffee254729296a45a3885639ac7e10f9d54979676d96e1ddcb7b1f1c7f1d5c',
      'FROM debian:latest@sha256:c0ffee254729296a45a3885639ac7e10f9d54979676d96e1ddcb7b1f1c7f1d5c',
      'ARG TAG\nFROM node:${TAG}',
      'ARG IMAGE\nFROM $IMAGE',
      'FROM golang:1.23 AS build\nFROM scratch\nCOPY --from=build /app /app\nCOPY --from=0 /etc/passwd /etc/',
      'FROM node:latest-alpine3.20',
    ],
  },
  *run({ dockerfile }) {
    for (const stage of dockerfile.stages) {
      const { base } = stage;
      if (base.type === 'image') yield* judge(base.reference, stage.from, 'high');
      else if (base.type === 'unknown') yield* judge(parseImageReference(expand(stage.baseWord.value, stage.from.scope)), stage.from, 'high');
      for (const at of stage.instructions) yield* namedBy(at, dockerfile);
    }
  },
});

function* namedBy(at: Instruction, dockerfile: Dockerfile): Iterable<Hit> {
  const instruction = at.trigger ?? at;
  const names = instruction.keyword === 'COPY' ? instruction.flags.flatMap((flag) => (flag.name === 'from' ? [flag.value ?? ''] : [])) : mountsOf(instruction).map((mount) => mount.get('from') ?? '');
  for (const name of new Set(names)) {
    // Builders differ in whether they replace variables here.
    if (name === '' || name.includes('$') || isStage(name, dockerfile.stages)) continue;
    const reference = parseImageReference(name);
    // A plain word may also be a context that the command line names: `--build-context assets=…`.
    yield* judge(reference, at, /[/.:]/.test(name) ? 'high' : 'medium');
  }
}

function isStage(name: string, stages: readonly Stage[]): boolean {
  return name === 'scratch' || /^\d+$/.test(name) || stages.some((stage) => stage.name === name.toLowerCase());
}

function* judge({ repository, tag, digest }: ImageReference, at: Instruction, confidence: 'high' | 'medium'): Iterable<Hit> {
  // `$IMAGE` may bring its own tag; `$REGISTRY/node` can't.
  const name = repository.slice(repository.lastIndexOf('/') + 1);
  if (digest !== undefined || (tag !== undefined && tag !== 'latest') || name === '' || !isKnown(name)) return;
  const shown = repository.replaceAll(UNKNOWN, '…');
  yield {
    at,
    about: shown,
    confidence,
    message: tag === undefined ? `The image \`${shown}\` is named without a tag or digest, which means \`latest\`.` : `The image \`${shown}\` is used with the tag \`latest\`, which moves.`,
  };
}
