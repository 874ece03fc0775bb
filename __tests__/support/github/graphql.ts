/** GitHub's GraphQL API as far as conversations on lines go: the REST API doesn't tell whether one is resolved. */
import { parseQuery, QueryError, type Field } from './graphql-query.js';
import { fullName, user } from './people.js';
import { allows } from './permissions.js';
import type { Answer } from './answer.js';
import type { Pull, ReviewComment, State, Thread } from './state.js';

type Resolver = (given: Readonly<Record<string, unknown>>) => unknown;
/** An object of the schema: a field is a value, or a function of its arguments. */
interface Resolved { readonly type: string; readonly fields: Readonly<Record<string, Resolver>> }

class Forbidden extends Error {}
class Missing extends Error {}

interface Problem { readonly message: string; readonly type?: string; readonly path?: readonly string[] }

/** GraphQL answers 200 to all that it could read, with `errors` beside the data. */
export function answerGraphql(body: unknown, state: State): Answer {
  const { query, variables } = (typeof body === 'object' && body !== null ? body : {}) as { readonly query?: unknown; readonly variables?: Readonly<Record<string, unknown>> };
  if (typeof query !== 'string') return { status: 400, body: { message: 'A query attribute must be specified and must be a string.' } };
  try {
    const { kind, fields } = parseQuery(query, variables ?? {});
    const root = kind === 'query' ? queries(state) : mutations(state);
    const data: Record<string, unknown> = {};
    const errors: Problem[] = [];
    for (const field of fields) data[field.alias] = attempt(() => select(field, root), field.alias, errors);
    return { status: 200, body: { data, ...(errors.length === 0 ? {} : { errors }) } };
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return { status: 200, body: { errors: [{ message: error.message, locations: [{ line: 1, column: 1 }] }] } };
  }
}

function attempt(work: () => unknown, path: string, errors: Problem[]): unknown {
  try {
    return work();
  } catch (error) {
    if (error instanceof Forbidden) errors.push({ type: 'FORBIDDEN', path: [path], message: 'Resource not accessible by integration' });
    else if (error instanceof Missing) errors.push({ type: 'NOT_FOUND', path: [path], message: error.message });
    else throw error;
    return null;
  }
}

function select(field: Field, parent: Resolved): unknown {
  if (field.name === '__typename') return parent.type;
  const resolver = parent.fields[field.name];
  if (resolver === undefined) throw new QueryError(`Field '${field.name}' doesn't exist on type '${parent.type}'`);
  return shape(resolver(field.arguments), field);
}

function shape(value: unknown, field: Field): unknown {
  if (Array.isArray(value)) return value.map((each) => shape(each, field));
  if (!isResolved(value)) {
    if (field.fields.length > 0 && value !== null) throw new QueryError(`Selections can't be made on scalars (field '${field.name}')`);
    return value;
  }
  if (field.fields.length === 0) throw new QueryError(`Field must have selections (field '${field.name}' returns ${value.type} but has no selections. Did you mean '${field.name} { ... }'?)`);
  return Object.fromEntries(field.fields.map((each) => [each.alias, select(each, value)]));
}

function isResolved(value: unknown): value is Resolved {
  return typeof value === 'object' && value !== null && 'fields' in value;
}

/** Values that need no arguments. */
function plain(values: Readonly<Record<string, unknown>>): Readonly<Record<string, Resolver>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, () => value]));
}

function queries(state: State): Resolved {
  return {
    type: 'Query',
    fields: {
      repository: ({ owner, name }) => {
        if (`${String(owner)}/${String(name)}`.toLowerCase() !== fullName(state).toLowerCase()) throw new Missing(`Could not resolve to a Repository with the name '${String(owner)}/${String(name)}'.`);
        return repository(state);
      },
      node: ({ id }) => threadOf(state, id),
      // Answered to every token, by the name that REST has for a bot (fullsend-ai/fullsend#1953); `GET /user` isn't.
      viewer: () => ({ type: 'User', fields: plain({ login: state.actor, databaseId: (user(state.actor, state) as { readonly id: number }).id, id: 'U_1' }) }),
    },
  };
}

function mutations(state: State): Resolved {
  const setResolved = (type: string, by: () => string | null): Resolver => ({ input }) => {
    const thread = state.threads.find((each) => each.id === (input as { readonly threadId?: unknown } | undefined)?.threadId);
    if (thread === undefined) throw new Missing('Could not resolve to a node with the global id');
    // Not `pull-requests` alone, though nothing of the contents is touched (github/gh-aw#35726, oven-sh/bun#36959).
    if (!allows(state.permissions['pull-requests'] ?? 'none', 'write') || !allows(state.permissions.contents ?? 'none', 'write')) throw new Forbidden();
    thread.resolvedBy = by();
    return { type, fields: { thread: () => threadObject(state, thread), clientMutationId: () => null } };
  };
  return {
    type: 'Mutation',
    fields: {
      resolveReviewThread: setResolved('ResolveReviewThreadPayload', () => state.actor),
      unresolveReviewThread: setResolved('UnresolveReviewThreadPayload', () => null),
    },
  };
}

