/** Finds the reports that `merge`, `comment` and `render` are given: files, and folders that hold them. */
import { join, resolve } from 'node:path';
import { UsageError } from './errors.js';
import { readReportFile } from './report-file.js';
import type { GateReport, NotLookedAt } from './report.js';
import type { Tools } from './tools/tools.js';

export const REPORT_FILE = 'dockgate-report.json';

const MAX_REPORTS = 1_000;
const MAX_DEPTH = 16;
const MAX_ENTRIES = 100_000;

export interface FoundReports {
  /** As they are named to people and opened, from the working directory. */
  readonly names: readonly string[];
  /** Places that hold none, or that could not be searched. */
  readonly problems: readonly NotLookedAt[];
}

type Reading = Pick<Tools, 'files' | 'cwd'>;

/**
 * Below a folder no link is followed: what lies there may come from a stranger.
 * @param operands files and folders, as written @throws UsageError for none, and for too many
 */
export async function findReports(operands: readonly string[], tools: Reading): Promise<FoundReports> {
  if (operands.length === 0) throw new UsageError('no report is named', { hint: `name files ${REPORT_FILE}, or folders that hold them (in the action: \`reports\`)` });
  const names: string[] = [];
  const problems: NotLookedAt[] = [];
  const seen = new Set<string>();
  let entries = 0;
  let met = 0;

  async function take(name: string): Promise<void> {
    met += 1;
    const real = await tools.files.realpath(resolve(tools.cwd, name));
    if (seen.has(real)) return;
    seen.add(real);
    names.push(name);
    if (names.length > MAX_REPORTS) throw new UsageError(`there are more than ${String(MAX_REPORTS)} reports`, { hint: 'name fewer: join some of them first' });
  }

  async function search(folder: string, depth: number): Promise<void> {
    const listed = await tools.files.list(resolve(tools.cwd, folder)).catch(() => undefined);
    entries += listed?.length ?? 0;
    if (listed === undefined || depth > MAX_DEPTH || entries > MAX_ENTRIES) {
      problems.push({ what: folder, why: listed === undefined ? 'the folder can\'t be searched for reports' : 'reports were not searched for any deeper: there is too much in it' });
      return;
    }
    for (const { name, kind } of listed.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, name);
      if (kind === 'directory') await search(path, depth + 1);
      else if (name === REPORT_FILE && kind === 'file') await take(path);
      else if (name === REPORT_FILE) problems.push({ what: path, why: 'it is no regular file' });
    }
  }

  for (const operand of operands) {
    const kind = (await tools.files.status(resolve(tools.cwd, operand)).catch(() => undefined))?.kind;
    const before = met + problems.length;
    if (kind === 'directory') {
      await search(operand, 0);
      if (met + problems.length === before) problems.push({ what: operand, why: `the folder holds no ${REPORT_FILE}` });
    } else if (kind === undefined) {
      problems.push({ what: operand, why: 'there is no such report' });
    } else {
      await take(operand);
    }
  }
  return { names, problems };
}

/**
 * The one report that a command is about.
 * @throws UsageError when there is none, several, or what is there can't be read
 */
export async function readOneReport(operands: readonly string[], tools: Reading): Promise<GateReport> {
  const { names, problems } = await findReports(operands, tools);
  const [name, ...others] = names;
  const [problem] = problems;
  if (problem !== undefined) throw new UsageError(problem.why, { file: problem.what, hint: `a run of Dockgate writes ${REPORT_FILE} into its output folder` });
  if (name === undefined || others.length > 0) throw new UsageError(`one report is needed, but ${String(names.length)} are there: ${names.slice(0, 5).join(', ')}`, { hint: 'join them by `merge`, or name one' });
  return readReportFile(name, tools);
}
