/** Reading what a scanner wrote: the document as a whole, then row by row. No raw value gets into a message. */
import * as v from 'valibot';
import { ScannerFailure } from '../errors.js';

const REPORT = 'run it by hand with the same arguments, and report it if the output is whole';

/** @throws ScannerFailure for an empty, cut or foreign text */
export function readJson(text: string, title: string, about: string): unknown {
  const body = text.trim();
  if (body === '') throw new ScannerFailure(`${title} wrote nothing about ${about}`, { hint: 'is there room on the disk, and memory?' });
  try {
    return JSON.parse(body);
  } catch {
    // The parser's message quotes the text, which may hold a secret.
    const size = `${String(Buffer.byteLength(text))} bytes`;
    if (body.startsWith('{') && !body.endsWith('}')) {
      throw new ScannerFailure(`${title}'s report about ${about} is cut off after ${size}`, { hint: 'is there room on the disk, and memory?' });
    }
    throw new ScannerFailure(`${title}'s report about ${about} (${size}) is not JSON`, { hint: REPORT });
  }
}

/** @throws ScannerFailure when the document doesn't have this shape */
export function readDocument<T extends v.GenericSchema>(schema: T, document: unknown, title: string, about: string): v.InferOutput<T> {
  const read = v.safeParse(schema, document);
  if (read.success) return read.output;
  throw new ScannerFailure(`${title}'s report about ${about} is not of the shape that it writes (${explain(read.issues)})`, { hint: REPORT });
}

/**
 * @param undecodable gets a line when the row doesn't have this shape
 * @returns undefined then
 */
export function readRow<T extends v.GenericSchema>(schema: T, row: unknown, place: string, undecodable: string[]): v.InferOutput<T> | undefined {
  const read = v.safeParse(schema, row);
  if (read.success) return read.output;
  undecodable.push(`${place}: ${explain(read.issues)}`);
  return undefined;
}

/** valibot's own messages quote the value that was received. */
function explain(issues: readonly v.BaseIssue<unknown>[]): string {
  const [first] = issues;
  if (first === undefined) return 'wrong shape';
  const path = v.getDotPath(first);
  const wanted = `${first.expected ?? first.type} expected`;
  return path === null ? wanted : `${path}: ${wanted}`;
}
