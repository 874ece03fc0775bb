/** The service that keeps artifacts: Twirp calls (JSON by the fields' names in the protocol) for `@actions/artifact`, and a store that takes blobs in blocks as Azure does. */
import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Answer } from './answer.js';
import type { Service } from './service.js';

interface Upload {
  readonly name: string;
  readonly sig: string;
  readonly blocks: Map<string, Buffer>;
  content: Buffer | undefined;
  artifact: number | undefined;
}

/** What is on its way; what was finished is in the state. */
export type Uploads = Map<string, Upload>;

const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';
/** Of a run and a job of it; the service finds both in the token. */
export const BACKEND_IDS = { run: 'ce7f54c7-61c7-4aae-887f-30da475f5f1a', job: 'ca395085-040a-526b-2ce8-bdc85f692774' };

/** @returns a token as a runner hands it out: what it allows is in its claims, and nobody but the service checks its signature */
export function runtimeToken(): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [part({ alg: 'HS256', typ: 'JWT' }), part({ scp: `Actions.GenericRead:00000000 Actions.Results:${BACKEND_IDS.run}:${BACKEND_IDS.job}`, exp: 4_102_444_800 }), 'signature'].join('.');
}

/** @returns the name of the operation in the log and for faults; undefined when the path is not this service's */
export function artifactOperation(method: string, path: string): string | undefined {
  if (path.startsWith(SERVICE)) return `artifact/${path.slice(SERVICE.length)}`;
  if (path.startsWith('/_blobs/upload/')) return `blob/${method.toLowerCase()}`;
  return path.startsWith('/_blobs/download/') ? 'blob/download' : undefined;
}

export function answerArtifact(operation: string, request: IncomingMessage, url: URL, bytes: Buffer, service: Service): Answer {
  // An enterprise's server has no such service; older runners and act have none either.
  if (service.options.artifacts === false || service.options.enterprise !== undefined) return { status: 404, body: { code: 'bad_route', msg: `no handler for path ${url.pathname}` } };
  if (operation.startsWith('blob/')) return answerBlob(operation, request, url, bytes, service);
  if (request.headers.authorization !== `Bearer ${service.runtimeToken}`) return { status: 401, body: { code: 'unauthenticated', msg: 'invalid token' } };
  const body = JSON.parse(bytes.toString('utf8')) as Readonly<Record<string, unknown>>;
  const { name } = body;
  if (body['workflow_run_backend_id'] !== BACKEND_IDS.run || body['workflow_job_run_backend_id'] !== BACKEND_IDS.job || (typeof name !== 'string' && operation !== 'artifact/ListArtifacts')) return { status: 400, body: { code: 'invalid_argument', msg: 'backend ids and name are needed' } };
  switch (operation) {
    case 'artifact/CreateArtifact': return create(String(name), service);
    case 'artifact/FinalizeArtifact': return finalize(String(name), body, service);
    case 'artifact/ListArtifacts': return { status: 200, body: { artifacts: own(service).map((each) => ({ workflow_run_backend_id: BACKEND_IDS.run, workflow_job_run_backend_id: BACKEND_IDS.job, database_id: String(each.id), name: each.name, size: String(each.zip.length) })) } };
    default: return { status: 404, body: { code: 'bad_route', msg: `no handler for path ${url.pathname}` } };
  }
}

function own({ state }: Service): readonly Service['state']['artifacts'][number][] {
  return state.artifacts.filter((each) => each.run === state.currentRun);
}

function create(name: string, service: Service): Answer {
  const taken = own(service).some((each) => each.name === name) || [...service.uploads.values()].some((each) => each.name === name && each.artifact !== undefined);
  if (taken) return { status: 409, body: { code: 'already_exists', msg: 'an artifact with this name already exists on the workflow run' } };
  const id = randomUUID();
  const sig = randomUUID();
  service.uploads.set(id, { name, sig, blocks: new Map(), content: undefined, artifact: undefined });
  return { status: 200, body: { ok: true, signed_upload_url: `${service.state.storeUrl}/_blobs/upload/${id}?sig=${sig}&se=2100-01-01` } };
}

function finalize(name: string, body: Readonly<Record<string, unknown>>, { state, uploads }: Service): Answer {
  const upload = [...uploads.values()].findLast((each) => each.name === name);
  if (upload?.content === undefined) return { status: 412, body: { code: 'failed_precondition', msg: 'nothing was uploaded' } };
  const hash = body['hash'];
  if (Number(body['size']) !== upload.content.length) return { status: 400, body: { code: 'invalid_argument', msg: `size is ${String(upload.content.length)}, not ${String(body['size'])}` } };
  if (hash !== undefined && hash !== `sha256:${createHash('sha256').update(upload.content).digest('hex')}`) return { status: 400, body: { code: 'invalid_argument', msg: 'the hash does not fit' } };
  upload.artifact = state.nextId();
  state.artifacts.push({ id: upload.artifact, run: state.currentRun, name, zip: upload.content, expired: false });
  return { status: 200, body: { ok: true, artifact_id: String(upload.artifact) } };
}

/** Put Blob, Put Block and Put Block List of Azure's Blob Service; a token has no business here. */
function answerBlob(operation: string, request: IncomingMessage, url: URL, bytes: Buffer, service: Service): Answer {
  if (request.headers.authorization !== undefined) service.odd.push(`${operation}: the address is signed, and got a token as well`);
  const id = url.pathname.split('/').at(-1) ?? '';
  if (operation === 'blob/download') {
    const artifact = service.state.artifacts.find((each) => String(each.id) === id);
    return artifact === undefined || url.searchParams.get('sig') !== 'signed' ? blobError(404, 'BlobNotFound') : { status: 200, type: 'application/zip', body: artifact.zip };
  }
  const upload = service.uploads.get(id);
  if (upload === undefined || operation !== 'blob/put') return blobError(404, 'ResourceNotFound');
  if (url.searchParams.get('sig') !== upload.sig) return blobError(403, 'AuthenticationFailed');
  const done: Answer = { status: 201, headers: { etag: '"0x1"', 'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT', 'x-ms-request-id': id, 'x-ms-version': '2025-01-05', 'x-ms-request-server-encrypted': 'true' } };
  switch (url.searchParams.get('comp')) {
    case 'block':
      upload.blocks.set(url.searchParams.get('blockid') ?? '', bytes);
      return done;
    case 'blocklist': {
      const blocks = [...bytes.toString('utf8').matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)].map(([, block]) => upload.blocks.get(block ?? ''));
      if (blocks.includes(undefined)) return blobError(400, 'InvalidBlockList');
      upload.content = Buffer.concat(blocks.filter((each) => each !== undefined));
      return done;
    }
    default:
      if (request.headers['x-ms-blob-type'] !== 'BlockBlob') return blobError(400, 'MissingRequiredHeader');
      upload.content = bytes;
      return done;
  }
}

function blobError(status: number, code: string): Answer {
  return { status, type: 'application/xml', headers: { 'x-ms-error-code': code }, body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>` };
}
