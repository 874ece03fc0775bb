import { isMounted } from '../../artifacts/file-removal.js';
import { packageCommands } from '../../artifacts/package-manager.js';
import { allRuns } from '../../artifacts/run-instructions.js';
import { runsScript } from '../../artifacts/script-call.js';
import { shellCommands, type ShellCommand } from '../../artifacts/shell.js';
import { defineCheck } from '../check.js';

/** The layer cache keeps the lists of the first build, and later installs use them. */
export const aptGetUpdateAlone = defineCheck('dockerfile', {
  id: 'dockerfile/apt-get-update-alone',
  title: 'The package lists are updated in a RUN of their own',
  severity: 'low',
  why: 'The layer of `apt-get update` is cached: when a later RUN changes, it installs from old lists and gets packages with known holes, or none at all.',
  remedy: 'Put `apt-get update` and `apt-get install` into one RUN.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get'],
  controls: { cisDocker: ['4.7'] },
  sameAs: ['trivy:DS-0017', 'kics:9bae49be-0aa3-4de5-bab2-4c3a069e40cd', 'checkov:CKV_DOCKER_5', 'dockle:CIS-DI-0007'],
  examples: {
    bad: ['FROM debian:12\nRUN apt-get update\nRUN apt-get install -y curl', 'FROM debian:12\nRUN apt-get -y update && apt-get clean', 'FROM debian:12\nRUN ["apt-get", "update"]'],
    good: [
      'FROM debian:12\nRUN apt-get update && apt-get install -y curl',
      'FROM debian:12\nRUN apt-get update \\\n # packages\n && apt-get upgrade -y',
      'FROM debian:12\nCOPY setup.sh /\nRUN apt-get update && /setup.sh',
      'FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt/lists apt-get update',
      'FROM debian:12\nRUN echo apt-get update',
    ],
  },
  *run({ dockerfile }) {
    for (const { run, at } of allRuns(dockerfile)) {
      const calls = packageCommands(run, dockerfile).filter((each) => each.family === 'apt');
      const update = calls.find((each) => each.action === 'refresh');
      if (update === undefined || isMounted(run, '/var/lib/apt/lists')) continue;
      const uses = calls.some(({ action, actionWord }) => action === 'install' || action === 'upgrade' || (action === 'other' && /^(?:download|source)$/.test(actionWord.text)));
      if (uses || shellCommands(run, dockerfile).some((command) => command !== update.command && mayInstall(command))) continue;
      yield { at, message: `\`${update.program} update\` stands in a RUN without any install, so later installs use the package lists of the cached layer.` };
    }
  },
});

/** Installs with a program of its own, or may do so where nobody sees it. */
function mayInstall(command: ShellCommand): boolean {
  const { name = '', args } = command;
  if (/^(?:apt|apt-get|aptitude|apt-cache|apt-key|apt-mark)$/.test(name)) return false;
  return runsScript(command) || /install|dpkg|apt-fast|mk-build-deps/.test(name) || args.some(({ text }) => text.includes('install'));
}
