/** Pulling from registries that misbehave, over real connections of this machine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseFullReference } from '../../src/artifacts/image-reference.js';
import { parsePlatform } from '../../src/artifacts/platform.js';
import { Cancelled, TargetError } from '../../src/errors.js';
import { openArchive } from '../../src/targets/archive.js';
import { type PulledImage, type PullOptions, type ResolvedImage, resolveImage } from '../../src/targets/image-pull.js';
import { REGISTRY_LIMITS } from '../../src/targets/registry-client.js';
import { type FakeRegistry, type Rule, startRegistry, storeBlob, storeImage, storeManifest, tagManifest, TYPES } from '../support/registry.js';
import { testTools, type TestTools } from '../support/tools.js';

const LIMITS = { ...REGISTRY_LIMITS, firstWaitMs: 2, stallTimeoutMs: 150, headersTimeoutMs: 400 };
const LOGIN = { type: 'password', username: 'gate', password: 'pass-word-1' } as const;

let tools: TestTools;
let registry: FakeRegistry;
let waits: number[];

beforeEach(async () => {
  waits = [];
  tools = testTools({ clock: { now: () => new Date('2026-11-24T12:00:00Z'), monotonic: () => performance.now(), sleep: (ms) => { waits.push(ms); return Promise.resolve(); } } });
  registry = await startRegistry();
});
afterEach(async () => {
  await registry.close();
  await tools.remove();
});

const DEFAULTS: PullOptions = { platform: parsePlatform('linux/amd64'), platformGiven: false, login: undefined, loginFrom: 'given', trust: [], insecure: false, limits: LIMITS };

async function resolved(options: Partial<PullOptions> = {}, name = 'app:1'): Promise<readonly ResolvedImage[]> {
  return resolveImage(parseFullReference(`${registry.host}/${name}`), { ...DEFAULTS, ...options }, tools);
}

async function pulled(options: Partial<PullOptions> = {}, name = 'app:1'): Promise<PulledImage & { readonly reference: string }> {
  const [image] = await resolved(options, name);
  if (image === undefined) throw new Error('no image');
  return { ...(await image.pull(await tools.files.scratch('pull'))), reference: image.reference };
}

/** @returns message and hint of the TargetError */
async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(() => undefined, (reason: unknown) => reason);
  expect(error).toBeInstanceOf(TargetError);
  return error instanceof TargetError ? `${error.message} | ${error.hint ?? ''}` : '';
}

async function anImage(tag = '1'): Promise<Awaited<ReturnType<typeof storeImage>>> {
  const image = await storeImage(registry, 'app');
  tagManifest(registry, 'app', image.manifest.digest, tag);
  return image;
}

/** Answers the first `times` requests whose path holds a text. */
function atFirst(times: number, part: string, answer: Rule): Rule {
  let left = times;
  return (request, response, asked) => {
    if (left === 0 || !(request.url ?? '').includes(part)) return false;
    left -= 1;
    return answer(request, response, asked);
  };
}

const pathsAsked = (): string[] => registry.asked.map(({ path }) => path.replace(/sha256:[0-9a-f]+/, 'DIGEST'));

