/** Exceptions written beside the code: `# dockgate ignore=<rule>[,<rule>…] <reason>`. */
import type { ExceptionEntry } from '../findings/finding.js';
import { printLocation } from '../findings/location.js';
import type { Comment } from './dockerfile.js';

export const PRAGMA = /^\s*dockgate\s+ignore\s*=\s*([^\s]+)\s*(.*)$/;

/** @param comments above or inside an instruction. Without a reason none is honoured. */
export function exceptionFor(rule: string, comments: readonly Comment[]): ExceptionEntry | undefined {
  for (const { text, at } of comments) {
    const [, rules, reason] = PRAGMA.exec(text) ?? [];
    if (rules?.split(',').includes(rule) === true && reason !== undefined && reason.trim() !== '') return { reason: reason.trim(), origin: printLocation(at) };
  }
  return undefined;
}
