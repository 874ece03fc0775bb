import { stageChain, finalStage, type Dockerfile, type Stage } from '../../artifacts/dockerfile.js';
import { isDistribution } from '../../artifacts/distribution-image.js';
import { packageCommands } from '../../artifacts/package-manager.js';
import { finalRuns } from '../../artifacts/run-instructions.js';
import { runsScript } from '../../artifacts/script-call.js';
import { shellCommands, type ShellCommand } from '../../artifacts/shell.js';
import { usesUnixShell } from '../../artifacts/unix-shell.js';
import { defineCheck } from '../check.js';

/** Images of distributions are rebuilt every few weeks; their updates come out every day. */
export const noSecurityUpdates = defineCheck('dockerfile', {
  id: 'dockerfile/no-security-updates',
  title: 'The packages of the base image are never updated',
  severity: 'low',
  confidence: 'medium',
  why: 'Fixes that the distribution published after its image was built are missing until the next image of the base comes out and the tag or digest is renewed.',
  remedy: 'Run the upgrade of the package manager in the first RUN and rebuild regularly without cache, or renew the base image as soon as a new one is out.',
  references: ['https://docs.docker.com/build/building/best-practices/#rebuild-your-images-often'],
  controls: { cisDocker: ['4.4'] },
  sameAs: [],
  examples: {
    bad: ['FROM debian:12\nRUN apt-get update && apt-get install -y curl', 'FROM docker.io/library/alpine:3.20 AS base\nFROM base\nRUN apk add --no-cache curl', 'FROM registry.access.redhat.com/ubi9/ubi-minimal\nRUN microdnf install -y httpd'],
    good: [
      'FROM debian:12\nRUN apt-get update && apt-get -y dist-upgrade',
      'FROM alpine:3.20 AS base\nRUN apk upgrade --no-cache\nFROM base\nCMD ["sh"]',
      'FROM myorg/debian-tools\nRUN apt-get update',
      'FROM debian:12 AS build\nRUN make\nFROM gcr.io/distroless/static\nCOPY --from=build /app /app',
      'FROM python:3.12-slim\nRUN pip install flask',
    ],
  },
  *run({ dockerfile }) {
    const stage = finalStage(dockerfile);
    const outermost = stage === undefined ? undefined : stageChain(stage)[0];
    if (outermost?.base.type !== 'image' || !isDistribution(outermost.base.reference) || !usesUnixShell(lastOf(outermost), dockerfile)) return;
    const upgraded = finalRuns(dockerfile).some((run) => packageCommands(run, dockerfile).some(({ action, family, options }) => action === 'upgrade' || (family === 'apk' && action === 'install' && options.some((option) => option === '--upgrade' || /^-\w*u/.test(option)))));
    if (upgraded || allCommands(dockerfile).some(mayUpgrade)) return;
    yield { at: outermost.from, ofStage: true, message: `The packages that \`${outermost.base.name}\` brings are never updated in the stages of the final image.` };
  },
});

function lastOf({ from, instructions }: Stage): Stage['from'] {
  return instructions.at(-1) ?? from;
}

function allCommands(dockerfile: Dockerfile): ShellCommand[] {
  return finalRuns(dockerfile).flatMap((run) => shellCommands(run, dockerfile));
}

/** A script may upgrade as well: what it does can't be read here. */
function mayUpgrade(command: ShellCommand): boolean {
  return runsScript(command) || /^(?:unattended-upgrades?|yum-cron|dnf-automatic|apt-fast)$/.test(command.name ?? '');
}
