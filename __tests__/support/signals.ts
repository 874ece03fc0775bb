/** Signals that stop a run, and the exit codes that shells give for them. */
export type Signal = 'SIGINT' | 'SIGTERM';
export const SUPPORTED_SIGNALS: readonly (readonly [Signal, number])[] = [
  ['SIGINT', 130],
  ['SIGTERM', 143],
];
