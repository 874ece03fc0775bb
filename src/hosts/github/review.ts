/** Comments on changed lines of a pull request: one review for what is new; what stands there already is kept up to date. */
import * as v from 'valibot';
import { messageOf } from '../../errors.js';
import type { Delivery, Review, ReviewComment, ReviewCounts } from '../host.js';
import { answerFrom } from './answer.js';
import type { Conversation } from './conversation.js';
import { graphql } from './graphql.js';
import { mayBeDone } from './lost-answer.js';
import { refused } from './refusals.js';
import { bodyOf, planReview, settledBody, type ReviewPlan, type Settled } from './review-plan.js';
import { readThreads } from './threads.js';

/** How often a review is sent whose answer got lost. */
const TRIES = 3;

/** @param head the commit whose lines are meant */
export async function writeReview(review: Review, head: string, on: Conversation): Promise<Delivery<ReviewCounts>> {
  try {
    const plan = planReview(review, await readThreads(review.gate, on.pullRequest, on.api, on.github));
    const renewed = await renew(plan.renew, on);
    const refusedLines = await begin(plan.fresh, review, head, on);
    const settled = await settle(plan.settle, review.gate, head, on);
    return { state: 'delivered', written: plan.fresh.length - refusedLines, renewed, settled, refused: refusedLines };
  } catch (error) {
    return refused(error, { what: `commenting on lines of pull request #${String(on.pullRequest)}`, permission: 'pull-requests: write' }, on.github);
  }
}

async function renew(comments: ReviewPlan['renew'], on: Conversation): Promise<number> {
  let renewed = 0;
  for (const { comment, body } of comments) if (await edit(comment, body, on)) renewed += 1;
  return renewed;
}

/** @returns whether it was still there */
async function edit(comment: number, body: string, { api, github: { owner, name } }: Conversation): Promise<boolean> {
  try {
    await api.request('PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}', { owner, repo: name, comment_id: comment, body });
    return true;
  } catch (error) {
    if (answerFrom(error)?.status === 404) return false;
    throw error;
  }
}

/** @returns how many the diff has no line for */
async function begin(comments: readonly ReviewComment[], review: Review, head: string, on: Conversation): Promise<number> {
  if (comments.length === 0) return 0;
  let missing = comments;
  for (let tried = 1; ; tried += 1) {
    try {
      await post(missing, review.gate, head, on);
      return 0;
    } catch (error) {
      // One line that isn't in the diff, and all are refused: halves find it, and the others are written.
      if (answerFrom(error)?.status === 422) return missing.length === 1 ? 1 : (await begin(missing.slice(0, missing.length >> 1), review, head, on)) + (await begin(missing.slice(missing.length >> 1), review, head, on));
      if (!mayBeDone(error) || tried === TRIES || on.tools.signal.aborted) throw error;
      await on.tools.clock.sleep(on.retryAfterMs * tried * tried, on.tools.signal);
      const written = await readThreads(review.gate, on.pullRequest, on.api, on.github);
      missing = planReview({ ...review, comments: missing, most: Number.MAX_SAFE_INTEGER, holding: undefined }, written).fresh;
      if (missing.length === 0) return 0;
    }
  }
}

async function post(comments: readonly ReviewComment[], gate: string, head: string, { api, github: { owner, name }, pullRequest }: Conversation): Promise<void> {
  const { data } = await api.request('POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews', {
    owner, repo: name, pull_number: pullRequest, commit_id: head, event: 'COMMENT',
    body: `Dockgate: ${comments.length === 1 ? 'one comment on a line' : `${String(comments.length)} comments on lines`} of this change.`,
    comments: comments.map((each) => ({ path: each.file, line: each.endLine, side: 'RIGHT', ...(each.startLine < each.endLine ? { start_line: each.startLine, start_side: 'RIGHT' } : {}), body: bodyOf(gate, each) })),
    // Octokit would send it again without looking.
    request: { retries: 0 },
  });
  // A page of a proxy that comes with 200 is no review.
  v.parse(v.object({ id: v.number() }), data);
}

const RESOLVE = 'mutation($thread: ID!) { resolveReviewThread(input: { threadId: $thread }) { thread { id } } }';

/** Says that it's done with, and resolves the conversation where the token may: GitHub wants `contents: write` for it (https://github.com/orgs/community/discussions/44650). */
async function settle(settled: readonly Settled[], gate: string, head: string, on: Conversation): Promise<number> {
  let done = 0;
  let mayResolve = true;
  for (const each of settled) {
    if (await edit(each.thread.comment, settledBody(gate, each, head), on)) done += 1;
    if (!mayResolve) continue;
    try {
      await graphql(RESOLVE, { thread: each.thread.id }, v.unknown(), on.api);
    } catch (error) {
      mayResolve = false;
      on.tools.log.detail(`review: a conversation is settled and stays open, for GitHub didn't resolve it (${answerFrom(error)?.said ?? messageOf(error)})`);
    }
  }
  return done;
}
