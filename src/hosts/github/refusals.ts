/** What the API's refusals mean, in words: what failed, what we were doing, what to do. */
import * as v from 'valibot';
import { Cancelled, HostError } from '../../errors.js';
import { HttpFailure } from '../../tools/http.js';
import type { Delivery, Failed, Skipped } from '../host.js';
import { answerFrom, type Answer } from './answer.js';
import { readOnlyWords, SECOND_STAGE } from './read-only.js';
import type { GithubRun } from './run.js';

/** What was being done, and the line of `permissions:` that it needs. */
export interface Doing {
  /** As in "… failed": `uploading SARIF to code scanning`. */
  readonly what: string;
  /** `pull-requests: write` */
  readonly permission: string;
  /** A feature that a repository or an older server may not have: `code scanning`. Without it that isn't a failure. */
  readonly feature?: string;
  /** Where it happens instead when the token can only read; the second stage when absent. */
  readonly instead?: string;
}

/** @returns an answer for whatever a request threw; programmer errors are thrown on. @throws Cancelled when the run was stopped meanwhile */
export function refused(error: unknown, doing: Doing, github: GithubRun): Delivery<never> {
  const failure = httpFailureIn(error);
  if (failure !== undefined) return unreachable(failure, doing, github);
  if (v.isValiError(error)) return failed(doing, `the answer isn't what the API describes (${v.getDotPath(error.issues[0]) ?? 'as a whole'})`, 'does something between here and GitHub answer for it? Else report it', error);
  const answer = answerFrom(error);
  if (answer === undefined) throw error;
  return judge(answer, doing, github, error);
}

/** Octokit wraps what its `fetch` threw. */
function httpFailureIn(error: unknown): HttpFailure | undefined {
  if (error instanceof HttpFailure) return error;
  return error instanceof Error && error.cause instanceof HttpFailure ? error.cause : undefined;
}

function judge(answer: Answer, doing: Doing, github: GithubRun, cause: unknown): Skipped | Failed {
  const { status } = answer;
  const said = answer.said === '' ? '' : `: ${answer.said}`;
  const fail = (why: string, hint: string): Failed => failed(doing, `${why} (${String(status)}${said})`, hint, cause);
  if (answer.limit !== undefined) {
    const kind = answer.limit === 'secondary' ? 'GitHub asks for fewer requests in so short a time' : "the token's requests for this hour are used up";
    return fail(kind, answer.again === undefined ? 'wait some minutes and run the job again' : `run the job again ${answer.again}`);
  }
  if (status === 401) return fail("GitHub doesn't accept the token", "give a valid one as `token`, or leave the input away: the job's own token is used then; it ends with the job, and after 24 hours");
  // A missing feature is a 404, too, but none that knows what is missing.
  if (status === 404 && /\b(?:ref|commit)\b.*\bnot found\b/i.test(answer.said)) return fail("GitHub doesn't find what this run is about", 'its branch was deleted, or moved on with force, since the run began: the newest commit has a run of its own');
  // Before the permission: a repository without the feature answers like a token that may not.
  if (doing.feature !== undefined && isAbsent(answer, github)) return skipped(doing, `${doing.feature} isn't there${placeOf(answer, github)} (${String(status)}${said})`);
  if ((status === 403 || status === 404) && github.readOnlyBecause !== undefined) return skipped(doing, `${readOnlyWords(github.readOnlyBecause)}; ${doing.instead ?? SECOND_STAGE}`);
  if (status === 403) return forbidden(answer, doing, fail);
  if (status === 404) return fail("GitHub doesn't find it", `it is gone, or hidden from this token: ${grant(doing)}`);
  if (status === 409) return fail('something else changed it at the same time', 'run the job again');
  if (status === 410) return fail('GitHub says that it is gone', 'is that part of the repository (issues, pull requests) switched off?');
  if (status === 413) return fail('it is too large for GitHub', 'look at less in one run, or raise what is reported with --report-from');
  if (status === 400 || status === 422) return fail("GitHub can't make use of it", 'the reason is in the brackets; when it is nothing that you can change, report it');
  if (status >= 500) return fail(`${hostOf(github)} has a fault of its own`, isCloud(github) ? 'run the job again later; https://www.githubstatus.com may say more' : "run the job again later, or ask the server's administrators");
  return fail('GitHub gave an answer that nobody expected', 'is GITHUB_API_URL the address of the API?');
}

