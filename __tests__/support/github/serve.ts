/** One request: logged, handed to the part of GitHub that it is for, and answered, unless something goes wrong on command. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { refused, type Answer } from './answer.js';
import { answerArtifact, artifactOperation } from './artifact-service.js';
import { deliver } from './deliver.js';
import { befalls, faultAnswer } from './faults.js';
import { answerGraphql } from './graphql.js';
import { answerRest, permissionsOf, restMatch, unwelcome } from './rest.js';
import type { Logged, Service } from './service.js';

export async function serve(request: IncomingMessage, response: ServerResponse, service: Service): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const method = request.method ?? '';
  const url = new URL(request.url ?? '/', service.origin);
  const match = restMatch(method, url, service);
  const special = artifactOperation(method, url.pathname) ?? (method === 'POST' && url.pathname === new URL(service.graphqlUrl).pathname ? 'graphql' : undefined);
  const operation = special ?? match?.operation.id;
  const body = special?.startsWith('blob/') === true ? undefined : decoded(bytes);
  const logged: Logged = { method, path: request.url ?? '', operation, headers: request.headers, body: body === NOT_JSON ? bytes.toString('utf8') : body, status: 0 };
  service.requests.push(logged);
  const planned = operation === undefined ? undefined : befalls(service.planned, operation);
  if (planned?.fault === 'hang') return;
  if (planned?.fault === 'reset-before') {
    request.socket.resetAndDestroy();
    return;
  }
  const early = planned === undefined ? undefined : faultAnswer(planned, match === undefined ? '' : permissionsOf(match.operation));
  const answer = early ?? answered();
  logged.status = planned?.fault === 'done-then-502' ? 502 : answer.status;
  await deliver(answer, response, service, planned);

  function answered(): Answer {
    if (special !== undefined && special !== 'graphql') return answerArtifact(special, request, url, bytes, service);
    const barred = unwelcome(request, service);
    if (barred !== undefined) return barred;
    if (body === NOT_JSON) return refused(400, 'Problems parsing JSON', 'https://docs.github.com/rest');
    return special === 'graphql' ? answerGraphql(body, service.state) : answerRest(request, url, body, match, service);
  }
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
