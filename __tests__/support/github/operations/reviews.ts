/** Reviews and their comments on lines. */
import { bodyFlaws, found, invalid, notFound, page, refused, type Answer, type Call, type Flaw, type Handler } from '../answer.js';
import { linesOf, type DiffLine } from '../diff.js';
import { BOT, fullName, user } from '../people.js';
import type { Pull, Review, ReviewComment, Side } from '../state.js';
import { withPull } from './pulls.js';

interface Draft {
  readonly path: string;
  readonly body: string;
  readonly line?: number;
  readonly side?: Side;
  readonly start_line?: number;
  readonly start_side?: Side;
  readonly position?: number;
}

interface NewReview {
  readonly commit_id?: string;
  readonly body?: string;
  readonly event?: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';
  readonly comments?: readonly Draft[];
}

const STATES = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const;

export const reviews: Readonly<Record<string, Handler>> = {
  'pulls/create-review': (call) => withPull(call, (pull) => createReview(call, pull)),
  'pulls/list-reviews': (call) => withPull(call, (pull) => {
    const { items, headers } = page(call, call.state.reviews.filter((each) => each.pull === pull.number && visible(each, call)));
    return found(items.map((each) => shownReview(each, call)), headers);
  }),
  'pulls/get-review': (call) => withReview(call, (review) => found(shownReview(review, call))),
  'pulls/update-review': (call) => withReview(call, (review) => {
    const { body } = call.body as { readonly body: string };
    const flaws = bodyFlaws(body, 'PullRequestReview');
    if (flaws.length > 0) return inWords(call, flaws);
    review.body = body;
    return found(shownReview(review, call));
  }),
  'pulls/list-comments-for-review': (call) => withReview(call, (review) => listComments(call, call.state.reviewComments.filter((each) => each.review === review.id), shownLegacy)),
  'pulls/list-review-comments': (call) => withPull(call, (pull) => listComments(call, call.state.reviewComments.filter((each) => each.pull === pull.number && published(each, call)), shown)),
  'pulls/get-review-comment': (call) => withComment(call, (comment) => found(shown(comment, call))),
  'pulls/update-review-comment': (call) => withComment(call, (comment) => {
    const { body } = call.body as { readonly body: string };
    const flaws = bodyFlaws(body, 'PullRequestReviewComment');
    if (flaws.length > 0) return invalid(call, flaws);
    comment.body = body;
    comment.updatedAt = call.state.now();
    return found(shown(comment, call));
  }),
  'pulls/delete-review-comment': (call) => withComment(call, (comment) => {
    call.state.reviewComments.splice(call.state.reviewComments.indexOf(comment), 1);
    for (const thread of call.state.threads) if (thread.comments.includes(comment.id)) thread.comments.splice(thread.comments.indexOf(comment.id), 1);
    const empty = call.state.threads.findIndex((each) => each.comments.length === 0);
    if (empty !== -1) call.state.threads.splice(empty, 1);
    return { status: 204 };
  }),
  'pulls/create-review-comment': (call) => withPull(call, (pull) => {
    const draft = call.body as Draft & { readonly commit_id: string };
    const placed = place(pull, draft);
    if (typeof placed === 'string') return invalid(call, [{ resource: 'PullRequestReviewComment', code: 'custom', field: 'pull_request_review_thread.line', message: 'could not be resolved' }]);
    if (!pull.heads.includes(draft.commit_id)) return invalid(call, [{ resource: 'PullRequestReviewComment', code: 'custom', field: 'commit_id', message: 'commit_id is not part of the pull request' }]);
    const flaws = bodyFlaws(draft.body, 'PullRequestReviewComment');
    if (flaws.length > 0) return invalid(call, flaws);
    const review = addReview(call, pull, { commit_id: draft.commit_id }, 'COMMENTED');
    return { status: 201, body: shown(addComment(call, pull, review, draft, placed), call) };
  }),
  'pulls/create-reply-for-review-comment': (call) => withPull(call, (pull) => withComment(call, (first) => {
    if (first.replyTo !== null || first.pull !== pull.number) return notFound(call);
    const { body } = call.body as { readonly body: string };
    const flaws = bodyFlaws(body, 'PullRequestReviewComment');
    if (flaws.length > 0) return invalid(call, flaws);
    const now = call.state.now();
    const reply: ReviewComment = { ...first, id: call.state.nextId(), author: call.state.actor, body, replyTo: first.id, createdAt: now, updatedAt: now };
    call.state.reviewComments.push(reply);
    call.state.threads.find((each) => each.comments.includes(first.id))?.comments.push(reply.id);
    return { status: 201, body: shown(reply, call) };
  })),
};

