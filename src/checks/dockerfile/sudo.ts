import type { Dockerfile, Instruction } from '../../artifacts/dockerfile.js';
import { packageCommands, packageName } from '../../artifacts/package-manager.js';
import { allRuns, finalRuns } from '../../artifacts/run-instructions.js';
import { shellCommands } from '../../artifacts/shell.js';
import { defineCheck } from '../check.js';

const PROGRAMS: ReadonlySet<string> = new Set(['sudo', 'doas']);

/** Being root for a step is what USER is for. */
export const sudo = defineCheck('dockerfile', {
  id: 'dockerfile/sudo',
  title: 'sudo is used or installed',
  severity: 'low',
  why: 'In the image, sudo is a setuid program that turns a process of an ordinary user into root; in a build it handles terminals and signals in ways that nobody expects.',
  remedy: 'Switch with `USER root` and back for the steps that need it; start processes as another user with gosu or setpriv, or let the platform do it.',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  controls: { cisDocker: ['4.3'] },
  sameAs: ['hadolint:DL3004', 'trivy:DS-0010', 'kics:8ada6e80-0ade-439e-b176-0b28f6bce35a', 'checkov:CKV2_DOCKER_1', 'dockle:DKL-DI-0001'],
  examples: {
    bad: ['FROM debian:12\nRUN sudo apt-get update', 'FROM debian:12\nRUN apt-get update && apt-get install -y curl sudo', 'FROM alpine:3.20\nRUN curl -s https://example.com/key | doas tee /etc/key'],
    good: [
      'FROM debian:12\nRUN echo "run with sudo"',
      'FROM debian:12\nRUN command -v sudo || rm -rf /etc/sudoers.d',
      'FROM debian:12 AS build\nRUN apt-get install -y sudo\nFROM debian:12\nCOPY --from=build /app /app',
      'FROM debian:12\nRUN apt-get purge -y sudo && gosu nobody true',
    ],
  },
  *run({ dockerfile }) {
    for (const { run, at } of allRuns(dockerfile)) {
      const used = shellCommands(run, dockerfile).flatMap(({ name, wrappers }) => [...wrappers, name ?? '']).find((name) => PROGRAMS.has(name));
      if (used !== undefined) yield { at, about: 'use', message: `A build step runs \`${used}\`.` };
    }
    for (const run of finalRuns(dockerfile)) {
      const installed = installedIn(run, dockerfile);
      if (installed !== undefined) yield { at: run, about: 'package', message: `The package \`${installed}\` is installed into the image.` };
    }
  },
});

function installedIn(run: Instruction, dockerfile: Dockerfile): string | undefined {
  const commands = packageCommands(run, dockerfile).filter((each) => each.family !== 'pip');
  const removed = commands.filter((each) => each.action === 'remove').flatMap((each) => each.packages);
  return commands
    .filter((each) => each.action === 'install')
    .flatMap((each) => each.packages.map(packageName))
    .find((name) => PROGRAMS.has(name) && !removed.includes(name));
}
