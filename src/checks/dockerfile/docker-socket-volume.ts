import { mountsOf } from '../../artifacts/mounts.js';
import { placedInstructions } from '../../artifacts/stages.js';
import { expand } from '../../artifacts/variables.js';
import { defineCheck } from '../check.js';

const SOCKET = /(?:^|\/)(?:docker|containerd|crio|cri-dockerd|podman|buildkitd)\.sock\/?$/;

/** Whoever reaches the engine's socket starts containers as root of the host. */
export const dockerSocketVolume = defineCheck('dockerfile', {
  id: 'dockerfile/docker-socket-volume',
  title: 'The socket of the container engine is declared as a volume or mounted',
  severity: 'high',
  confidence: 'medium',
  why: 'The image asks for the socket of the container engine. Whoever controls a container that has it controls the host.',
  remedy: 'Take the volume out. Where containers have to be started, use an engine without root or a proxy that lets only the needed calls through.',
  references: ['https://docs.docker.com/engine/security/#docker-daemon-attack-surface'],
  controls: { cisDocker: ['5.32'] },
  sameAs: [],
  examples: {
    bad: ['FROM debian:12\nVOLUME /var/run/docker.sock', 'FROM debian:12\nVOLUME ["/data", "/run/containerd/containerd.sock"]', 'FROM debian:12\nRUN --mount=type=bind,source=/var/run/docker.sock,target=/var/run/docker.sock docker ps'],
    good: ['FROM debian:12\nVOLUME /var/lib/docker', 'FROM debian:12\nENV DOCKER_HOST=unix:///var/run/docker.sock', 'FROM debian:12\nRUN --mount=type=bind,source=docker.socket,target=/tmp/docker.socket true', 'FROM debian:12\nARG DATA\nVOLUME $DATA'],
  },
  *run({ dockerfile }) {
    for (const { instruction, at } of placedInstructions(dockerfile)) {
      const paths = instruction.keyword === 'VOLUME' ? instruction.words.map((word) => word.value) : mountsOf(instruction).flatMap((mount) => ['source', 'src', 'target', 'dst', 'destination'].map((key) => mount.get(key) ?? ''));
      const socket = paths.map((path) => expand(path, instruction.scope)).find((path) => SOCKET.test(path));
      if (socket !== undefined) yield { at, message: `\`${socket}\` is ${instruction.keyword === 'VOLUME' ? 'declared as a volume' : 'mounted into the build'}: it gives control over the host.` };
    }
  },
});
