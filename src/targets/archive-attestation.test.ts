/** The build's record beside an image in an OCI layout. */
import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testTools, type TestTools } from '../../__tests__/support/tools.js';
import type { BuildProvenance } from '../artifacts/provenance.js';
import { openArchive } from './archive.js';

const LAYER = Buffer.alloc(1024);

interface Blob {
  readonly digest: string;
  readonly size: number;
}

describe('provenance attached to an image', () => {
  let tools: TestTools;
  let folder: string;

  beforeEach(() => {
    tools = testTools();
    folder = join(tools.folder, 'layout');
    mkdirSync(join(folder, 'blobs/sha256'), { recursive: true });
    writeFileSync(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  });
  afterEach(() => tools.remove());

  function pathOf({ digest }: Blob): string {
    return join(folder, 'blobs/sha256', digest.slice('sha256:'.length));
  }

  function write(content: Buffer | object): Blob {
    const bytes = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
    const blob = { digest: `sha256:${createHash('sha256').update(bytes).digest('hex')}`, size: bytes.length };
    writeFileSync(pathOf(blob), bytes);
    return blob;
  }

  /** @param subject digests that the statement is about; the image's own when absent */
  function writeImage(subject?: readonly string[], reference?: string): { readonly statement: Blob } {
    const layer = write(LAYER);
    const config = write({ os: 'linux', architecture: 'amd64', rootfs: { diff_ids: [layer.digest] } });
    const manifest = write({ schemaVersion: 2, config: { mediaType: 'application/vnd.oci.image.config.v1+json', ...config }, layers: [layer] });
    const statement = write({
      predicateType: 'https://slsa.dev/provenance/v1',
      subject: (subject ?? [manifest.digest]).map((digest) => ({ name: 'app', digest: { sha256: digest.slice('sha256:'.length) } })),
      predicate: {
        buildDefinition: {},
        runDetails: { metadata: { buildkit_metadata: { source: { locations: { step0: { locations: [{ ranges: [{ start: { line: 5 }, end: { line: 6 } }] }] } } }, layers: { 'step0:0': [[layer]] } } } },
      },
    });
    const attestation = write({ schemaVersion: 2, layers: [{ ...statement, annotations: { 'in-toto.io/predicate-type': 'https://slsa.dev/provenance/v1' } }] });
    const index = write({
      schemaVersion: 2,
      manifests: [
        manifest,
        { ...attestation, annotations: { 'vnd.docker.reference.type': 'attestation-manifest', 'vnd.docker.reference.digest': reference ?? manifest.digest }, platform: { os: 'unknown', architecture: 'unknown' } },
      ],
    });
    writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: [{ mediaType: 'application/vnd.oci.image.index.v1+json', ...index }] }));
    return { statement };
  }

  async function lines(): Promise<ReturnType<BuildProvenance['lineOf']> | 'none'> {
    const { config, provenance, verified } = await openArchive(folder, await tools.files.scratch('archive'), tools);
    await verified;
    return provenance === undefined ? 'none' : provenance.lineOf(config.layers[0]?.diffId ?? '');
  }

  it('is read when it is about this manifest, by name or by where it lies', async () => {
    writeImage();
    expect(await lines()).toEqual({ startLine: 5, endLine: 6 });

    writeImage([]);
    expect(await lines()).toEqual({ startLine: 5, endLine: 6 });
  });

  it('is left alone when it is about another', async () => {
    const other = `sha256:${'0'.repeat(64)}`;

    writeImage([other]);
    expect(await lines()).toBe('none');

    writeImage(undefined, other);
    expect(await lines()).toBe('none');
  });

  it('may have been left behind by a copy', async () => {
    const { statement } = writeImage();
    rmSync(pathOf(statement));

    expect(await lines()).toBe('none');
  });

  it('is refused when it is not what its digest says', async () => {
    const { statement } = writeImage();
    writeFileSync(pathOf(statement), Buffer.alloc(statement.size, ' '));

    await expect(lines()).rejects.toMatchObject({ name: 'TargetError', message: expect.stringContaining("the image's provenance isn't what the archive says") });
  });
});
