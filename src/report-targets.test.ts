import { describe, expect, it } from '@jest/globals';
import { assignTargets, type TargetClaim } from './report-targets.js';
import type { ImageTarget } from './targets/target.js';

const ID = `sha256:${'a'.repeat(64)}`;
const OTHER = `sha256:${'b'.repeat(64)}`;

function image(id: string | undefined, name?: string, file = 'r.json'): TargetClaim {
  return { file, about: { type: 'image', image: { id, name, config: undefined } } };
}

function acquired(key: string, id: string): Pick<ImageTarget, 'key' | 'name' | 'kind' | 'config'> {
  return { key, name: key, kind: 'archive', config: { id, platform: 'linux/amd64', layers: [], history: [], user: '', env: [], labels: {}, created: undefined } };
}

function keys(claims: readonly TargetClaim[], images: Parameters<typeof assignTargets>[1] = []): string[] {
  return assignTargets(claims, images).map(({ key }) => key);
}

describe('an image', () => {
  it.each([
    ['ghcr.io/acme/api:1.2', 'image:ghcr.io/acme/api'], ['localhost:5000/api', 'image:localhost:5000/api'], [`nginx@${ID}`, 'image:nginx'],
    ['/tmp/out/app.tar', 'archive:app.tar'], ['dir/app.tar.gz', 'archive:app.tar.gz'], ['C:\\x\\app.tar', 'archive:app.tar'], ['6877f5aabc34', 'archive:r'], [undefined, 'archive:r'],
  ])('that is called %s is %s', (name, key) => {
    expect(keys([image(ID, name)])).toEqual([key]);
  });

  it('is one target for all reports that name its id', () => {
    const targets = assignTargets([image(ID, '/x/app.tar', 'a.json'), image(ID, 'api:1', 'b.json')], []);
    expect(targets.map(({ key }) => key)).toEqual(['image:api', 'image:api']);
    expect(targets[0]).toBe(targets[1]);
  });

  it('of this run has its own name', () => {
    expect(keys([image(OTHER, 'api:1'), image(ID, 'web:1')], [acquired('build:.', ID)])).toEqual(['image:api', 'build:.']);
  });

  it('that is the only one gets the reports that name no id', () => {
    expect(keys([image(undefined), image(ID, 'api:1')])).toEqual(['image:api', 'image:api']);
    expect(keys([image(undefined, 'api:2')], [acquired('build:.', ID)])).toEqual(['build:.']);
    expect(keys([image(undefined, undefined, 'a.json'), image(undefined, undefined, 'b.json')])).toEqual(['archive:a', 'archive:a']);
  });

  it('is another one when its name says so', () => {
    expect(keys([image(ID, 'api:1'), image(undefined, 'web:1')])).toEqual(['image:api', 'image:web']);
  });

  it('without an id finds its name among several', () => {
    expect(keys([image(ID, 'api:1'), image(OTHER, 'web:1'), image(undefined, 'web:1'), image(undefined, undefined, 'c.json')])).toEqual(['image:api', 'image:web', 'image:web', 'archive:c']);
  });

  it('can not share its name with another', () => {
    expect(() => keys([image(ID, 'api:1'), image(OTHER, 'api:2')])).toThrow(/image:api/);
    expect(() => keys([image(ID, '/x/app.tar')], [acquired('archive:app.tar', OTHER)])).toThrow(/archive:app\.tar/);
  });
});

it('belongs to the repository, a host or a cluster', () => {
  const claim = (type: 'repository' | 'host' | 'cluster', file: string): TargetClaim => ({ file, about: { type } });
  expect(keys([claim('repository', 'x'), claim('repository', 'y'), claim('host', 'out/node-1.log.json'), claim('cluster', 'prod.json')])).toEqual(['repository', 'repository', 'host:node-1', 'cluster:prod']);
});

it('is taken for the one image when it can not be opened', () => {
  expect(keys([{ file: 'x.json', about: undefined }], [acquired('build:.', ID)])).toEqual(['build:.']);
  expect(keys([{ file: 'x.json', about: undefined }])).toEqual(['archive:x']);
});
