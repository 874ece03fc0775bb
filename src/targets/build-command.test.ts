import { describe, expect, it } from '@jest/globals';
import type { BuildOptions } from '../settings/settings.js';
import { buildCommand } from './build-command.js';
import type { Builder } from './builder.js';

const OPTIONS: BuildOptions = { name: undefined, target: undefined, arguments: new Map(), secrets: [], cacheFrom: [], cacheTo: [], tag: undefined, keepArchive: false, network: undefined, platform: undefined, timeoutMs: 1000, docker: 'docker' };
const NO_SECRETS = { flags: [], env: {}, contents: [] };
const PATHS = { context: '/src', dockerfile: '/src/Dockerfile', idFile: '/tmp/id', metadata: '/tmp/metadata', archive: undefined };
const BUILDX: Builder = { kind: 'buildx', title: 'docker buildx', inEngine: true };
const REMOTE: Builder = { kind: 'buildx', title: 'docker buildx (remote)', inEngine: false };
const BUILDKIT: Builder = { kind: 'buildkit', title: "the engine's BuildKit", inEngine: true };
const LEGACY: Builder = { kind: 'legacy', title: 'the old builder', inEngine: true };

function command(builder: Builder, options: Partial<BuildOptions> = {}, archive?: string, env: Record<string, string> = {}): { line: string; env: Readonly<Record<string, string>> } {
  const { args, env: built } = buildCommand(builder, { ...OPTIONS, ...options }, NO_SECRETS, { ...PATHS, archive }, { env }, { PATH: '/bin' });
  return { line: args.join(' '), env: built };
}

describe('the command line of a build', () => {
  it('is each builder\'s own', () => {
    const common = '--iidfile /tmp/id --file /src/Dockerfile /src';

    expect(command(BUILDX).line).toBe(`buildx build --progress plain --load --metadata-file /tmp/metadata ${common}`);
    expect(command(REMOTE, {}, '/tmp/i,1.tar').line).toBe(`buildx build --progress plain --output type=oci,"dest=/tmp/i,1.tar" --metadata-file /tmp/metadata ${common}`);
    expect(command(BUILDKIT)).toEqual({ line: `build --progress plain ${common}`, env: { PATH: '/bin', DOCKER_BUILDKIT: '1' } });
    expect(command(LEGACY)).toEqual({ line: `build ${common}`, env: { PATH: '/bin', DOCKER_BUILDKIT: '0' } });
  });

  it('has no value of an argument in it, unless the client needs that very variable', () => {
    const { line, env } = command(BUILDX, { arguments: new Map([['TOKEN', 'canary'], ['PATH', '/opt']]) });

    expect(line).toContain('--build-arg TOKEN --build-arg PATH=/opt /src');
    expect(env).toMatchObject({ TOKEN: 'canary', PATH: '/bin' });
  });

  it('passes caches on, and what their services need', () => {
    const env = { ACTIONS_RUNTIME_TOKEN: 't', AWS_REGION: 'r', GITHUB_TOKEN: 'never' };

    expect(command(BUILDX, { cacheFrom: ['type=gha,scope=x'], cacheTo: ['type=gha,mode=max'] }, undefined, env)).toMatchObject({
      line: expect.stringContaining('--cache-from type=gha,scope=x --cache-to type=gha,mode=max'),
      env: { ACTIONS_RUNTIME_TOKEN: 't', PATH: '/bin', BUILDX_METADATA_PROVENANCE: 'max', BUILDX_NO_DEFAULT_ATTESTATIONS: '1' },
    });
    expect(command(BUILDX, {}, undefined, env).env).not.toHaveProperty('ACTIONS_RUNTIME_TOKEN');
    expect(command(LEGACY, { cacheFrom: ['type=registry,ref=registry/app:cache', 'app:1'] }).line).toContain('--cache-from registry/app:cache --cache-from app:1');
  });

  it.each([
    ['a secret for the old builder', LEGACY, { secrets: ['id=x'] }, 'knows no secrets'],
    ['--cache-to without buildx', BUILDKIT, { cacheTo: ['type=inline'] }, '--cache-to'],
    ['--cache-from of a kind that is not known without buildx', BUILDKIT, { cacheFrom: ['type=gha'] }, 'names of images alone'],
    ['several platforms', BUILDX, { platform: 'linux/amd64,linux/arm64' }, 'one platform'],
    ['all platforms', BUILDX, { platform: 'all' }, 'one platform'],
  ])('is refused for %s', (_, builder, options, message) => {
    expect(() => command(builder, options)).toThrow(message);
  });
});
