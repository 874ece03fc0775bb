/** The smallest image in a file that is one: docker save's layout, with real digests. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { pack } from 'tar-stream';

export interface SavedImage {
  /** The image id. */
  readonly id: string;
  /** DiffIDs, lowest first. */
  readonly layers: readonly string[];
}

/** With this our own checks find nothing in the image. */
const NOTHING_TO_FIND = { User: '65532', Labels: { 'org.opencontainers.image.title': 'app' } };

/**
 * Writes an image with a layer for each step.
 * @param steps `created_by` of BuildKit's history
 * @param config of docker: `User`, `Env`, …
 * @param damage what becomes of the layers' bytes, when the archive shall not be what it says
 */
export async function saveImage(path: string, steps: readonly string[] = ['ADD rootfs / # buildkit'], damage: (layer: Buffer) => Buffer = (layer) => layer, config: Readonly<Record<string, unknown>> = NOTHING_TO_FIND): Promise<SavedImage> {
  const contents = await Promise.all(steps.map((step, index) => tar([[`file-${String(index)}`, Buffer.from(step)]])));
  const layers = contents.map((content) => `sha256:${hex(content)}`);
  const document = Buffer.from(JSON.stringify({
    architecture: 'amd64', os: 'linux', config,
    rootfs: { type: 'layers', diff_ids: layers },
    history: steps.map((step) => ({ created_by: step, comment: 'buildkit.dockerfile.v0' })),
  }));
  const names = layers.map((digest) => `${digest.slice('sha256:'.length)}/layer.tar`);
  const manifest = [{ Config: `${hex(document)}.json`, RepoTags: ['app:1'], Layers: names }];
  writeFileSync(path, await tar([...contents.map((content, index): [string, Buffer] => [names[index] ?? '', damage(content)]), [`${hex(document)}.json`, document], ['manifest.json', Buffer.from(JSON.stringify(manifest))]]));
  return { id: `sha256:${hex(document)}`, layers };
}

async function tar(files: readonly (readonly [string, Buffer])[]): Promise<Buffer> {
  const packed = pack();
  for (const [name, content] of files) packed.entry({ name, mtime: new Date(0) }, content);
  packed.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of packed as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function hex(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
