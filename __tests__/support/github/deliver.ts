/** Sends an answer, whole or as a fault has it. */
import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from './answer.js';
import type { Planned } from './faults.js';
import type { Service } from './service.js';

export async function deliver(answer: Answer, response: ServerResponse, service: Service, planned: Planned | undefined): Promise<void> {
  const bytes = bytesOf(answer.body);
  const type = answer.type ?? 'application/json';
  switch (planned?.fault) {
    case 'reset-after':
      response.socket?.resetAndDestroy();
      return;
    case 'done-then-502':
      response.writeHead(502, { 'content-type': 'text/html' }).end('<html><body><h1>502 Bad Gateway</h1></body></html>');
      return;
    default:
  }
  response.writeHead(answer.status, {
    ...standing(service),
    ...(bytes.length === 0 ? {} : { 'content-type': `${type}; charset=utf-8` }),
    'content-length': String(bytes.length),
    ...answer.headers,
  });
  if (planned?.fault === 'cut-short') {
    response.write(bytes.subarray(0, Math.floor(bytes.length / 2)));
    // What was written must have left before the connection does.
    await wait(20);
    response.destroy();
    return;
  }
  if (planned?.fault === 'slow') {
    const pause = planned.options.delayMs ?? 20;
    const piece = Math.max(1, Math.ceil(bytes.length / 20));
    for (let at = 0; at < bytes.length && !response.destroyed; at += piece) {
      response.write(bytes.subarray(at, at + piece));
      await wait(pause);
    }
  }
  response.end(planned?.fault === 'slow' ? undefined : bytes);
}

function bytesOf(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

/** On every answer. */
function standing({ requests, options }: Service): Readonly<Record<string, string>> {
  return {
    'x-github-request-id': `TEST:${String(requests.length)}`,
    'x-github-media-type': 'github.v3; format=json',
    'x-ratelimit-limit': '1000', 'x-ratelimit-remaining': String(1000 - requests.length), 'x-ratelimit-used': String(requests.length), 'x-ratelimit-reset': '1767229200', 'x-ratelimit-resource': 'core',
    ...(options.enterprise === undefined ? {} : { 'x-github-enterprise-version': `enterprise-server@${options.enterprise.version}` }),
  };
}
