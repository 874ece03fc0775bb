import { defineCheck } from '../check.js';
import { code, inConfig } from '../in-image.js';

const SOCKET = /(?:^|\/)(?:docker|containerd|crio|podman)(?:\/\w+)?\.sock$/;
const HOST_FOLDERS = /^\/(?:dev|proc|sys|var\/run|run)?\/?$/;

/** An image that asks for the engine's socket asks for the host. */
export const dockerSocketDeclared = defineCheck('image', {
  id: 'image/docker-socket-declared',
  title: 'The image declares the engine’s socket or a system folder as a volume',
  severity: 'high',
  why: 'Whoever can write to the engine’s socket starts containers with every right on the host; an image that declares it tells its users to mount it.',
  remedy: 'Take the VOLUME away; when the engine must be reached, let a proxy with few rights stand in between.',
  references: ['https://docs.docker.com/engine/security/#docker-daemon-attack-surface'],
  controls: { cisDocker: ['5.32'] },
  sameAs: ['dockle:DKL-DI-0002'],
  twins: ['dockerfile/docker-socket-volume'],
  examples: {
    bad: [{ config: { Volumes: ['/var/run/docker.sock'] } }, { config: { Volumes: ['/data', '/run/containerd/containerd.sock'] } }, { config: { Volumes: ['/proc'] } }],
    good: [{ config: { Volumes: ['/data', '/var/lib/docker'] } }, { config: { Volumes: ['/var/run/postgresql', '/run/php'] } }, { config: {} }],
  },
  *run({ config }) {
    for (const volume of config.volumes ?? []) {
      if (SOCKET.test(volume)) yield { at: inConfig('VOLUME', volume), message: `The volume ${code(volume)} is the socket of the engine.` };
      else if (HOST_FOLDERS.test(volume)) yield { at: inConfig('VOLUME', volume), severity: 'medium', message: `The volume ${code(volume)} covers a folder of the system.` };
    }
  },
});
