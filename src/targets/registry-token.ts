/** The answer to a registry's 401: https://distribution.github.io/distribution/spec/auth/token/ and its OAuth2 variant. */
import * as v from 'valibot';
import { TargetError } from '../errors.js';
import { bodyOf, type Http } from '../tools/http.js';
import { isLoopback } from '../tools/http-proxy.js';
import { basicOf, type Login } from './registry-login.js';

export interface Challenge {
  /** In lower case. */
  readonly scheme: string;
  /** Names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

const PARAMETER = /([\w-]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]*))/y;
const SCHEME = /[\w!#$%&'*+.^`|~-]+/y;
const GAP = /[\s,]*/y;
const MAX_TOKEN_BYTES = 1 << 20;

/** Reads `WWW-Authenticate`, which may hold several challenges. */
export function parseChallenges(header: string): Challenge[] {
  const found: { scheme: string; parameters: Map<string, string> }[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const matched = pattern.exec(header);
    at = matched === null ? at : pattern.lastIndex;
    return matched;
  };
  while (at < header.length) {
    match(GAP);
    const parameter = match(PARAMETER);
    if (parameter !== null) {
      const [, name = '', quoted, plain = ''] = parameter;
      found.at(-1)?.parameters.set(name.toLowerCase(), quoted === undefined ? plain : quoted.replace(/\\(.)/g, '$1'));
      continue;
    }
    const scheme = match(SCHEME);
    if (scheme === null) break;
    found.push({ scheme: scheme[0].toLowerCase(), parameters: new Map() });
  }
  return found;
}

const TokenShape = v.object({ token: v.nullish(v.string()), access_token: v.nullish(v.string()) });

export interface TokenRequest {
  readonly challenge: Challenge;
  /** `library/node` */
  readonly path: string;
  readonly login: Login | undefined;
  /** The registry's own address. */
  readonly base: URL;
  readonly trust: readonly string[];
  /** Whether the registry's own certificate isn't checked. */
  readonly anyCertificate: boolean;
  readonly doing: string;
  readonly headersTimeoutMs: number;
}

/**
 * Where a login may go: to the registry's own host, and to the token service that it names; over plain http to this machine alone.
 * @throws TargetError
 */
export function checkWayOf(login: Login | undefined, to: URL, doing: string): void {
  if (login === undefined || to.protocol === 'https:' || isLoopback(to.hostname)) return;
  throw new TargetError(`${doing} failed: ${to.host} wants a login, and it would go there unencrypted`, { hint: 'give the registry a certificate, and name it with --registry-ca FILE' });
}

/** @returns the token, or the status when the service gives none. @throws HttpFailure, TargetError */
export async function fetchToken(request: TokenRequest, http: Http): Promise<{ readonly token: string } | { readonly status: number; readonly retryAfter: string | undefined; readonly realm: URL }> {
  const { challenge, login, doing, base, path } = request;
  const named = challenge.parameters.get('realm') ?? '';
  const realm = URL.canParse(named, base.href) ? new URL(named, base) : undefined;
  if (realm === undefined || (realm.protocol !== 'https:' && realm.protocol !== 'http:')) throw new TargetError(`${doing} failed: the registry names no usable token service`, { hint: 'ask who runs the registry' });
  realm.username = '';
  realm.password = '';
  checkWayOf(login, realm, doing);
  const service = challenge.parameters.get('service');
  // Our own scope, not the registry's: it can't make us ask for more than reading this repository.
  const scope = `repository:${path}:pull`;
  const parameters: [string, string][] = [...(service === undefined ? [] : [['service', service] as [string, string]]), ['scope', scope]];
  const common = { trust: request.trust, anyCertificate: request.anyCertificate && realm.host === base.host, headersTimeoutMs: request.headersTimeoutMs };
  const form = login?.type === 'identity' ? new URLSearchParams([['grant_type', 'refresh_token'], ['client_id', 'dockgate'], ['refresh_token', login.token], ...parameters]) : undefined;
  if (form === undefined) for (const [name, value] of parameters) realm.searchParams.set(name, value);
  const response = await http.request({
    ...common,
    url: realm.href,
    ...(form === undefined ? {} : { method: 'POST' as const, body: form.toString() }),
    headers: {
      accept: 'application/json',
      ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      ...(login?.type === 'password' ? { authorization: `Basic ${basicOf(login)}` } : {}),
    },
  });
  if (response.status !== 200) {
    response.discard();
    return { status: response.status, retryAfter: response.headers['retry-after'], realm };
  }
  const answer = v.safeParse(v.pipe(v.string(), v.parseJson(), TokenShape), (await bodyOf(response, MAX_TOKEN_BYTES)).toString('utf8'));
  const token = answer.success ? (answer.output.token ?? answer.output.access_token ?? '') : '';
  if (!/^[\x21-\x7e]+$/.test(token)) throw new TargetError(`${doing} failed: the token service ${realm.host} gave no token`, { hint: 'try again later, or ask who runs the registry' });
  return { token };
}