function forbidden(answer: Answer, doing: Doing, fail: (why: string, hint: string) => Failed): Failed {
  if (answer.singleSignOn || /\bSAML\b/i.test(answer.said)) return fail('the organization wants single sign-on for this token', 'authorize the token for the organization (Configure SSO, in the list of your tokens)');
  if (/IP allow list/i.test(answer.said)) return fail("the organization's list of allowed addresses lacks this runner", "add the runner's address to the list, or use a runner that is on it");
  if (/\barchived\b/i.test(answer.said)) return fail('the repository is archived: nothing can be written to it', 'switch this off there, or unarchive the repository');
  if (/\blocked\b/i.test(answer.said)) return fail('the conversation is locked', 'unlock it');
  if (/personal access token/i.test(answer.said)) return fail('the personal access token may not do this', `give it the permission \`${doing.permission}\`, or leave the input \`token\` away and ${grant(doing)}`);
  return fail("the job's token may not do this", grant(doing));
}

function grant({ permission }: Doing): string {
  return `add \`${permission}\` to \`permissions:\` of the job (of the calling job, too, when this is a reusable workflow)`;
}

/** What GitHub says when code scanning isn't there: https://docs.github.com/code-security/code-scanning/troubleshooting-sarif-uploads */
const ABSENT = /must be enabled for this repository|(?:is |are )?not enabled (?:for|on|in)|(?:is|are) disabled|not available (?:for|on|in)|no longer supported|feature not/i;

function isAbsent({ status, said }: Answer, github: GithubRun): boolean {
  if (![403, 404, 422].includes(status)) return false;
  if (ABSENT.test(said)) return true;
  // A server that doesn't know the address, or a private repository that hides it. A public one at github.com always has it.
  return status === 404 && (!isCloud(github) || github.isPrivate === true) && github.readOnlyBecause === undefined;
}

function placeOf({ said }: Answer, github: GithubRun): string {
  if (!isCloud(github) && !ABSENT.test(said)) return `: ${hostOf(github)} is too old for it, or it is switched off for this repository`;
  return github.isPrivate === false ? ' in this repository' : ' in this repository; private and internal ones need GitHub Code Security';
}

/** github.com, or GitHub's own servers for a company; else a server of somebody's own, which may be older. */
function isCloud({ report: { server } }: GithubRun): boolean {
  return server === 'https://github.com' || /^https:\/\/[\w-]+\.ghe\.com$/.test(server);
}

function hostOf({ apiUrl }: GithubRun): string {
  return URL.canParse(apiUrl) ? new URL(apiUrl).host : apiUrl;
}

function skipped({ what }: Doing, why: string): Skipped {
  return { state: 'skipped', why: `${what} was left: ${why}` };
}

function failed({ what }: Doing, why: string, hint: string, cause: unknown): Failed {
  return { state: 'failed', error: new HostError(`${what} failed: ${why}`, { hint, cause }) };
}

function unreachable(failure: HttpFailure, doing: Doing, github: GithubRun): Failed {
  const host = failure.host ?? hostOf(github);
  const fail = (why: string, hint: string): Failed => failed(doing, why, hint, failure);
  switch (failure.kind) {
    case 'cancelled':
      throw new Cancelled(`stopped while ${doing.what}`, { cause: failure });
    case 'dns':
      return fail(`the name ${host} can't be resolved (${failure.message})`, 'check GITHUB_API_URL, DNS and HTTPS_PROXY');
    case 'refused':
      return fail(`nothing answers at ${host}: the connection was refused`, 'check GITHUB_API_URL, and that the server runs');
    case 'unreachable':
      return fail(`there is no way to ${host} from here (${failure.message})`, 'check the network, and HTTPS_PROXY where one is needed');
    case 'timeout':
    case 'stalled':
      return fail(`${host} didn't answer in time (${failure.message})`, 'run the job again later; a firewall that drops packets looks like this too');
    case 'reset':
      return fail(`${host} broke the connection off (${failure.message})`, 'run the job again later');
    case 'unknown-ca':
      return fail(`the certificate of ${host} is signed by an authority that isn't known here (${failure.message})`, 'name the certificate of your authority in NODE_EXTRA_CA_CERTS or SSL_CERT_FILE');
    case 'certificate-date':
      return fail(`the certificate of ${host} is out of date (${failure.message})`, "renew it; or mend this machine's clock");
    case 'certificate-name':
      return fail(`the certificate of ${host} is for another name (${failure.message})`, 'use the name that the certificate is for, in GITHUB_API_URL');
    case 'not-tls':
    case 'tls':
      return fail(`no secure connection to ${host} came about (${failure.message})`, 'check GITHUB_API_URL and what stands between');
    case 'proxy':
      return fail(`the proxy gave no way to ${host} (${failure.message})`, 'check HTTPS_PROXY and NO_PROXY');
    case 'redirect':
      return fail(`${host} leads astray (${failure.message})`, 'check GITHUB_API_URL; a repository that was renamed has a new address');
    case 'too-large':
    case 'other':
      return fail(`${host} gave no usable answer (${failure.message})`, 'is GITHUB_API_URL the address of the API?');
  }
}
