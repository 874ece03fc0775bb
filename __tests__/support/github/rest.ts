/** The REST API: who asks, whether they may, whether the question is well formed; then the operation; then its answer, checked. */
import type { IncomingMessage } from 'node:http';
import { refused, type Answer, type Handler } from './answer.js';
import { answerProblems, answerSchema, checkRequest, findOperation, type Operation } from './contract.js';
import { covers } from './faults.js';
import { fill } from './fill.js';
import { actions } from './operations/actions.js';
import { codeScanning } from './operations/code-scanning.js';
import { issues } from './operations/issues.js';
import { pulls } from './operations/pulls.js';
import { repositories } from './operations/repositories.js';
import { reviews } from './operations/reviews.js';
import { fullName } from './people.js';
import { isAllowed, needed } from './permissions.js';
import type { Service } from './service.js';

export const handlers: Readonly<Record<string, Handler>> = { ...repositories, ...issues, ...pulls, ...reviews, ...codeScanning, ...actions };
const API_VERSIONS = ['2022-11-28', '2026-03-10'];
const DOCUMENTATION = 'https://docs.github.com/rest';

export interface Match {
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
  /** Below the address of the API. */
  readonly path: string;
}

export function restMatch(method: string, url: URL, service: Service): Match | undefined {
  const base = new URL(service.apiUrl).pathname.replace(/\/$/, '');
  if (!url.pathname.startsWith(base)) return undefined;
  const path = url.pathname.slice(base.length);
  const found = findOperation(method, path === '' ? '/' : path);
  return found === undefined ? undefined : { ...found, path };
}

/** @returns the header that names what an operation needs, as GitHub writes it */
export function permissionsOf(operation: Operation): string {
  return needed(operation).map(([name, access]) => `${name.replaceAll('-', '_')}=${access}`).join('; ');
}

export function answerRest(request: IncomingMessage, url: URL, body: unknown, match: Match | undefined, service: Service): Answer {
  const missing = service.options.enterprise?.missing ?? [];
  if (match === undefined || missing.some((each) => covers(each, match.operation.id))) return refused(404, 'Not Found', DOCUMENTATION);
  const answer = completed(match.operation, answerOperation(request, url, body, match, service));
  checkAnswer(match.operation, answer, service);
  return answer;
}

function answerOperation(request: IncomingMessage, url: URL, body: unknown, { operation, parameters, path }: Match, service: Service): Answer {
  const { state } = service;
  // To those who may not see it, a repository isn't there.
  if (parameters['owner'] !== undefined && `${parameters['owner']}/${parameters['repo'] ?? ''}`.toLowerCase() !== fullName(state).toLowerCase()) return refused(404, 'Not Found', operation.documentation);
  if (!isAllowed(operation, state)) return { ...refused(403, 'Resource not accessible by integration', operation.documentation), headers: { 'x-accepted-github-permissions': permissionsOf(operation) } };
  const checked = checkRequest(operation, { parameters, query: url.searchParams, body });
  service.odd.push(...checked.odd);
  if (checked.refused.length > 0) return refused(422, `Invalid request.\n\n${checked.refused.join('\n')}`, operation.documentation);
  const handler = handlers[operation.id];
  if (handler === undefined) throw new Error(`nobody wrote ${operation.id}`);
  return handler({ operation, parameters, query: checked.query, body, accept: request.headers.accept ?? '', state, path, apiUrl: service.apiUrl, odd: (what: string) => service.odd.push(`${operation.id}: ${what}`) });
}

/** What GitHub looks at before it looks at the question. */
export function unwelcome(request: IncomingMessage, service: Service): Answer | undefined {
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
