/** Reads a `dockgate-report.json` back. */
import { resolve } from 'node:path';
import { UsageError } from './errors.js';
import { readReport } from './report-schema.js';
import type { GateReport } from './report.js';
import { codeOf } from './tools/files.js';
import type { Tools } from './tools/tools.js';

/** 100,000 findings have about as much. */
const MAX_REPORT_MIB = 64;

/**
 * @param name as written by the user
 * @throws UsageError when it isn't there, is no report, a too large one, or one of another schema version
 */
export async function readReportFile(name: string, { files, cwd }: Pick<Tools, 'files' | 'cwd'>): Promise<GateReport> {
  const hint = 'give the file dockgate-report.json that a run of Dockgate wrote';
  let bytes: Buffer;
  try {
    const path = resolve(cwd, name);
    const status = await files.status(path);
    if (status?.kind === 'other') throw new UsageError('it is no regular file', { file: name, hint });
    if (status !== undefined && status.size > MAX_REPORT_MIB * 1024 * 1024) throw new UsageError(`the report is larger than ${String(MAX_REPORT_MIB)} MiB`, { file: name, hint: 'is it a report of Dockgate? Leave out what needs no looking at with `exclude`, or scan in several jobs' });
    bytes = await files.read(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const code = codeOf(error);
    const why = code === 'ENOENT' ? 'there is no such report' : code === 'EISDIR' ? 'it is a folder, not a report' : `the report can't be read (${code ?? 'unknown error'})`;
    throw new UsageError(why, { file: name, hint: 'a run of Dockgate writes dockgate-report.json into its output folder', cause: error });
  }
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw new UsageError('this is not a report of Dockgate: it is no JSON', { file: name, hint, cause: error });
  }
  return readReport(json, name);
}