/** Of a review GitHub lists words instead of objects. */
function inWords(call: Call, flaws: readonly Flaw[]): Answer {
  return invalid(call, flaws.map((each) => each.message ?? each.code), 'Unprocessable Entity');
}

function createReview(call: Call, pull: Pull): Answer {
  const wanted = call.body as NewReview | undefined ?? {};
  const drafts = wanted.comments ?? [];
  const refuse = (words: string): Answer => invalid(call, [words], 'Unprocessable Entity');
  if (wanted.event === 'APPROVE' && call.state.actor === BOT) return refuse('GitHub Actions is not permitted to approve pull requests.');
  if (wanted.event !== undefined && wanted.event !== 'APPROVE' && (wanted.body ?? '') === '' && drafts.length === 0) return refuse('Could not submit review: body or comments are needed');
  if (wanted.commit_id !== undefined && !pull.heads.includes(wanted.commit_id)) return refuse('The commit is not part of the pull request');
  if (wanted.event === undefined && call.state.reviews.some((each) => each.pull === pull.number && each.state === 'PENDING' && each.author === call.state.actor)) return refuse('User can only have one pending review per pull request');
  const flaws = [...(wanted.body === undefined || wanted.body === '' ? [] : bodyFlaws(wanted.body, 'PullRequestReview')), ...drafts.flatMap((each) => bodyFlaws(each.body, 'PullRequestReviewComment'))];
  if (flaws.length > 0) return inWords(call, flaws);
  const placed = drafts.map((each) => place(pull, each));
  // All or nothing: one comment beside the diff, and no other is written.
  const misplaced = placed.filter((each) => typeof each === 'string');
  if (misplaced.length > 0) return refuse([...new Set(misplaced)].join(' and '));
  const review = addReview(call, pull, wanted, wanted.event === undefined ? 'PENDING' : STATES[wanted.event]);
  drafts.forEach((draft, index) => {
    const at = placed[index];
    if (at !== undefined && typeof at !== 'string') addComment(call, pull, review, draft, at);
  });
  return found(shownReview(review, call));
}

interface Placed { readonly line: DiffLine; readonly start: DiffLine | undefined }

/** @returns the line of the diff, or what GitHub says when there is none (parkerbxyz/suggest-changes#64, ubuntu/WSL#244) */
function place(pull: Pull, draft: Draft): Placed | string {
  const file = pull.files.find((each) => each.filename === draft.path);
  if (file === undefined) return 'Path could not be resolved';
  const lines = linesOf(file.patch ?? '');
  const side = draft.side ?? 'RIGHT';
  const line = draft.line === undefined ? lines.find((each) => each.position === draft.position) : lines.find((each) => each.line === draft.line && each.side === side);
  if (line === undefined) return 'Line could not be resolved';
  if (draft.start_line === undefined) return { line, start: undefined };
  const start = lines.find((each) => each.line === draft.start_line && each.side === (draft.start_side ?? side));
  if (start?.hunk !== line.hunk) return 'Pull request review thread start line must be part of the same hunk as the line.';
  if (start.line >= line.line && start.side === line.side) return 'Pull request review thread start line must precede the end line.';
  return { line, start };
}

function addReview(call: Call, pull: Pull, wanted: NewReview, state: Review['state']): Review {
  const review: Review = { id: call.state.nextId(), pull: pull.number, author: call.state.actor, body: wanted.body ?? '', state, commit: wanted.commit_id ?? pull.head.sha, submittedAt: call.state.now() };
  call.state.reviews.push(review);
  return review;
}

