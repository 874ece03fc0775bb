import { placedInstructions } from '../../artifacts/stages.js';
import { expand, isKnown } from '../../artifacts/variables.js';
import { defineCheck } from '../check.js';

/** A container with an SSH server is one that is managed like a machine. */
export const sshPort = defineCheck('dockerfile', {
  id: 'dockerfile/ssh-port',
  title: 'The SSH port is exposed',
  severity: 'medium',
  why: 'An SSH server in a container is another way in, with its own keys, logins and updates, which nobody watches.',
  remedy: 'Leave the SSH server out and use `docker exec`, or `kubectl exec`, to look inside.',
  references: ['https://docs.docker.com/reference/dockerfile/#expose'],
  controls: { cisDocker: ['5.7'] },
  sameAs: ['trivy:DS-0004', 'kics:5907595b-5b6d-4142-b173-dbb0e73fbff8', 'checkov:CKV_DOCKER_1'],
  examples: {
    bad: ['FROM debian:12\nEXPOSE 80 22', 'FROM debian:12\nEXPOSE 22/tcp', 'FROM debian:12\nEXPOSE 20-25', 'FROM debian:12\nENV PORT=22\nEXPOSE $PORT/TCP'],
    good: ['FROM debian:12\nEXPOSE 2222 8022', 'FROM debian:12\nEXPOSE 22/udp', 'FROM debian:12\nARG PORT\nEXPOSE ${PORT}', 'FROM debian:12\nEXPOSE 220-230'],
  },
  *run({ dockerfile }) {
    for (const { instruction, at } of placedInstructions(dockerfile)) {
      if (instruction.keyword !== 'EXPOSE') continue;
      const port = instruction.words.find((word) => expand(word.value, instruction.scope).split(/\s+/).some(holdsSsh));
      if (port !== undefined) yield { at, message: `\`EXPOSE ${port.value}\` opens the SSH port, 22.` };
    }
  },
});

function holdsSsh(port: string): boolean {
  const [, first, last, protocol] = /^(\d+)(?:-(\d+))?(?:\/(\w+))?$/.exec(port) ?? [];
  if (!isKnown(port) || first === undefined || (protocol ?? 'tcp').toLowerCase() !== 'tcp') return false;
  return Number(first) <= 22 && 22 <= Number(last ?? first);
}
