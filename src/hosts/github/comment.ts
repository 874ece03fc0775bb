/**
 * Keeps one comment of a gate on a pull request up to date. It is found again by its first line, the marker, and by its author:
 * whoever copies the marker is never touched. Deleted is nothing but what two runs at the same time wrote twice.
 */
import * as v from 'valibot';
import { HostError } from '../../errors.js';
import type { Comment, Delivery, Skipped } from '../host.js';
import { answerFrom } from './answer.js';
import type { Conversation } from './conversation.js';
import { whoAmI } from './graphql.js';
import { mayBeDone } from './lost-answer.js';
import { refused } from './refusals.js';
import { ageMarker, isNewer, readAge } from './run-age.js';

const written = v.looseObject({ id: v.number(), html_url: v.string(), body: v.nullish(v.string()), created_at: v.string(), user: v.nullish(v.looseObject({ login: v.string() })) });
type Written = v.InferOutput<typeof written>;

const PER_PAGE = 100;
/** Comments beyond that many pages are not read: a comment of ours is among the first as a rule. */
const MOST_PAGES = 50;
/** How often a comment is sent whose answer got lost. */
const TRIES = 3;
/** How far before our own comment one of a run at the same time may have been written. */
const RACE_MS = 10 * 60_000;

const NOT_WANTED: Skipped = { state: 'skipped', why: 'the gate passed, and there is no comment yet that would have to say so', moot: true };
const OUTRUN: Skipped = { state: 'skipped', why: 'a newer run has written the comment already', moot: true };

export async function upsertComment(comment: Comment, on: Conversation): Promise<Delivery<{ readonly url: string }>> {
  const [marker = '', ...rest] = comment.body.split('\n');
  const { age } = on.github;
  const body = [marker, ...(age === undefined ? [] : [ageMarker(age)]), ...rest].join('\n');
  try {
    const mine = await findOurs(marker, on);
    return mine.length > 0 ? await renew(mine, { marker, body, create: comment.create }, on) : await begin({ marker, body, create: comment.create }, on);
  } catch (error) {
    return refusedComment(error, on);
  }
}

interface Wanted {
  readonly marker: string;
  readonly body: string;
  readonly create: boolean;
}

/** @param since ISO 8601, where only what was written later matters. @returns the oldest first; of the first page that has one */
async function findOurs(marker: string, { pullRequest, api, github: { owner, name } }: Conversation, since?: string): Promise<readonly Written[]> {
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const response = await api.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo: name, issue_number: pullRequest, per_page: PER_PAGE, page, ...(since === undefined ? {} : { since }) });
    const comments = v.parse(v.array(written), response.data);
    const marked = comments.filter((each) => firstLine(each.body ?? '') === marker);
    // Nobody needs to know who we are where nothing looks like ours.
    const us = marked.length === 0 ? undefined : await whoAmI(api);
    const mine = marked.filter((each) => each.user?.login === us);
    if (mine.length > 0) return mine.toSorted((a, b) => a.id - b.id);
    if (comments.length < PER_PAGE) break;
  }
  return [];
}

function firstLine(body: string): string {
  return body.split(/\r?\n/, 1)[0] ?? '';
}

/** Writes the first comment. Others that race with us are seen afterwards, when one of the two gives way. */
async function begin(wanted: Wanted, on: Conversation): Promise<Delivery<{ readonly url: string }>> {
  if (!wanted.create) return NOT_WANTED;
  const created = await create(wanted, on);
  const since = new Date(Date.parse(created.created_at) - RACE_MS);
  const mine = Number.isNaN(since.getTime()) ? [] : await findOurs(wanted.marker, on, since.toISOString());
  if (mine.length > 1 || mine.some((each) => each.body !== wanted.body)) return renew(mine, wanted, on);
  return { state: 'delivered', url: created.html_url };
}

async function create({ marker, body }: Wanted, on: Conversation): Promise<Written> {
  const { api, github: { owner, name }, pullRequest, tools } = on;
  for (let tried = 1; ; tried += 1) {
    try {
      // Octokit would send it again without looking.
      const { data } = await api.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { owner, repo: name, issue_number: pullRequest, body, request: { retries: 0 } });
      return v.parse(written, data);
    } catch (error) {
      if (!mayBeDone(error) || tried === TRIES || tools.signal.aborted) throw error;
      await tools.clock.sleep(on.retryAfterMs * tried * tried, tools.signal);
      const [there] = await findOurs(marker, on);
      if (there !== undefined) return there;
    }
  }
}

/** @param mine the oldest first, at least one */
async function renew(mine: readonly Written[], wanted: Wanted, on: Conversation): Promise<Delivery<{ readonly url: string }>> {
  const { api, github: { owner, name, age }, tools } = on;
  if (mine.some((each) => isNewer(readAge(each.body ?? ''), age))) return OUTRUN;
  const [oldest, ...surplus] = mine;
  if (oldest === undefined) return begin(wanted, on);
  let url = oldest.html_url;
  if (oldest.body !== wanted.body) {
    try {
      const { data } = await api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo: name, comment_id: oldest.id, body: wanted.body });
      url = v.parse(written, data).html_url;
    } catch (error) {
      // Somebody deleted it since we looked.
      if (isGone(error)) return renew(surplus, wanted, on);
      throw error;
    }
  }
  for (const { id } of surplus) {
    try {
      await api.request('DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}', { owner, repo: name, comment_id: id });
      tools.log.info(`comment: two runs had written one at the same time, the newer of the two is deleted`);
    } catch (error) {
      if (!isGone(error)) tools.log.info(`comment: two runs had written one at the same time, and the newer of the two could not be deleted`);
    }
  }
  return { state: 'delivered', url };
}

function refusedComment(error: unknown, { pullRequest, github }: Conversation): Delivery<never> {
  const what = `commenting on pull request #${String(pullRequest)}`;
  const answer = answerFrom(error);
  if (answer?.status === 422 && /too long/i.test(answer.said)) return { state: 'failed', error: new HostError(`${what} failed: this server takes no comment of that length`, { hint: 'the whole report is in the output folder: comment.md and dockgate.md', cause: error }) };
  return refused(error, { what, permission: 'pull-requests: write' }, github);
}

function isGone(error: unknown): boolean {
  return answerFrom(error)?.status === 404;
}
