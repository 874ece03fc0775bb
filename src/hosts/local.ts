/** No forge: the files and standard output say it all. */
import { GITHUB_LIMITS } from './github-limits.js';
import type { Host, Skipped } from './host.js';

const NO_FORGE: Skipped = { state: 'skipped', why: 'this run belongs to no forge' };
const NONE = Number.MAX_SAFE_INTEGER;

export const localHost: Host = {
  name: 'local',
  // Whatever writes SARIF, it is most often GitHub that shall take it.
  limits: { summary: NONE, comment: NONE, annotationsPerLevel: 0, input: NONE, sarif: GITHUB_LIMITS.sarif },
  run: undefined,
  writeSummary: () => Promise.resolve(),
  annotate: () => undefined,
  setOutput: () => undefined,
  uploadSarif: () => Promise.resolve(NO_FORGE),
  vanished: () => Promise.resolve(NO_FORGE),
  comment: () => Promise.resolve(NO_FORGE),
  changedLines: () => Promise.resolve(NO_FORGE),
  review: () => Promise.resolve(NO_FORGE),
  dismissals: () => Promise.resolve(NO_FORGE),
  storeFiles: () => Promise.resolve(NO_FORGE),
  onPullRequestOf: () => Promise.resolve(NO_FORGE),
};