function addComment(call: Call, pull: Pull, review: Review, draft: Draft, { line, start }: Placed): ReviewComment {
  const { state } = call;
  const now = state.now();
  const comment: ReviewComment = {
    id: state.nextId(), review: review.id, pull: pull.number, author: state.actor, body: draft.body, path: draft.path, side: line.side, line: line.line, originalLine: line.line,
    startLine: start?.line ?? null, originalStartLine: start?.line ?? null, text: line.text, hunk: line.context, commit: review.commit, originalCommit: review.commit, replyTo: null, createdAt: now, updatedAt: now,
  };
  state.reviewComments.push(comment);
  state.threads.push({ id: `PRRT_${String(comment.id)}`, pull: pull.number, comments: [comment.id], resolvedBy: null });
  return comment;
}

function visible(review: Review, call: Call): boolean {
  return review.state !== 'PENDING' || review.author === call.state.actor;
}

function published(comment: ReviewComment, call: Call): boolean {
  return call.state.reviews.some((each) => each.id === comment.review && each.state !== 'PENDING');
}

function withReview(call: Call, answer: (review: Review) => Answer): Answer {
  return withPull(call, (pull) => {
    const review = call.state.reviews.find((each) => each.id === Number(call.parameters['review_id']) && each.pull === pull.number && visible(each, call));
    return review === undefined ? notFound(call) : answer(review);
  });
}

function withComment(call: Call, answer: (comment: ReviewComment) => Answer): Answer {
  const comment = call.state.reviewComments.find((each) => each.id === Number(call.parameters['comment_id']));
  return comment === undefined ? refused(404, 'Not Found', call.operation.documentation) : answer(comment);
}

function listComments(call: Call, all: readonly ReviewComment[], show: (comment: ReviewComment, call: Call) => object): Answer {
  const { items, headers } = page(call, all);
  return found(items.map((each) => show(each, call)), headers);
}

function linkTo(pull: number, anchor: string, call: Call): string {
  return `${call.state.serverUrl}/${fullName(call.state)}/pull/${String(pull)}#${anchor}`;
}

function shownReview(review: Review, call: Call): object {
  return {
    id: review.id, node_id: `PRR_${String(review.id)}`, user: user(review.author, call.state), body: review.body, state: review.state, commit_id: review.commit,
    ...(review.state === 'PENDING' ? {} : { submitted_at: review.submittedAt }), html_url: linkTo(review.pull, `pullrequestreview-${String(review.id)}`, call), author_association: 'NONE',
  };
}

/** What a review's own list leaves out: lines. They are there as positions alone. */
function shownLegacy(comment: ReviewComment, call: Call): object {
  const { line: _line, original_line: _original, start_line: _start, original_start_line: _originalStart, side: _side, start_side: _startSide, subject_type: _subject, ...rest } = shown(comment, call) as Record<string, unknown>;
  return rest;
}

function shown(comment: ReviewComment, call: Call): object {
  const pull = call.state.pulls.find((each) => each.number === comment.pull);
  const patch = pull?.files.find((each) => each.filename === comment.path)?.patch ?? '';
  const position = linesOf(patch).find((each) => each.line === comment.line && each.side === comment.side)?.position ?? null;
  const address = `${call.apiUrl}/repos/${fullName(call.state)}/pulls`;
  return {
    id: comment.id, node_id: `PRRC_${String(comment.id)}`, pull_request_review_id: comment.review, path: comment.path, body: comment.body, user: user(comment.author, call.state), diff_hunk: comment.hunk,
    // Of what is outdated GitHub leaves the present place null.
    position, original_position: 1, line: comment.line, original_line: comment.originalLine, start_line: comment.startLine, original_start_line: comment.originalStartLine,
    side: comment.side, start_side: comment.startLine === null ? null : comment.side, subject_type: 'line', commit_id: comment.commit, original_commit_id: comment.originalCommit,
    ...(comment.replyTo === null ? {} : { in_reply_to_id: comment.replyTo }), created_at: comment.createdAt, updated_at: comment.updatedAt, author_association: 'NONE',
    html_url: linkTo(comment.pull, `discussion_r${String(comment.id)}`, call), url: `${address}/comments/${String(comment.id)}`, pull_request_url: `${address}/${String(comment.pull)}`,
  };
}
