/** Runs may end in another order than they began: what a newer one wrote stays. */
import type { RunAge } from './run.js';

/** Hidden when it is rendered. */
export function ageMarker({ run, attempt }: RunAge): string {
  return `<!-- dockgate run=${String(run)} attempt=${String(attempt)} -->`;
}

/** @returns undefined when the second line of a body doesn't say how old it is */
export function readAge(body: string): RunAge | undefined {
  const [, run, attempt] = /^<!-- dockgate run=(\d{1,15}) attempt=(\d{1,6}) -->$/.exec(body.split(/\r?\n/, 2)[1] ?? '') ?? [];
  return run === undefined ? undefined : { run: Number(run), attempt: Number(attempt) };
}

export function isNewer(a: RunAge | undefined, than: RunAge | undefined): boolean {
  if (a === undefined || than === undefined) return false;
  return a.run === than.run ? a.attempt > than.attempt : a.run > than.run;
}
