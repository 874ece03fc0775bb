/** What is to be done so that the conversations on a pull request say what holds now, and nobody reads anything twice. */
import type { Review, ReviewComment } from '../host.js';
import { digits, threadMarker, type Thread } from './threads.js';

export interface ReviewPlan {
  readonly fresh: readonly ReviewComment[];
  readonly renew: readonly { readonly comment: number; readonly body: string }[];
  /** What they are about is gone, or is said again where its line is now. */
  readonly settle: readonly Settled[];
}

export interface Settled {
  readonly thread: Thread;
  readonly why: 'gone' | 'moved';
}

/** The text of a comment with its marker. */
export function bodyOf(gate: string, { keys, body }: ReviewComment): string {
  return `${threadMarker(gate, keys.map(digits))}\n${body}`;
}

/** @param head the commit by which it is settled */
export function settledBody(gate: string, { thread, why }: Settled, head: string): string {
  const text = why === 'gone' ? `Settled at \`${head.slice(0, 7)}\`: what Dockgate found on this line is mended or excepted.` : `At \`${head.slice(0, 7)}\` this line is another one: Dockgate says it there.`;
  return `${threadMarker(gate, thread.keys, true)}\n${text}`;
}

/**
 * - one that stands on its line is renewed
 * - one that a person resolved stays so, and is not said again: it was read
 * - one whose line is gone from the diff is said again, unless people talk there
 * - what nobody finds any more is settled
 */
export function planReview({ gate, comments, most, holding }: Review, threads: readonly Thread[]): ReviewPlan {
  const closed = new Set(threads.filter((each) => each.resolved && !each.settled).flatMap((each) => each.keys));
  const open = threads.filter((each) => !each.resolved);
  const taken = new Set<Thread>();
  const fresh: { readonly comment: ReviewComment; readonly old: Thread | undefined }[] = [];
  const renew: { comment: number; body: string }[] = [];
  let standing = 0;
  for (const comment of comments) {
    const keys = comment.keys.map(digits);
    const matching = open.filter((each) => !taken.has(each) && each.keys.some((key) => keys.includes(key)));
    const stands = matching.find((each) => !each.outdated) ?? matching.find((each) => each.answered);
    if (stands === undefined) {
      // The worst of it was read, so a little more of the same is nothing new.
      if (keys[0] === undefined || closed.has(keys[0]) || keys.every((key) => closed.has(key))) continue;
      fresh.push({ comment, old: matching[0] });
      continue;
    }
    taken.add(stands);
    standing += 1;
    const body = bodyOf(gate, comment);
    if (!sameText(stands.body, body)) renew.push({ comment: stands.comment, body });
  }
  const told = fresh.slice(0, Math.max(0, most - standing));
  const moved = told.flatMap(({ old }) => (old === undefined || old.settled ? [] : [old]));
  const left = open.filter((each) => !each.settled && !taken.has(each) && !moved.includes(each));
  const gone = holding === undefined || left.length === 0 ? [] : withoutAny(left, new Set([...holding].map(digits)));
  return {
    fresh: told.map(({ comment }) => comment),
    renew,
    settle: [...moved.map((thread) => ({ thread, why: 'moved' as const })), ...gone.map((thread) => ({ thread, why: 'gone' as const }))],
  };
}

function withoutAny(threads: readonly Thread[], holding: ReadonlySet<string>): Thread[] {
  return threads.filter(({ keys }) => !keys.some((key) => holding.has(key)));
}

/** The API keeps line breaks as they come; people who edit in a browser write others. */
function sameText(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
}
