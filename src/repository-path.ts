/** Names of files as the forge knows them: from the root of the repository, wherever in the working directory it was checked out. */
import type { RunReport } from './report.js';

type Checkout = Pick<RunReport, 'checkout'> | undefined;

/** @param file as locations name it. @returns undefined when it lies outside of the checkout */
export function repositoryPath(file: string, run: Checkout): string | undefined {
  if (run?.checkout === undefined) return file;
  return file.startsWith(`${run.checkout}/`) ? file.slice(run.checkout.length + 1) : undefined;
}

/** @param path from the root of the repository. @returns how locations name it */
export function locationPath(path: string, run: Checkout): string {
  return run?.checkout === undefined ? path : `${run.checkout}/${path}`;
}
