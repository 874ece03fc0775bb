import { stageChain, type Instruction, type Stage } from '../../artifacts/dockerfile.js';
import { expand, UNKNOWN } from '../../artifacts/variables.js';
import { defineCheck } from '../check.js';

/** A relative WORKDIR is taken from the one before it; without one in the file, from the base image's. */
export const workdirRelative = defineCheck('dockerfile', {
  id: 'dockerfile/workdir-relative',
  title: 'A relative WORKDIR depends on the base image',
  severity: 'low',
  why: 'Where the files end up is decided by the WORKDIR of the base image: a new version of it can move the application, and with it permissions and paths.',
  remedy: 'Begin the path with `/`.',
  references: ['https://docs.docker.com/reference/build-checks/workdir-relative-path/'],
  controls: {},
  sameAs: ['hadolint:DL3000', 'trivy:DS-0009', 'kics:6b376af8-cfe8-49ab-a08d-f32de23661a4', 'checkov:CKV_DOCKER_10'],
  examples: {
    bad: ['FROM debian:12\nWORKDIR app', 'FROM debian:12\nENV DIR=srv/app\nWORKDIR $DIR', 'FROM debian:12 AS build\nWORKDIR /src\nFROM debian:12\nWORKDIR ./src'],
    good: [
      'FROM debian:12\nWORKDIR /srv\nWORKDIR app',
      'FROM debian:12\nWORKDIR $HOME/app',
      'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nWORKDIR C:/app',
      '# escape=`\nFROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nWORKDIR C:\\app',
      'FROM debian:12 AS base\nWORKDIR /srv\nFROM base\nWORKDIR app',
      'FROM debian:12\nWORKDIR "/srv/my app"',
    ],
  },
  *run({ dockerfile }) {
    for (const stage of dockerfile.stages) {
      const first = firstOf(stage);
      if (first !== undefined && stage.instructions.includes(first) && isRelative(first)) {
        yield { at: first, message: `\`WORKDIR ${first.words[0]?.value ?? ''}\` is relative, and no absolute WORKDIR stands before it in the file.` };
      }
    }
  },
});

/** The first WORKDIR decides: those behind it start from there. */
function firstOf(stage: Stage): Instruction | undefined {
  return stageChain(stage)
    .flatMap((each) => each.instructions)
    .find((each) => each.keyword === 'WORKDIR');
}

function isRelative(workdir: Instruction): boolean {
  const path = expand(workdir.words[0]?.value ?? '', workdir.scope).replace(/^["']/, '');
  return path !== '' && !path.startsWith(UNKNOWN) && !/^(?:[/\\]|[A-Za-z]:)/.test(path);
}
