/** What a figure is given and what it answers. */

export interface Setting {
  /** The repository. */
  readonly root: string;
  /** A folder of this run's own, removed at its end. */
  readonly scratch: string;
  /** The Node that is measured. */
  readonly node: string;
  /** A copy of `dist/index.js`. */
  readonly bundle: string;
}

export interface Measured {
  readonly what: string;
  readonly target: string;
  /** The time in seconds, or the ratio of each pair. */
  readonly values: readonly number[];
  readonly unit: 's' | '×';
  /** KiB, each the largest process of its run. Empty where there is no /proc. */
  readonly peaks: readonly number[];
  /** Undefined where there is no target. */
  readonly met: boolean | undefined;
  /** Plain sentences for below the table. */
  readonly notes: readonly string[];
}

export interface NotMeasured {
  readonly what: string;
  readonly target: string;
  readonly why: string;
}

export type Row = Measured | NotMeasured;

/** @throws Error when what was run isn't what is measured, such as an exit code that no scan gives */
export type Figure = (setting: Setting) => Promise<readonly Row[]>;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Pair by pair, so that a machine whose speed drifts slows both sides alike. */
export function ratios(pairs: readonly (readonly [number, number])[]): number[] {
  return pairs.map(([ours, other]) => ours / other);
}
