/** What a registry refused or didn't answer, told apart, with what to do about it. */
import { Cancelled, TargetError } from '../errors.js';
import { type HttpFailure } from '../tools/http.js';

/** One conversation, as far as messages need it. */
export interface Talk {
  /** What we were doing: `pulling "ghcr.io/owner/app:1"`. */
  readonly doing: string;
  /** The registry as the user names it: `docker.io`. */
  readonly registry: string;
  /** Whether user and password, or a token, were at hand. */
  readonly credentials: 'none' | 'given' | 'docker';
  /** Takes secrets out of text that a registry sent. */
  readonly scrub: (text: string) => string;
}

/** An answer other than the one that was wanted. */
export interface Refusal {
  readonly status: number;
  /** `code` of the first entry of the registry's own error list: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes */
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly retryAfterMs: number | undefined;
}

function logIn({ registry }: Talk): string {
  return `log in before with \`docker login${registry === 'docker.io' ? '' : ` ${registry}`}\` (docker/login-action on GitHub), or give registry-username and registry-password`;
}

/** @param what such as `the manifest` */
export function refusedBy(talk: Talk, what: string, refusal: Refusal): TargetError {
  const { status, code, message } = refusal;
  const said = message === undefined ? '' : `: ${JSON.stringify(talk.scrub(message).slice(0, 300))}`;
  const fail = (why: string, hint: string): TargetError => new TargetError(`${talk.doing} failed: ${why}`, { hint });
  if (isRateLimit(refusal)) {
    const hub = talk.registry === 'docker.io';
    const wait = refusal.retryAfterMs === undefined ? '' : `; it says to come back in ${String(Math.ceil(refusal.retryAfterMs / 1000))} s`;
    return fail(
      `${talk.registry} limits how much may be pulled, and the limit is reached (status ${String(status)}${wait})`,
      talk.credentials === 'none' ? `${hub ? 'Docker Hub counts pulls without login by address, which runners share: ' : ''}${logIn(talk)}; or pull through a mirror` : 'wait, or pull through a mirror or a registry of your own',
    );
  }
  if (status === 401) {
    if (talk.credentials === 'none') return fail(`${talk.registry} wants a login for ${what}, and there is none (401${said})`, `${logIn(talk)}; a name that isn't there is answered like this as well`);
    const from = talk.credentials === 'given' ? 'registry-username and registry-password' : "docker's configuration";
    return fail(`${talk.registry} doesn't accept the login from ${from} (401${said})`, talk.credentials === 'given' ? 'check both; many registries want a token instead of the account\'s password' : 'log in anew with `docker login`; tokens of cloud registries last some hours only');
  }
  if (status === 403 || code === 'DENIED') return fail(`${talk.registry} denies access to ${what} (${String(status)}${said})`, talk.credentials === 'none' ? logIn(talk) : 'give the account the right to read this repository');
  if (status === 404) {
    if (code === 'NAME_UNKNOWN') return fail(`${talk.registry} has no such repository (404${said})`, 'check the name; a private repository may look like this without a login');
    return fail(`${talk.registry} doesn't have ${what} (404${said})`, 'check name and tag; tags and digests go away when a registry cleans up');
  }
  if (status >= 500) return fail(`${talk.registry} has a fault of its own, asked for ${what} (status ${String(status)}${said})`, 'try again later; the status page of the registry may say more');
  return fail(`${talk.registry} answered ${String(status)} when asked for ${what}${said}`, 'is this a registry that speaks the OCI distribution protocol?');
}

/** Docker Hub also answers so with a status of its own: https://docs.docker.com/docker-hub/usage/ */
export function isRateLimit({ status, code }: Pick<Refusal, 'status' | 'code'>): boolean {
  return status === 429 || code === 'TOOMANYREQUESTS';
}

/** @param host where the connection went to: the registry, its token service or a storage that it redirects to */
export function unreachable(talk: Talk, what: string, host: string, failure: HttpFailure): TargetError | Cancelled {
  const fail = (why: string, hint: string): TargetError => new TargetError(`${talk.doing} failed: ${why}`, { hint, cause: failure });
  const asked = `asked for ${what}`;
  switch (failure.kind) {
    case 'cancelled':
      return new Cancelled(`stopped while ${talk.doing}`, { cause: failure });
    case 'dns':
      return fail(`the name ${host} can't be resolved (${failure.message})`, "check the registry's name; on a network of your own, check DNS and HTTPS_PROXY");
    case 'refused':
      return fail(`nothing answers at ${host}: the connection was refused`, 'check host and port, and that the registry runs');
    case 'unreachable':
      return fail(`there is no way to ${host} from here (${failure.message})`, 'check the network, and HTTPS_PROXY where one is needed');
    case 'timeout':
      return fail(`${host} didn't answer in time, ${asked} (${failure.message})`, 'try again later; a firewall that drops packets looks like this too');
    case 'stalled':
      return fail(`${host} stopped sending in the middle of ${what} (${failure.message})`, 'try again later, or pull through a mirror');
    case 'reset':
      return fail(`${host} broke the connection off, ${asked} (${failure.message})`, 'try again later, or pull through a mirror');
    case 'unknown-ca':
      return fail(`the certificate of ${host} is signed by an authority that isn't known here (${failure.message})`, 'give the certificate of your authority: --registry-ca FILE, or /etc/docker/certs.d/HOST/ca.crt');
    case 'certificate-date':
      return fail(`the certificate of ${host} is out of date (${failure.message})`, "renew it; or mend this machine's clock");
    case 'certificate-name':
      return fail(`the certificate of ${host} is for another name (${failure.message})`, 'use the name that the certificate is for');
    case 'not-tls':
      return fail(`${host} speaks no TLS`, `give the registry a certificate; or, on a network that you trust, --insecure-registry ${host}`);
    case 'tls':
      return fail(`no secure connection to ${host} came about (${failure.message})`, 'check which TLS versions the registry offers, and what stands between');
    case 'proxy':
      return fail(`the proxy gave no way to ${host} (${failure.message})`, 'check HTTPS_PROXY and NO_PROXY');
    case 'redirect':
      return fail(`${host} leads astray, ${asked}: ${failure.message}`, 'ask who runs the registry');
    case 'too-large':
      return fail(`${what} is larger than any image needs: ${failure.message}`, 'ask where this image comes from');
    case 'other':
      return fail(`${host} gave no usable answer, ${asked} (${failure.message})`, 'is this a registry that speaks the OCI distribution protocol?');
  }
}

/** Whether another try may help: names, logins and certificates don't mend themselves within seconds. */
export function isPassing(failure: HttpFailure): boolean {
  return ['reset', 'timeout', 'stalled', 'unreachable'].includes(failure.kind) || (failure.kind === 'dns' && failure.message.includes('EAI_AGAIN'));
}
