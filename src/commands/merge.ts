/** `merge`: joins the reports of several runs into one, judged anew under one policy. */
import { resolve } from 'node:path';
import { UsageError } from '../errors.js';
import { readDismissals } from '../exceptions.js';
import { contradictions, mergeReports, type Leg } from '../merge-reports.js';
import { readPlan, unreported, type Expected } from '../plan/plan.js';
import { publishAndShow } from '../publishing/publish.js';
import { readReportFile } from '../report-file.js';
import type { NotLookedAt } from '../report.js';
import { findReports } from '../saved-reports.js';
import type { Tools } from '../tools/tools.js';
import type { RunCommand } from './command.js';

/** A plan of 256 targets has some 100 kB. */
const MAX_PLAN_BYTES = 4 * 1024 * 1024;

export const merge: RunCommand = async (context) => {
  const { settings, host, tools } = context;
  const expected = settings.expected === undefined ? undefined : await openPlan(settings.expected, tools);
  const { names, problems } = await findReports(settings.savedReports, tools);
  const legs: Leg[] = [];
  const missing: NotLookedAt[] = [...(expected?.unplanned ?? []), ...problems];
  for (const name of names) {
    try {
      legs.push({ name, report: await readReportFile(name, tools) });
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      // A job that was stopped may leave half a file: what it looked at isn't known.
      missing.push({ what: name, why: error.message });
    }
  }
  if (expected !== undefined) missing.push(...unreported(expected, legs.flatMap(({ report }) => report.targets.map(({ key }) => key))));
  const dismissals = await readDismissals(settings.publish, host, tools);
  const merged = await mergeReports(legs, { policy: settings.policy, reportFrom: settings.reportFrom, missing, dismissals, run: host.run, now: tools.clock.now().toISOString() });
  for (const text of contradictions(legs, merged)) tools.log.warn(text);
  tools.log.info(`joined ${String(legs.length)} ${legs.length === 1 ? 'report' : 'reports'}: ${String(merged.findings.length)} ${merged.findings.length === 1 ? 'finding' : 'findings'} in ${String(merged.targets.length)} ${merged.targets.length === 1 ? 'target' : 'targets'}`);
  return publishAndShow(merged, context);
};

/** @param given JSON, or the name of a file with it */
async function openPlan(given: string, { files, cwd }: Tools): Promise<Expected> {
  if (given.trimStart().startsWith('{')) return readPlan(given, '--expect');
  const path = resolve(cwd, given);
  const status = await files.status(path).catch(() => undefined);
  if (status?.kind !== 'file' || status.size > MAX_PLAN_BYTES) throw new UsageError(status === undefined ? 'there is no such plan' : 'it is no file that can be a plan', { file: given, hint: 'give what `dockgate plan` printed with --expect, or a file with it' });
  return readPlan((await files.read(path)).toString('utf8'), given);
}
