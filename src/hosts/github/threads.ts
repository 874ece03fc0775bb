/** Our conversations on lines of a pull request, and the marker by which they are told. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { GithubApi } from './api.js';
import { graphql } from './graphql.js';
import type { GithubRun } from './run.js';

/** A conversation that we began. */
export interface Thread {
  readonly id: string;
  readonly resolved: boolean;
  /** Its line is gone from the diff. */
  readonly outdated: boolean;
  /** Whether somebody answered. */
  readonly answered: boolean;
  /** Its first comment, for the REST API. */
  readonly comment: number;
  readonly body: string;
  /** As `digits`. */
  readonly keys: readonly string[];
  /** Whether we said that it is done with. */
  readonly settled: boolean;
}

/** More would make the marker longer than what it marks. */
const KEYS = 40;
const PER_PAGE = 100;
const MOST_PAGES = 20;

/** @param keys as `digits`. @returns the first line of a comment; of digits alone, whatever gates and findings are called */
export function threadMarker(gate: string, keys: readonly string[], settled = false): string {
  return `<!-- dockgate review gate=${digits(gate)} keys=${keys.slice(0, KEYS).join(',')}${settled ? ' settled' : ''} -->`;
}

/** How a key is called in a marker. */
export function digits(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

function readMarker(body: string, gate: string): Pick<Thread, 'keys' | 'settled'> | undefined {
  const [, of, keys = '', settled] = /^<!-- dockgate review gate=([0-9a-f]{12}) keys=([0-9a-f,]{0,600})( settled)? -->(?:\r?\n|$)/.exec(body) ?? [];
  return of === digits(gate) ? { keys: keys.split(','), settled: settled !== undefined } : undefined;
}

const page = v.object({
  repository: v.object({
    pullRequest: v.object({
      reviewThreads: v.object({
        pageInfo: v.object({ hasNextPage: v.boolean(), endCursor: v.nullable(v.string()) }),
        nodes: v.array(v.object({
          id: v.string(), isResolved: v.boolean(), isOutdated: v.boolean(),
          comments: v.object({ totalCount: v.number(), nodes: v.array(v.object({ databaseId: v.number(), body: v.string(), viewerDidAuthor: v.boolean() })) }),
        })),
      }),
    }),
  }),
});

const QUERY = `query($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviewThreads(first: ${String(PER_PAGE)}, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id isResolved isOutdated comments(first: 1) { totalCount nodes { databaseId body viewerDidAuthor } } }
      }
    }
  }
}`;

/** @returns those of the gate that the token's own user began: whoever copies a marker has a conversation of their own */
export async function readThreads(gate: string, number: number, api: GithubApi, { owner, name }: GithubRun): Promise<readonly Thread[]> {
  const ours: Thread[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const { nodes, pageInfo }: v.InferOutput<typeof page>['repository']['pullRequest']['reviewThreads'] = (await graphql(QUERY, { owner, name, number, after }, page, api)).repository.pullRequest.reviewThreads;
    for (const { id, isResolved, isOutdated, comments } of nodes) {
      const [first] = comments.nodes;
      const marked = first?.viewerDidAuthor === true ? readMarker(first.body, gate) : undefined;
      if (first !== undefined && marked !== undefined) ours.push({ id, resolved: isResolved, outdated: isOutdated, answered: comments.totalCount > 1, comment: first.databaseId, body: first.body, ...marked });
    }
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  return ours;
}
