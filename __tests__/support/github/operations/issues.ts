/** Comments on issues and pull requests. */
import { bodyFlaws, found, invalid, notFound, page, type Answer, type Call, type Handler } from '../answer.js';
import { app, user } from '../people.js';
import type { Comment, State } from '../state.js';

export const issues: Readonly<Record<string, Handler>> = {
  'issues/list-comments': (call) => {
    const on = Number(call.parameters['issue_number']);
    if (!exists(call.state, on)) return notFound(call);
    const since = call.query['since'];
    const all = call.state.comments.filter((each) => each.on === on && (typeof since !== 'string' || each.updatedAt >= since));
    const { items, headers } = page(call, all);
    return found(items.map((each) => shown(each, call)), headers);
  },
  'issues/create-comment': (call) => {
    const on = Number(call.parameters['issue_number']);
    if (!exists(call.state, on)) return notFound(call);
    const { body } = call.body as { readonly body: string };
    const flaws = bodyFlaws(body, 'IssueComment');
    if (flaws.length > 0) return invalid(call, flaws);
    const now = call.state.now();
    const comment: Comment = { id: call.state.nextId(), on, author: call.state.actor, body, createdAt: now, updatedAt: now };
    call.state.comments.push(comment);
    return { status: 201, body: shown(comment, call), headers: { location: `${call.apiUrl}${call.path}/${String(comment.id)}` } };
  },
  'issues/get-comment': (call) => withComment(call, (comment) => found(shown(comment, call))),
  'issues/update-comment': (call) => withComment(call, (comment) => {
    const { body } = call.body as { readonly body: string };
    const flaws = bodyFlaws(body, 'IssueComment');
    if (flaws.length > 0) return invalid(call, flaws);
    comment.body = body;
    comment.updatedAt = call.state.now();
    return found(shown(comment, call));
  }),
  'issues/delete-comment': (call) => withComment(call, (comment) => {
    call.state.comments.splice(call.state.comments.indexOf(comment), 1);
    return { status: 204 };
  }),
};

function exists(state: State, number: number): boolean {
  return state.pulls.some((each) => each.number === number);
}

function withComment(call: Call, answer: (comment: Comment) => Answer): Answer {
  const comment = call.state.comments.find((each) => each.id === Number(call.parameters['comment_id']));
  return comment === undefined ? notFound(call) : answer(comment);
}

function shown(comment: Comment, { state, apiUrl, parameters }: Call): object {
  const repository = `${parameters['owner'] ?? ''}/${parameters['repo'] ?? ''}`;
  return {
    id: comment.id, node_id: `IC_${String(comment.id)}`, body: comment.body, user: user(comment.author, state), author_association: comment.author.endsWith('[bot]') ? 'NONE' : 'MEMBER',
    url: `${apiUrl}/repos/${repository}/issues/comments/${String(comment.id)}`,
    html_url: `${state.serverUrl}/${repository}/pull/${String(comment.on)}#issuecomment-${String(comment.id)}`,
    issue_url: `${apiUrl}/repos/${repository}/issues/${String(comment.on)}`,
    created_at: comment.createdAt, updated_at: comment.updatedAt, performed_via_github_app: app(comment.author),
  };
}