describe('an image', () => {
  it('becomes a layout that is what the registry has, by digest', async () => {
    const { manifest, config } = await anImage();

    const { path, reference } = await pulled();
    const opened = await openArchive(path, await tools.files.scratch('archive'), tools);
    await opened.verified;

    expect(reference).toBe(`${registry.host}/app@${manifest.digest}`);
    expect(opened.config.id).toBe(config.digest);
    expect(opened.file).toEqual({ path, format: 'oci-layout' });
    expect(pathsAsked()).toEqual(['/v2/app/manifests/1', '/v2/app/blobs/DIGEST', '/v2/app/blobs/DIGEST']);
  });

  it('is found by its digest, and no other is taken', async () => {
    const { manifest } = await anImage();
    const other = await storeImage(registry, 'app', 'another file');

    await expect(pulled({}, `app@${manifest.digest}`)).resolves.toMatchObject({ reference: `${registry.host}/app@${manifest.digest}` });
    registry.content.set(`app/manifests/${manifest.digest}`, { type: TYPES.manifest, bytes: Buffer.from(JSON.stringify({ schemaVersion: 2, config: other.config, layers: [] })) });
    expect(await refusal(pulled({}, `app@${manifest.digest}`))).toContain(`its digest is sha256:`);
  });

  it('with a layer of other bytes is refused at once', async () => {
    const { layer } = await anImage();
    registry.content.set(`app/blobs/${layer.digest}`, { type: '', bytes: Buffer.alloc(layer.size) });

    expect(await refusal(pulled())).toMatch(/layer 1 of 1 isn't what was asked for: its digest is sha256:[0-9a-f]+, not sha256:/);
    expect(waits).toEqual([]);
  });

  it('with a layer that is longer than its manifest says is refused', async () => {
    const { layer } = await anImage();
    registry.content.set(`app/blobs/${layer.digest}`, { type: '', bytes: Buffer.alloc(layer.size + 1) });

    expect(await refusal(pulled())).toContain(`has more than the ${String(layer.size)} bytes`);
  });

  it('whose layer ends early, time and again, is refused', async () => {
    const { layer } = await anImage();
    registry.content.set(`app/blobs/${layer.digest}`, { type: '', bytes: Buffer.alloc(10) });

    expect(await refusal(pulled())).toContain(`it ended after 10 of ${String(layer.size)} bytes`);
    expect(waits).toHaveLength(3);
  });

  it('whose layer breaks off once is fetched again', async () => {
    const { layer } = await anImage();
    registry.rules = [atFirst(1, layer.digest, (_request, response) => {
      response.writeHead(200, { 'content-length': layer.size }).write('half');
      setTimeout(() => response.destroy(), 10);
      return true;
    })];

    await pulled();
    expect(waits).toHaveLength(1);
  });

  it('whose layer hangs is given up, and the rest of the run goes on', async () => {
    const { layer } = await anImage();
    registry.rules = [atFirst(99, layer.digest, (_request, response) => {
      response.writeHead(200, { 'content-length': layer.size }).write('half');
      return true;
    })];

    expect(await refusal(pulled())).toContain(`${registry.host} stopped sending in the middle of layer 1 of 1`);
  });

  it('whose registry takes a connection and says nothing is given up', async () => {
    await anImage();
    registry.rules = [atFirst(99, '/manifests/', () => true)];

    expect(await refusal(pulled({ limits: { ...LIMITS, tries: 2 } }))).toContain("didn't answer in time");
  });

  it('that comes too slowly is given up', async () => {
    await anImage();

    expect(await refusal(pulled({ limits: { ...LIMITS, patienceMs: -60_000 } }))).toContain('layer 1 of 1 comes too slowly');
  });

  it('is let go when the run is stopped', async () => {
    const { layer } = await anImage();
    registry.rules = [atFirst(99, layer.digest, (_request, response) => {
      response.writeHead(200, { 'content-length': layer.size }).write('half');
      setTimeout(() => { tools.stop(); }, 10);
      return true;
    })];

    await expect(pulled()).rejects.toBeInstanceOf(Cancelled);
  });
});

describe('manifests', () => {
  it('of schema 1 are refused with what to do', async () => {
    storeManifest(registry, 'app', { schemaVersion: 1, name: 'app', fsLayers: [] }, '1');

    expect(await refusal(pulled())).toMatch(/schema 1.*push it again with a current one/);
  });

  it('larger than any are not read', async () => {
    storeManifest(registry, 'app', { schemaVersion: 2, filler: 'x'.repeat(5 << 20) }, '1');

    expect(await refusal(pulled())).toContain('is larger than any image needs');
  });

  it.each([
    ['an index and a manifest at once', { schemaVersion: 2, manifests: [], layers: [] }, 'an index and a manifest at once'],
    ['something else', { schemaVersion: 2, mediaType: 'application/vnd.cncf.helm.chart', config: {}, layers: [] }, 'it is no image but "application/vnd.cncf.helm.chart"'],
    ['half of one', { schemaVersion: 2, mediaType: TYPES.manifest, layers: [] }, `isn't as it should be at "config"`],
  ])('that are %s are refused', async (_, document, why) => {
    storeManifest(registry, 'app', document, '1');

    expect(await refusal(pulled())).toContain(why);
  });

  it('of a chart are refused before anything is fetched', async () => {
    const config = storeBlob(registry, 'app', Buffer.from('{}'), 'application/vnd.cncf.helm.config.v1+json');
    storeManifest(registry, 'app', { schemaVersion: 2, mediaType: TYPES.manifest, config, layers: [] }, '1');

    expect(await refusal(pulled())).toContain('it is no container image but "application/vnd.cncf.helm.config.v1+json"');
    expect(pathsAsked()).toEqual(['/v2/app/manifests/1']);
  });

  it('that are no JSON, as a login page is, are told', async () => {
    registry.content.set('app/manifests/1', { type: 'text/html', bytes: Buffer.from('<html>') });

    expect(await refusal(pulled())).toContain('is no manifest');
  });
});

describe('an index', () => {
  async function anIndex(platforms: readonly string[], more: Record<string, unknown>[] = []): Promise<Map<string, string>> {
    const digests = new Map<string, string>();
    const manifests: Record<string, unknown>[] = [...more];
    for (const name of platforms) {
      const { os, architecture, variant } = parsePlatform(name);
      const platform = { os, architecture, ...(variant === undefined ? {} : { variant }) };
      const { manifest } = await storeImage(registry, 'app', name, platform);
      digests.set(name, manifest.digest);
      manifests.push({ ...manifest, platform });
    }
    digests.set('index', storeManifest(registry, 'app', { schemaVersion: 2, mediaType: TYPES.index, manifests }, '1').digest);
    return digests;
  }

  it.each([
    ['linux/amd64', 'linux/amd64'],
    ['linux/arm64/v8', 'linux/arm64'],
    ['linux/arm', 'linux/arm/v7'],
    ['linux/arm/v6', 'linux/arm/v6'],
    ['linux/arm/v8', 'linux/arm/v7'],
  ])('gives %s the image for %s', async (wanted, got) => {
    const digests = await anIndex(['linux/arm/v6', 'linux/arm/v7', 'linux/amd64', 'linux/arm64', 'windows/amd64']);

    const [image] = await resolved({ platform: parsePlatform(wanted) });

    expect(image).toMatchObject({ reference: `${registry.host}/app@${digests.get('index') ?? ''}`, digest: digests.get(got), platform: got });
  });

  it('gives every image for `all`, attestations left out', async () => {
    await anIndex(['linux/amd64', 'linux/arm64'], [{ mediaType: TYPES.manifest, digest: `sha256:${'0'.repeat(64)}`, size: 3, platform: { os: 'unknown', architecture: 'unknown' } }]);

    expect((await resolved({ platform: 'all' })).map(({ platform }) => platform)).toEqual(['linux/amd64', 'linux/arm64']);
  });

  it('without our platform names those that there are', async () => {
    await anIndex(['linux/arm64', 'windows/amd64']);

    expect(await refusal(resolved())).toContain('there is no image for linux/amd64, but for "linux/arm64", "windows/amd64" | choose one with --platform');
  });

  it('that leaves the platform of its one image out gives that', async () => {
    const { manifest } = await storeImage(registry, 'app');
    storeManifest(registry, 'app', { schemaVersion: 2, mediaType: TYPES.index, manifests: [manifest] }, '1');

    expect(await resolved()).toMatchObject([{ digest: manifest.digest }]);
  });

  it('inside of another is followed', async () => {
    const digests = await anIndex(['linux/amd64']);
    storeManifest(registry, 'app', { schemaVersion: 2, mediaType: TYPES.index, manifests: [{ mediaType: TYPES.index, digest: digests.get('index'), size: 1 }] }, '2');

    expect(await resolved({}, 'app:2')).toMatchObject([{ digest: digests.get('linux/amd64') }]);
  });

  it('that leads to itself ends', async () => {
    const digests = await anIndex(['linux/amd64']);
    let inner = digests.get('index');
    for (let depth = 0; depth < 6; depth += 1) inner = storeManifest(registry, 'app', { schemaVersion: 2, mediaType: TYPES.index, depth, manifests: [{ mediaType: TYPES.index, digest: inner, size: 1 }] }, '2').digest;

    expect(await refusal(resolved({}, 'app:2'))).toContain('nested more than 4 deep');
  });

  it('keeps the provenance of the chosen image', async () => {
    const { manifest } = await storeImage(registry, 'app');
    const text = JSON.stringify({ predicateType: 'https://slsa.dev/provenance/v1', subject: [{ name: 'x', digest: { sha256: manifest.digest.slice('sha256:'.length) } }] });
    const statement = storeBlob(registry, 'app', Buffer.from(text), 'application/vnd.in-toto+json');
    const attestation = storeManifest(registry, 'app', { schemaVersion: 2, mediaType: TYPES.manifest, config: storeBlob(registry, 'app', Buffer.from('{}'), TYPES.config), layers: [{ ...statement, annotations: { 'in-toto.io/predicate-type': 'https://slsa.dev/provenance/v1' } }] });
    storeManifest(registry, 'app', {
      schemaVersion: 2, mediaType: TYPES.index,
      manifests: [
        { ...manifest, platform: { os: 'linux', architecture: 'amd64' } },
        { ...attestation, platform: { os: 'unknown', architecture: 'unknown' }, annotations: { 'vnd.docker.reference.type': 'attestation-manifest', 'vnd.docker.reference.digest': manifest.digest } },
      ],
    }, '1');

    const { provenance } = await pulled();

    expect(readFileSync(provenance ?? '', 'utf8')).toBe(text);
  });

  it('refuses an image without index that is for another platform, when one was asked for', async () => {
    await anImage();

    expect(await refusal(pulled({ platform: parsePlatform('linux/arm64'), platformGiven: true }))).toContain('is for linux/amd64 alone, not for linux/arm64');
    await expect(pulled({ platform: parsePlatform('linux/arm64') })).resolves.toBeDefined();
  });
});

describe('errors are told apart', () => {
  const answer = (status: number, body: unknown = {}, headers: Record<string, string> = {}): Rule => (_request, response) => {
    response.writeHead(status, headers).end(JSON.stringify(body));
    return true;
  };
  const withCode = (code: string, message = 'words'): unknown => ({ errors: [{ code, message }] });

  it.each([
    ['no such tag', 404, withCode('MANIFEST_UNKNOWN'), /doesn't have the tag "1" \(404.*check name and tag/],
    ['no such repository', 404, withCode('NAME_UNKNOWN'), /has no such repository.*check the name/],
    ['no right', 403, withCode('DENIED'), /denies access to the tag "1" \(403.*docker login/],
    ['no login', 401, withCode('UNAUTHORIZED'), /wants a login for the tag "1", and there is none.*docker login 127\.0\.0\.1/],
    ['a rate limit', 429, withCode('TOOMANYREQUESTS'), /limits how much may be pulled.*docker login/],
    ['a fault', 503, {}, /has a fault of its own.*\(status 503\)/],
    ['anything else', 418, {}, /answered 418/],
  ])('%s', async (_, status, body, expected) => {
    registry.rules = [atFirst(99, '/manifests/', answer(status, body))];

    expect(await refusal(pulled())).toMatch(expected);
  });

  it('and only what may pass is tried again', async () => {
    await anImage();
    registry.rules = [atFirst(2, '/manifests/', answer(500)), atFirst(1, '/manifests/', answer(429, {}, { 'retry-after': '7' }))];

    await pulled();

    expect(waits).toHaveLength(3);
    // Never sooner than asked for.
    expect(waits[2]).toBeGreaterThanOrEqual(7_000);
    expect(registry.asked.filter(({ path }) => path.includes('/manifests/'))).toHaveLength(4);
  });

  it.each([[401], [403], [404]])('%d is not', async (status) => {
    registry.rules = [atFirst(99, '/manifests/', answer(status))];

    await refusal(pulled());
    expect(waits).toEqual([]);
  });

  it('a wait of more than a minute is not waited for, but told', async () => {
    registry.rules = [atFirst(99, '/manifests/', answer(429, {}, { 'retry-after': 'Tue, 24 Nov 2026 13:00:00 GMT' }))];

    expect(await refusal(pulled())).toContain('it says to come back in 3600 s');
    expect(waits).toEqual([]);
  });

  it('by cause, where no answer comes', async () => {
    const { host } = registry;
    await registry.close();
    expect(await refusal(pulled())).toContain(`nothing answers at ${host}: the connection was refused`);
    expect(await refusal(resolveImage(parseFullReference('registry.invalid/app:1'), DEFAULTS, tools))).toMatch(/the name registry\.invalid can't be resolved.*check the registry's name/);
    registry = await startRegistry();
  });
});

describe('a login', () => {
  const basic = `Basic ${Buffer.from('gate:pass-word-1').toString('base64')}`;
  const challenge = (header: string): Rule => (request, response) => {
    if (request.headers.authorization !== undefined) return false;
    response.writeHead(401, { 'www-authenticate': header }).end();
    return true;
  };

  it('is sent only after it was asked for, and then with every request', async () => {
    await anImage();
    registry.rules = [challenge('Basic realm="x"')];

    await pulled({ login: LOGIN });

    expect(registry.asked.map(({ authorization }) => authorization)).toEqual([undefined, basic, basic, basic]);
  });

  it('becomes a token that reads one repository, whatever the registry asks for', async () => {
    await anImage();
    registry.rules = [
      (request, response) => {
        if (request.url?.startsWith('/token') !== true) return false;
        response.end('{"token":"abc"}');
        return true;
      },
      challenge(`Bearer realm="http://${registry.host}/token",service="s",scope="repository:other:pull,push"`),
    ];

    await pulled({ login: LOGIN });

    expect(registry.asked.map(({ path, authorization }) => [path.split('?')[0]?.replace(/sha256:.*/, ''), authorization])).toEqual([
      ['/v2/app/manifests/1', undefined], ['/token', basic], ['/v2/app/manifests/1', 'Bearer abc'], ['/v2/app/blobs/', 'Bearer abc'], ['/v2/app/blobs/', 'Bearer abc'],
    ]);
    expect(registry.asked[1]?.path).toBe('/token?service=s&scope=repository%3Aapp%3Apull');
  });

  it('that is an identity token goes into the body', async () => {
    await anImage();
    let body = '';
    registry.rules = [
      (request, response) => {
        if (request.url !== '/token') return false;
        request.on('data', (chunk: Buffer) => { body += chunk.toString(); });
        request.on('end', () => response.end('{"access_token":"abc"}'));
        return true;
      },
      challenge(`Bearer realm="http://${registry.host}/token",service="s"`),
    ];

    await pulled({ login: { type: 'identity', token: 'id-token-1' } });

    expect(body).toBe('grant_type=refresh_token&client_id=dockgate&refresh_token=id-token-1&service=s&scope=repository%3Aapp%3Apull');
  });

  it('that runs out is renewed', async () => {
    const { layer } = await anImage();
    let tokens = 0;
    registry.rules = [
      (request, response) => {
        if (request.url?.startsWith('/token') !== true) return false;
        tokens += 1;
        response.end(`{"token":"t${String(tokens)}"}`);
        return true;
      },
      challenge(`Bearer realm="http://${registry.host}/token"`),
      (request, response) => {
        if (request.url?.endsWith(layer.digest) !== true || request.headers.authorization === 'Bearer t2') return false;
        response.writeHead(401, { 'www-authenticate': `Bearer realm="http://${registry.host}/token"` }).end();
        return true;
      },
    ];

    await pulled();
    expect(tokens).toBe(2);
  });

  it('never follows a redirect to another host, nor is it given to who asks there', async () => {
    const { layer } = await anImage();
    const storage = await startRegistry();
    try {
      const blob = registry.content.get(`app/blobs/${layer.digest}`);
      storage.content.set('/blob', { type: '', bytes: blob?.bytes ?? Buffer.alloc(0) });
      registry.rules = [challenge('Basic realm="x"'), (request, response) => {
        if (request.url?.endsWith(layer.digest) !== true) return false;
        response.writeHead(307, { location: `http://${storage.host}/blob` }).end();
        return true;
      }];

      await pulled({ login: LOGIN });
      expect(storage.asked).toEqual([{ method: 'GET', path: '/blob', authorization: undefined }]);

      storage.rules = [(_request, response) => {
        response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
        return true;
      }];
      expect(await refusal(pulled({ login: LOGIN }))).toContain("doesn't accept the login");
      expect(storage.asked.map(({ authorization }) => authorization)).toEqual([undefined, undefined]);
    } finally {
      await storage.close();
    }
  });

  it('never goes unencrypted to another machine', async () => {
    await anImage();
    registry.rules = [challenge('Bearer realm="http://auth.example.com/token"')];

    expect(await refusal(pulled({ login: LOGIN }))).toContain('auth.example.com wants a login, and it would go there unencrypted');
  });

  it('stands in no message and no log, even if the registry repeats it', async () => {
    registry.rules = [challenge('Basic realm="x"'), (_request, response) => {
      response.writeHead(401).end(JSON.stringify({ errors: [{ code: 'UNAUTHORIZED', message: `pass-word-1 of ${basic} is wrong` }] }));
      return true;
    }];

    const told = await refusal(pulled({ login: LOGIN }));
    expect(told).toContain("doesn't accept the login from registry-username and registry-password (401: \"*** of Basic *** is wrong\")");
    expect(`${told}${tools.logged.join('\n')}`).not.toMatch(/pass-word-1|Z2F0ZT/);
  });
});

it('no half of an image is left behind where the scratch folder is removed', async () => {
  await anImage();
  const { path } = await pulled();

  expect(path.startsWith(join(tools.folder, 'dockgate-'))).toBe(true);
  await tools.files.removeScratch();
  expect(await tools.files.status(path)).toBeUndefined();
});
