/** One request to the REST API: who asks, whether they may, whether the question is well formed; then the operation; then its answer, checked. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { refused, type Answer, type Handler } from './answer.js';
import { answerProblems, answerSchema, checkRequest, findOperation, type Operation } from './contract.js';
import { deliver } from './deliver.js';
import { befalls, faultAnswer } from './faults.js';
import { fill } from './fill.js';
import { actions } from './operations/actions.js';
import { codeScanning } from './operations/code-scanning.js';
import { issues } from './operations/issues.js';
import { pulls } from './operations/pulls.js';
import { repositories } from './operations/repositories.js';
import { reviews } from './operations/reviews.js';
import { fullName } from './people.js';
import { missingPermission } from './permissions.js';
import type { Logged, Service } from './service.js';

const handlers: Readonly<Record<string, Handler>> = { ...repositories, ...issues, ...pulls, ...reviews, ...codeScanning, ...actions };
const API_VERSIONS = ['2022-11-28', '2026-03-10'];
const DOCUMENTATION = 'https://docs.github.com/rest';

export async function serveApi(request: IncomingMessage, bytes: Buffer, response: ServerResponse, service: Service): Promise<void> {
  const url = new URL(request.url ?? '/', service.origin);
  const base = new URL(service.apiUrl).pathname.replace(/\/$/, '');
  const path = url.pathname.slice(base.length);
  const match = url.pathname.startsWith(base) ? findOperation(request.method ?? '', path === '' ? '/' : path) : undefined;
  const body = decoded(bytes);
  const logged: Logged = { method: request.method ?? '', path: request.url ?? '', operation: match?.operation.id, headers: request.headers, body: body === NOT_JSON ? bytes.toString('utf8') : body, status: 0 };
  service.requests.push(logged);
  const planned = match === undefined ? undefined : befalls(service.planned, match.operation.id);
  const early = planned === undefined ? undefined : faultAnswer(planned, match === undefined ? '' : missingPermission(match.operation, { ...service.state, permissions: {} }) ?? '');
  if (planned?.fault === 'hang') return;
  if (planned?.fault === 'reset-before') {
    request.socket.resetAndDestroy();
    return;
  }
  const answer = early ?? answered(request, url, path, body, match, service);
  logged.status = planned?.fault === 'done-then-502' ? 502 : answer.status;
  if (match !== undefined && early === undefined) checkAnswer(match.operation, answer, service);
  await deliver(answer, response, service, planned);
}

const NOT_JSON = Symbol('not JSON');

function decoded(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8')) as unknown;
  } catch {
    return NOT_JSON;
  }
}

function answered(request: IncomingMessage, url: URL, path: string, body: unknown, match: ReturnType<typeof findOperation>, service: Service): Answer {
  const barred = unwelcome(request, service);
  if (barred !== undefined) return barred;
  const { state } = service;
  const missing = service.options.enterprise?.missing ?? [];
  if (match === undefined || missing.some((each) => each === match.operation.id || (each.endsWith('/*') && match.operation.id.startsWith(each.slice(0, -1))))) return refused(404, 'Not Found', DOCUMENTATION);
  const { operation, parameters } = match;
  // To those who may not see it, a repository isn't there.
  if (parameters['owner'] !== undefined && `${parameters['owner']}/${parameters['repo'] ?? ''}`.toLowerCase() !== fullName(state).toLowerCase()) return refused(404, 'Not Found', operation.documentation);
  const permission = missingPermission(operation, state);
  if (permission !== undefined) return { ...refused(403, 'Resource not accessible by integration', operation.documentation), headers: { 'x-accepted-github-permissions': permission } };
  if (body === NOT_JSON) return refused(400, 'Problems parsing JSON', operation.documentation);
  const checked = checkRequest(operation, { parameters, query: url.searchParams, body });
  service.odd.push(...checked.odd);
  if (checked.refused.length > 0) return refused(422, `Invalid request.\n\n${checked.refused.join('\n')}`, operation.documentation);
  const handler = handlers[operation.id];
  if (handler === undefined) throw new Error(`nobody wrote ${operation.id}`);
  const call = { operation, parameters, query: checked.query, body, accept: request.headers.accept ?? '', state, path, apiUrl: service.apiUrl, odd: (what: string) => service.odd.push(`${operation.id}: ${what}`) };
  return completed(operation, handler(call));
}

/** What GitHub looks at before it looks at the question. */
function unwelcome(request: IncomingMessage, service: Service): Answer | undefined {
  const { authorization, accept, 'user-agent': agent, 'content-type': type } = request.headers;
  const version = request.headers['x-github-api-version'];
  if (agent === undefined || agent === '') return { status: 403, type: 'text/html', body: 'Request forbidden by administrative rules. Please make sure your request has a User-Agent header.' };
  if (authorization === undefined) return refused(401, 'Requires authentication', DOCUMENTATION);
  if (!/^(?:token|bearer) /i.test(authorization) || authorization.replace(/^\w+ /, '') !== service.token) return refused(401, 'Bad credentials', DOCUMENTATION);
  if (version !== undefined && !API_VERSIONS.includes(String(version))) return refused(400, `The API version ${String(version)} is not supported`, DOCUMENTATION);
  if (version === undefined) service.odd.push(`${request.method ?? ''} ${request.url ?? ''}: no X-GitHub-Api-Version`);
  if (accept?.startsWith('application/vnd.github') !== true && accept !== 'application/sarif+json') service.odd.push(`${request.method ?? ''} ${request.url ?? ''}: Accept is ${accept ?? 'missing'}`);
  if (request.headers['content-length'] !== undefined && request.headers['content-length'] !== '0' && type?.startsWith('application/json') !== true) service.odd.push(`${request.method ?? ''} ${request.url ?? ''}: Content-Type is ${type ?? 'missing'}`);
  return undefined;
}

function completed(operation: Operation, answer: Answer): Answer {
  const schema = answer.status < 300 && answer.type === undefined && answer.body !== undefined ? answerSchema(operation, answer.status) : undefined;
  return schema === undefined ? answer : { ...answer, body: fill(schema, answer.body) };
}

function checkAnswer(operation: Operation, answer: Answer, service: Service): void {
  if (answer.type === 'text/html') return;
  const problems = answerProblems(operation, answer.status, answer.type ?? 'application/json', answer.body);
  service.mistakes.push(...problems.map((each) => `${operation.id} ${String(answer.status)}: ${each}`));
}
