/** Servers on loopback that stand for release pages and for mirrors of databases. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';

export interface Server {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** `127.0.0.1:PORT`. */
  readonly host: string;
  /** `METHOD /path` of every request. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

export type Answer = Buffer | string | { readonly status: number } | ((request: IncomingMessage, response: ServerResponse) => void);

/** @param answers by path; anything else is 404 */
export async function serve(answers: Readonly<Record<string, Answer>>): Promise<Server> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    requests.push(`${request.method ?? ''} ${path}`);
    const answer = answers[path];
    if (typeof answer === 'function') {
      answer(request, response);
      return;
    }
    if (answer === undefined || (typeof answer === 'object' && 'status' in answer)) {
      response.writeHead(answer?.status ?? 404).end();
      return;
    }
    response.end(request.method === 'HEAD' ? undefined : answer);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const host = `127.0.0.1:${String(typeof address === 'object' && address !== null ? address.port : 0)}`;
  return {
    url: `http://${host}`,
    host,
    requests,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => {
          done();
        });
      }),
  };
}

export function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** @returns the folder's files as a tar.gz */
export function tarGz(folder: string, names: readonly string[]): Buffer {
  return execFileSync('tar', ['--mtime=@0', '-C', folder, '-czf', '-', ...names], { maxBuffer: 1 << 28 });
}

/** What a registry answers for a database as an OCI artifact: `HOST/db:TAG`. @param folder with the database and its metadata.json */
export function databaseArtifact(folder: string, names: readonly string[], tag: string, kind: 'db' | 'javadb'): Record<string, Answer> {
  const layer = tarGz(folder, names);
  const config = Buffer.from('{}');
  const describeBlob = (mediaType: string, content: Buffer) => ({ mediaType, digest: `sha256:${sha256(content)}`, size: content.length });
  const title = { annotations: { 'org.opencontainers.image.title': `${kind}.tar.gz` } };
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config: describeBlob('application/vnd.aquasec.trivy.config.v1+json', config),
      layers: [{ ...describeBlob(`application/vnd.aquasec.trivy.${kind}.layer.v1.tar+gzip`, layer), ...title }],
    }),
  );
  const withType = (_request: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'application/vnd.oci.image.manifest.v1+json', 'docker-content-digest': `sha256:${sha256(manifest)}`, 'content-length': manifest.length });
    response.end(_request.method === 'HEAD' ? undefined : manifest);
  };
  return {
    '/v2/': '{}',
    [`/v2/db/manifests/${tag}`]: withType,
    [`/v2/db/manifests/sha256:${sha256(manifest)}`]: withType,
    [`/v2/db/blobs/sha256:${sha256(layer)}`]: layer,
    [`/v2/db/blobs/sha256:${sha256(config)}`]: config,
  };
}

/** What a mirror of Grype's database answers: BASE/v6/latest.json and the archive beside it. @param folder with vulnerability.db */
export function grypeListing(folder: string, built: string): Record<string, Answer> {
  const archive = tarGz(folder, ['vulnerability.db']);
  const listing = { status: 'active', schemaVersion: 'v6.1.10', built, path: 'vulnerability-db.tar.gz', checksum: `sha256:${sha256(archive)}` };
  return { '/databases/v6/latest.json': JSON.stringify(listing), '/databases/v6/vulnerability-db.tar.gz': archive };
}

export const databaseFolder = (root: string, name: string, scanner: 'trivy' | 'grype'): string => join(root, 'databases', name, scanner);
