/** A registry that does what it is told to, on a free port of this machine. */
import { createHash } from 'node:crypto';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { pack } from 'tar-stream';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
}

/** @returns true when it has answered */
export type Rule = (request: IncomingMessage, response: ServerResponse, asked: readonly Asked[]) => boolean;

export interface FakeRegistry {
  /** `127.0.0.1:PORT` */
  readonly host: string;
  /** In the order of their coming, without the probe for TLS. */
  readonly asked: readonly Asked[];
  /** What is answered by path below `/v2/`, unless a rule has. */
  readonly content: Map<string, { readonly type: string; readonly bytes: Buffer }>;
  rules: readonly Rule[];
  close(): Promise<void>;
}

export async function startRegistry(tls?: { readonly key: string; readonly cert: string }): Promise<FakeRegistry> {
  const asked: Asked[] = [];
  const content: FakeRegistry['content'] = new Map();
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    asked.push({ method: request.method ?? '', path: request.url ?? '', authorization: request.headers.authorization });
    for (const rule of registry.rules) if (rule(request, response, asked)) return;
    const found = content.get((request.url ?? '').replace('/v2/', ''));
    if (found === undefined) {
      response.writeHead(404, { 'content-type': 'application/json' }).end(JSON.stringify({ errors: [{ code: 'MANIFEST_UNKNOWN', message: 'manifest unknown' }] }));
      return;
    }
    response.writeHead(200, { 'content-type': found.type, 'content-length': found.bytes.length }).end(found.bytes);
  };
  const server = tls === undefined ? http.createServer(listener) : https.createServer(tls, listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const registry: FakeRegistry = {
    host: `127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    asked, content,
    rules: [],
    close: () => new Promise((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    }),
  };
  return registry;
}

export const TYPES = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar',
} as const;

export function digestOf(bytes: Buffer | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

export interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
  readonly platform?: { readonly os: string; readonly architecture: string; readonly variant?: string };
  readonly annotations?: Record<string, string>;
}

export interface StoredImage {
  readonly manifest: Descriptor;
  readonly layer: Descriptor;
  readonly config: Descriptor;
}

/** Puts an image with one layer into a registry, by digest. */
export async function storeImage(registry: FakeRegistry, path: string, text = 'a file', platform: { readonly os: string; readonly architecture: string; readonly variant?: string | undefined } = { os: 'linux', architecture: 'amd64' }): Promise<StoredImage> {
  const tar = pack();
  tar.entry({ name: 'file', mtime: new Date(0) }, text);
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar as AsyncIterable<Buffer>) chunks.push(chunk);
  const layer = storeBlob(registry, path, Buffer.concat(chunks), TYPES.layer);
  const config = storeBlob(registry, path, Buffer.from(JSON.stringify({ ...platform, config: {}, rootfs: { type: 'layers', diff_ids: [layer.digest] }, history: [{ created_by: text }] })), TYPES.config);
  return { layer, config, manifest: storeManifest(registry, path, { schemaVersion: 2, mediaType: TYPES.manifest, config, layers: [layer] }) };
}

export function storeBlob(registry: FakeRegistry, path: string, bytes: Buffer, mediaType: string): Descriptor {
  const digest = digestOf(bytes);
  registry.content.set(`${path}/blobs/${digest}`, { type: 'application/octet-stream', bytes });
  return { mediaType, digest, size: bytes.length };
}

/** @param tag also answers under this name */
export function storeManifest(registry: FakeRegistry, path: string, document: Record<string, unknown>, tag?: string): Descriptor {
  const bytes = Buffer.from(JSON.stringify(document));
  const digest = digestOf(bytes);
  const mediaType = typeof document['mediaType'] === 'string' ? document['mediaType'] : 'application/json';
  for (const reference of [digest, ...(tag === undefined ? [] : [tag])]) registry.content.set(`${path}/manifests/${reference}`, { type: mediaType, bytes });
  return { mediaType, digest, size: bytes.length };
}

export function tagManifest(registry: FakeRegistry, path: string, digest: string, tag: string): void {
  const found = registry.content.get(`${path}/manifests/${digest}`);
  if (found !== undefined) registry.content.set(`${path}/manifests/${tag}`, found);
}
