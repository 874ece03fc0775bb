/** Reads a `dockgate-report.json` back. */
import { resolve } from 'node:path';
import { UsageError } from './errors.js';
import { readReport } from './report-schema.js';
import type { GateReport } from './report.js';
import { codeOf } from './tools/files.js';
import type { Tools } from './tools/tools.js';

/**
 * @param name as written by the user
 * @throws UsageError when it isn't there, is no report, or one of another schema version
 */
export async function readReportFile(name: string, { files, cwd }: Pick<Tools, 'files' | 'cwd'>): Promise<GateReport> {
  let bytes: Buffer;
  try {
    bytes = await files.read(resolve(cwd, name));
  } catch (error) {
    const code = codeOf(error);
    const why = code === 'ENOENT' ? 'there is no such report' : code === 'EISDIR' ? 'it is a folder, not a report' : `the report can't be read (${code ?? 'unknown error'})`;
    throw new UsageError(why, { file: name, hint: 'a run of Dockgate writes dockgate-report.json into its output folder', cause: error });
  }
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw new UsageError('this is not a report of Dockgate: it is no JSON', { file: name, hint: 'give the file dockgate-report.json that a run of Dockgate wrote', cause: error });
  }
  return readReport(json);
}
