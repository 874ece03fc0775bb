/** What went wrong, sorted by who can mend it. Exit codes and texts follow from the class alone. */

export type ExitCode = 0 | 1 | 2 | 3 | 70;

interface ErrorOptions {
  /** What the reader can do about it. */
  readonly hint?: string;
  readonly cause?: unknown;
}

/** `message` says what failed and what we were doing; `hint` says what to do. */
abstract class DockgateError extends Error {
  abstract readonly exitCode: ExitCode;
  readonly hint: string | undefined;

  constructor(message: string, options: ErrorOptions = {}) {
    super(message, { cause: options.cause });
    this.hint = options.hint;
    this.name = new.target.name;
  }
}

/** Bad input, policy, baseline or exception file. Thrown before any work starts. */
export class UsageError extends DockgateError {
  readonly exitCode = 2;
  readonly file: string | undefined;
  /** Counts from 1. */
  readonly line: number | undefined;

  constructor(message: string, options: ErrorOptions & { readonly file?: string; readonly line?: number } = {}) {
    super(message, options);
    this.file = options.file;
    this.line = options.line;
  }
}

/** A thing to look at couldn't be opened, built or pulled. */
export class TargetError extends DockgateError {
  readonly exitCode = 3;
}

/** A scanner is missing, crashed, timed out, used a stale database or wrote what can't be read. Travels as a value. */
export class ScannerFailure extends DockgateError {
  readonly exitCode = 3;
}

/** A forge or the output directory refused what we wanted to deliver. */
export class HostError extends DockgateError {
  readonly exitCode = 3;
}

/** The run was stopped from outside (SIGINT, SIGTERM). */
export class Cancelled extends DockgateError {
  readonly exitCode = 3;
}

/** An invariant of ours broke. */
export class Bug extends DockgateError {
  readonly exitCode = 70;
}

/** @returns the exit code of anything that was thrown: what isn't one of our classes is a bug of ours. */
export function exitCodeOf(error: unknown): ExitCode {
  return error instanceof DockgateError ? error.exitCode : 70;
}

/** @returns one text for people: what failed, where, what to do. */
export function describeError(error: unknown, version: string): string {
  if (error instanceof UsageError && error.file !== undefined) {
    const place = error.line === undefined ? error.file : `${error.file}:${String(error.line)}`;
    return withHint(`${place}: ${error.message}`, error.hint);
  }
  if (error instanceof Bug || !(error instanceof DockgateError)) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return withHint(`dockgate ${version} has a bug: ${detail}`, 'please open an issue with this text and the command line');
  }
  return withHint(error.message, error.hint);
}

function withHint(message: string, hint: string | undefined): string {
  return hint === undefined ? message : `${message}\n  ${hint}`;
}

/** @returns the message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
