import { modeGrants, type ModeGrant } from '../../artifacts/file-mode-grants.js';
import { finalInstructions } from '../../artifacts/run-instructions.js';
import { shellCommands, type ShellCommand } from '../../artifacts/shell.js';
import { defineCheck, type Hit } from '../check.js';
import type { Instruction } from '../../artifacts/dockerfile.js';

/** Granting only: taking the bits away is what CIS asks for. */
export const setuidOrSetcap = defineCheck('dockerfile', {
  id: 'dockerfile/setuid-or-setcap',
  title: 'A program gets the rights of another user',
  severity: 'medium',
  why: 'A setuid, setgid or capability bit on a program gives whoever starts it more rights than they have: a hole in the program is a way to root inside the container.',
  remedy: 'Leave the bits away; for a low port use one above 1023, and give capabilities to the container, not to files.',
  references: ['https://man7.org/linux/man-pages/man7/capabilities.7.html', 'https://docs.docker.com/engine/security/#linux-kernel-capabilities'],
  controls: { cisDocker: ['4.8'] },
  sameAs: [],
  examples: {
    bad: ['FROM debian:12\nRUN chmod u+s /usr/bin/app', 'FROM debian:12\nRUN chmod -v 4755 /usr/bin/app', 'FROM debian:12\nCOPY --chmod=6755 app /usr/bin/app', "FROM debian:12\nRUN setcap 'cap_sys_admin+ep' /usr/bin/app"],
    good: [
      'FROM debian:12\nRUN find / -xdev -perm /6000 -type f -exec chmod a-s {} +',
      'FROM debian:12\nRUN chmod u-s,g-s /bin/su && chmod 0755 /usr/bin/app && chmod 1777 /tmp',
      'FROM debian:12\nRUN setcap -r /usr/bin/app',
      'FROM debian:12 AS build\nRUN chmod 4755 /app\nFROM scratch\nCMD ["/x"]',
      'FROM debian:12\nARG MODE\nRUN chmod $MODE /app',
    ],
  },
  *run({ dockerfile }) {
    for (const instruction of finalInstructions(dockerfile)) {
      const setuid = modeGrants(instruction, dockerfile).find((each) => each.setuid);
      if (setuid !== undefined) yield hit(instruction, setuid, 'setuid');
      const setgid = setuid === undefined ? modeGrants(instruction, dockerfile).find((each) => each.setgid) : undefined;
      if (setgid !== undefined) yield { ...hit(instruction, setgid, 'setgid'), severity: 'low', confidence: 'low' };
      if (instruction.keyword !== 'RUN') continue;
      const capabilities = shellCommands(instruction, dockerfile).map(grantedCapabilities).find((each) => each !== undefined);
      if (capabilities === undefined) continue;
      // Binding a low port is the least of them, and often what keeps a process from running as root.
      const harmless = /^cap_net_bind_service[+=]+[eip]+$/i.test(capabilities);
      yield { at: instruction, about: 'setcap', message: `\`setcap\` gives a program the capabilities \`${capabilities}\`.`, ...(harmless ? { severity: 'low' as const } : {}) };
    }
  },
});

function hit(at: Instruction, { by, mode, paths }: ModeGrant, bit: 'setuid' | 'setgid'): Hit {
  const on = paths[0] === undefined ? '' : ` on \`${paths[0]}\``;
  // On a folder the setgid bit only hands its group down, and which of the two it is can't be seen here.
  return { at, about: bit, message: `\`${by}\` with mode \`${mode}\` sets the ${bit} bit${on}${bit === 'setgid' ? ', which for a program means the rights of its group' : ''}.` };
}

/** @returns undefined when capabilities are taken away, or are known to the build alone */
function grantedCapabilities({ name, args }: ShellCommand): string | undefined {
  if (name !== 'setcap') return undefined;
  const capabilities = args.find(({ text }) => !text.startsWith('-') || text.includes('='))?.value;
  const removes = args.some(({ text }) => text === '-r');
  return removes || capabilities === undefined || !/[+=]p?[eip]/.test(capabilities) ? undefined : capabilities;
}
