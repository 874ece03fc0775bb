/**
 * A GitHub that validates: what it is asked is checked against GitHub's own description of its API, and so is what it answers; it keeps what
 * it is told, refuses what GitHub refuses, and goes wrong on command.
 */
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Http } from '../../../src/tools/http.js';
import { runtimeToken } from './artifact-service.js';
import { plan, type Fault, type FaultOptions } from './faults.js';
import { BOT } from './people.js';
import { EVERYTHING } from './permissions.js';
import { serve } from './serve.js';
import type { Logged, Service, StartOptions } from './service.js';
import { newState, type State } from './state.js';

export interface TestGithub {
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** Where people look: for links alone, nothing is served there. */
  readonly serverUrl: string;
  readonly resultsUrl: string;
  readonly token: string;
  readonly state: State;
  /** In the order of their coming. */
  readonly requests: readonly Logged[];
  /** What GitHub lets pass without a word, and nobody should send: a test expects none. */
  readonly odd: readonly string[];
  /** The requests of one operation. */
  asked(operation: string): readonly Logged[];
  /** @param operation `issues/create-comment`, `issues/*` or `*` */
  fault(operation: string, fault: Fault, options?: FaultOptions): void;
  /** @returns the same, but what is for `https://api.github.com` goes here */
  through(http: Http): Http;
  /** Ends all faults. */
  heal(): void;
  /** What a runner puts into the environment of a job. */
  environment(): Readonly<Record<string, string>>;
  /** @throws when this server itself answered what GitHub never would */
  close(): Promise<void>;
}

const PUBLIC_API = 'https://api.github.com';

export async function start(options: StartOptions = {}): Promise<TestGithub> {
  const [owner = '', name = ''] = (options.repository ?? 'acme/shop').split('/');
  const server = http.createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const serverUrl = options.enterprise === undefined ? 'https://github.com' : origin;
  const apiUrl = options.named === true ? PUBLIC_API : options.enterprise === undefined ? origin : `${origin}/api/v3`;
  const graphqlUrl = options.named === true ? `${PUBLIC_API}/graphql` : options.enterprise === undefined ? `${origin}/graphql` : `${origin}/api/graphql`;
  const state = newState({
    repository: { owner, name, private: options.private ?? false, codeScanning: options.codeScanning ?? true, defaultBranch: options.defaultBranch ?? 'main' },
    permissions: options.permissions ?? EVERYTHING, actor: options.actor ?? BOT, serverUrl, storeUrl: origin.replace('127.0.0.1', 'localhost'),
  });
  const service: Service = { options, state, origin, apiUrl, graphqlUrl, runtimeToken: runtimeToken(), uploads: new Map(), token: `ghs_${'testtoken'.repeat(4)}`, planned: [], requests: [], odd: [], mistakes: [] };
  server.on('request', (request, response) => {
    void answerOrFail(request, response, service);
  });
  const { planned, requests, odd, mistakes, token } = service;
  return {
    apiUrl, graphqlUrl, serverUrl, resultsUrl: `${origin}/`, token, state, requests, odd,
    asked: (operation) => requests.filter((each) => each.operation === operation),
    fault: (operation, fault, faultOptions = {}) => {
      planned.push(plan(operation, fault, faultOptions));
    },
    through: (inner) => ({ request: (request) => inner.request({ ...request, url: request.url.startsWith(PUBLIC_API) ? origin + request.url.slice(PUBLIC_API.length) : request.url }) }),
    heal: () => {
      planned.length = 0;
    },
    environment: () => ({ GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl, GITHUB_SERVER_URL: serverUrl, GITHUB_REPOSITORY: `${owner}/${name}`, GITHUB_ACTIONS: 'true', GITHUB_RUN_ID: String(state.currentRun), ACTIONS_RESULTS_URL: `${origin}/`, ACTIONS_RUNTIME_TOKEN: service.runtimeToken }),
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
      if (mistakes.length > 0) throw new Error(`the test GitHub answered what GitHub never would:\n${mistakes.join('\n')}`);
    },
  };
}

async function answerOrFail(request: IncomingMessage, response: ServerResponse, service: Service): Promise<void> {
  try {
    await serve(request, response, service);
  } catch (error) {
    // A client that breaks off is no mistake of ours.
    if (request.complete) service.mistakes.push(`${request.method ?? ''} ${request.url ?? ''}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
    response.destroy();
  }
}
