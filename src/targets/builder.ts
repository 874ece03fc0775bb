/** Which program builds: buildx where there is one, else the engine's own BuildKit, else the old builder. */
import { TargetError } from '../errors.js';
import { inert } from '../tools/log.js';
import type { DockerClient } from './docker-client.js';

export interface Builder {
  readonly kind: 'buildx' | 'buildkit' | 'legacy';
  /** As people know it. */
  readonly title: string;
  /** Whether what it builds lands in the engine's store anyway; else it can write an archive itself. */
  readonly inEngine: boolean;
}

/**
 * The engine's own BuildKit is there without buildx for clients before 23 alone (https://docs.docker.com/engine/release-notes/23.0/).
 * @throws TargetError when neither the engine nor a builder answers
 */
export async function chooseBuilder(client: DockerClient): Promise<Builder> {
  const buildx = await client.ask(['buildx', 'version']);
  if (buildx.code === 0 && buildx.stdout.includes('buildx')) {
    const inspected = await client.ask(['buildx', 'inspect']);
    const driver = inspected.code === 0 ? /^Driver:\s*(\S+)$/m.exec(inspected.stdout)?.[1] : undefined;
    if (driver !== undefined && driver !== 'docker') return { kind: 'buildx', title: `docker buildx (${driver})`, inEngine: false };
    // A builder that was named and doesn't answer must not be replaced by another one.
    if (driver === undefined && client.env['BUILDX_BUILDER'] !== undefined) {
      throw new TargetError(`the builder ${JSON.stringify(client.env['BUILDX_BUILDER'])} doesn't answer: ${inert(inspected.stderr.trim().slice(-400))}`, { hint: 'create it with docker buildx create, or unset BUILDX_BUILDER' });
    }
    await askEngine(client);
    return { kind: 'buildx', title: 'docker buildx', inEngine: true };
  }
  const version = await askEngine(client);
  if (Number.parseInt(version, 10) < 23) return { kind: 'buildkit', title: "the engine's BuildKit", inEngine: true };
  return { kind: 'legacy', title: 'the old builder', inEngine: true };
}

/** @returns the client's version */
async function askEngine(client: DockerClient): Promise<string> {
  const version = await client.ask(['version', '--format', '{{.Client.Version}} {{.Server.Version}}']);
  if (version.code !== 0) {
    throw new TargetError(`the Docker engine doesn't answer, asked in order to build: ${inert(version.stderr.trim().slice(-400))}`, { hint: 'start it, set DOCKER_HOST, or scan a saved image with --archive' });
  }
  return version.stdout.trim().split(' ')[0] ?? '';
}
