import type { Dockerfile, Instruction } from '../../artifacts/dockerfile.js';
import { modeGrants, type ModeGrant } from '../../artifacts/file-mode-grants.js';
import { finalInstructions } from '../../artifacts/run-instructions.js';
import { operands, shellCommands } from '../../artifacts/shell.js';
import { defineCheck } from '../check.js';

/** Without the sticky bit that `/tmp` has. */
export const chmod777 = defineCheck('dockerfile', {
  id: 'dockerfile/chmod-777',
  title: 'Files of the image are writable for everyone',
  severity: 'medium',
  why: 'Any process in the container, whoever it runs as, can replace the programs and the configuration that others in it use.',
  remedy: 'Give the files to the user that the container runs as (`COPY --chown`, `chown`), and write permission to the owner or the group alone.',
  references: ['https://docs.docker.com/reference/dockerfile/#copy---chown---chmod'],
  controls: {},
  sameAs: [],
  examples: {
    bad: ['FROM debian:12\nRUN chmod -R 777 /app', 'FROM debian:12\nRUN mkdir /data && chmod a+rwx /data', 'FROM debian:12\nCOPY --chmod=0777 app /app', 'FROM debian:12\nRUN chmod ugo+rwX /app && chmod u=rwx,o=rw /x', 'FROM debian:12\nRUN mkdir -p -m 777 /data'],
    good: [
      'FROM debian:12\nRUN chmod 1777 /data && chmod 775 /app',
      'FROM debian:12\nRUN chmod +x /app && chmod -R g=u /app && chmod +rwx /run.sh',
      'FROM debian:12\nRUN chmod o-w /app && chmod go-w,a+rX /x',
      'FROM debian:12\nRUN d=$(mktemp -d) && chmod 777 "$d" && make -C "$d" && rm -rf "$d" && echo chmod 777 /app',
      'FROM debian:12 AS build\nRUN chmod -R 777 /src\nFROM scratch\nCOPY --chmod=755 app /app',
    ],
  },
  *run({ dockerfile }) {
    for (const instruction of finalInstructions(dockerfile)) {
      const grants = modeGrants(instruction, dockerfile);
      const found = grants.find((each) => isOpen(each, grants) && !isTemporary(each, instruction, dockerfile));
      if (found === undefined) continue;
      const on = found.paths[0] === undefined ? '' : ` \`${found.paths[0]}\``;
      yield { at: instruction, message: `\`${found.by}\` with mode \`${found.mode}\` makes${on === '' ? ' files' : on} writable for everyone.` };
    }
  },
});

/** Deleted again by the same RUN. */
function isTemporary({ paths }: ModeGrant, instruction: Instruction, dockerfile: Dockerfile): boolean {
  const deleted = instruction.keyword === 'RUN' ? shellCommands(instruction, dockerfile).filter((command) => command.name === 'rm').flatMap((command) => operands(command)) : [];
  return paths.length > 0 && paths.every((path) => deleted.some(({ value, text }) => (value ?? text) === path));
}

function isOpen(grant: ModeGrant, others: readonly ModeGrant[]): boolean {
  if (!grant.worldWritable || grant.sticky) return false;
  // Devices aren't files of the image.
  if (grant.paths.length > 0 && grant.paths.every((path) => /^\/(?:dev|proc)\//.test(path))) return false;
  return !others.some((each) => each.sticky && each.paths.some((path) => grant.paths.includes(path)));
}