function repository(state: State): Resolved {
  return {
    type: 'Repository',
    fields: {
      ...plain({ nameWithOwner: fullName(state), isPrivate: state.repository.private, id: 'R_7001' }),
      pullRequest: ({ number }) => {
        const pull = state.pulls.find((each) => each.number === number);
        if (pull === undefined) throw new Missing(`Could not resolve to a PullRequest with the number of ${String(number)}.`);
        if (state.repository.private && !allows(state.permissions['pull-requests'] ?? 'none', 'read')) throw new Forbidden();
        return pullObject(state, pull);
      },
    },
  };
}

function pullObject(state: State, pull: Pull): Resolved {
  return {
    type: 'PullRequest',
    fields: {
      ...plain({ number: pull.number, id: `PR_${String(pull.number)}`, headRefOid: pull.head.sha, baseRefOid: pull.base.sha, state: pull.state.toUpperCase() }),
      reviewThreads: (given) => connection('PullRequestReviewThread', 'reviewThreads', state.threads.filter((each) => each.pull === pull.number).map((each) => threadObject(state, each)), given),
    },
  };
}

function threadOf(state: State, id: unknown): Resolved {
  const thread = state.threads.find((each) => each.id === id);
  if (thread === undefined) throw new Missing(`Could not resolve to a node with the global id of '${String(id)}'`);
  return threadObject(state, thread);
}

function threadObject(state: State, thread: Thread): Resolved {
  const comments = thread.comments.flatMap((id) => state.reviewComments.filter((each) => each.id === id));
  const first = comments[0];
  return {
    type: 'PullRequestReviewThread',
    fields: {
      ...plain({
        id: thread.id, isResolved: thread.resolvedBy !== null, isOutdated: first?.line === null, isCollapsed: thread.resolvedBy !== null, path: first?.path ?? '', line: first?.line ?? null, originalLine: first?.originalLine ?? null,
        startLine: first?.startLine ?? null, diffSide: first?.side ?? 'RIGHT', subjectType: 'LINE', resolvedBy: thread.resolvedBy === null ? null : actor(thread.resolvedBy, state),
        viewerCanResolve: allows(state.permissions.contents ?? 'none', 'write'),
      }),
      comments: (given) => connection('PullRequestReviewComment', 'comments', comments.map((each) => commentObject(state, each)), given),
    },
  };
}

function commentObject(state: State, comment: ReviewComment): Resolved {
  return {
    type: 'PullRequestReviewComment',
    fields: plain({
      id: `PRRC_${String(comment.id)}`, databaseId: comment.id, fullDatabaseId: String(comment.id), body: comment.body, path: comment.path, line: comment.line, originalLine: comment.originalLine, outdated: comment.line === null,
      createdAt: comment.createdAt, updatedAt: comment.updatedAt, url: `${state.serverUrl}/${fullName(state)}/pull/${String(comment.pull)}#discussion_r${String(comment.id)}`,
      author: actor(comment.author, state), viewerDidAuthor: comment.author === state.actor,
    }),
  };
}

/** A bot's login has no `[bot]` here, other than in the REST API. */
function actor(login: string, state: State): Resolved {
  const { html_url: url, type } = user(login, state) as { readonly html_url: string; readonly type: string };
  return { type, fields: plain({ login: login.replace('[bot]', ''), url }) };
}

function connection(type: string, name: string, all: readonly Resolved[], { first, last, after, before }: Readonly<Record<string, unknown>>): Resolved {
  if (typeof first !== 'number' && typeof last !== 'number') throw new QueryError(`You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`);
  const size = Number(first ?? last);
  if (size < 1 || size > 100) throw new QueryError(`Requesting ${String(size)} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`);
  const start = typeof after === 'string' ? Number(after) : 0;
  const end = typeof before === 'string' ? Number(before) : all.length;
  const from = typeof first === 'number' ? start : Math.max(start, end - size);
  const to = typeof first === 'number' ? Math.min(end, start + size) : end;
  const nodes = all.slice(from, to);
  const pageInfo: Resolved = { type: 'PageInfo', fields: plain({ hasNextPage: to < all.length, hasPreviousPage: from > 0, endCursor: nodes.length === 0 ? null : String(to), startCursor: nodes.length === 0 ? null : String(from) }) };
  return { type: `${type}Connection`, fields: plain({ nodes, pageInfo, totalCount: all.length }) };
}
