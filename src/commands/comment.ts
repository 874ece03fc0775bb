/** `comment`: comments on a pull request from saved reports: from any CI, and as the second stage of a fork's pull request. */
import { MARKER_ROOM } from '../publishing/deliver.js';
import { describeError, HostError, UsageError } from '../errors.js';
import type { Host } from '../hosts/host.js';
import { readReportFile } from '../report-file.js';
import type { GateReport } from '../report.js';
import { renderComment } from '../reporters/comment.js';
import { findReports } from '../saved-reports.js';
import { VERSION } from '../version.js';
import type { CommandContext, RunCommand } from './command.js';

/** A run has as many gates, not jobs: a stranger's artifact must not fill a pull request. */
const MOST_COMMENTS = 10;

/** The author of a fork's branch may change the workflow that judges it. */
const NOT_VERIFIED = '\n<sub>As reported by the run of this pull request, whose workflow its author can change.</sub>\n';

/** Judges nothing. @returns 0 when every comment is written or there is nothing to tell any more, 3 when one was refused @throws UsageError for what is no report, when the others are told */
export const comment: RunCommand = async (context) => {
  const { settings, values, host, tools } = context;
  if (values.token === undefined) throw new UsageError('comment needs a token', { hint: 'give it in the environment as DOCKGATE_TOKEN; it needs `pull-requests: write`' });
  if (host.run === undefined) throw new UsageError('it is not known which repository to comment in', { hint: 'set GITHUB_REPOSITORY to OWNER/NAME, and GITHUB_API_URL for a GitHub Enterprise Server' });
  if (settings.publish.comment === 'never') throw new UsageError('the command `comment` was given, and the option `comment` is `never`');
  const secondStage = host.run.event === 'workflow_run';
  const { names, problems } = await findReports(settings.savedReports, tools);
  for (const { what, why } of problems) tools.log.warn(`${what}: ${why}`);
  if (names.length === 0 && secondStage) {
    tools.log.info('comment: the run that this one follows left no report, so there is nothing to tell');
    return 0;
  }
  if (names.length === 0) throw new UsageError('there is no report to comment from', { hint: 'a run of Dockgate writes dockgate-report.json into its output folder' });
  if (names.length > MOST_COMMENTS) throw new UsageError(`${String(names.length)} reports would make as many comments`, { hint: `join them by \`merge\`, or name at most ${String(MOST_COMMENTS)}` });
  const urls: string[] = [];
  const unread: UsageError[] = [];
  let refused = 0;
  for (const name of names) {
    const report = await readOrRefuse(name, context);
    if (report instanceof UsageError) {
      unread.push(report);
      continue;
    }
    const written = await commentFrom(report, secondStage, context);
    if (written instanceof HostError) {
      refused += 1;
      tools.log.error(written.hint === undefined ? written.message : `${written.message}\n  ${written.hint}`);
    } else if (written !== undefined) {
      urls.push(written);
    }
  }
  if (urls.length > 0) host.setOutput('comment-url', urls.join('\n'));
  const [first, ...others] = unread;
  for (const error of others) tools.log.error(describeError(error, VERSION));
  if (first !== undefined) throw first;
  return refused > 0 ? 3 : 0;
};

/** What the other gates found is told all the same, whatever one of them left. */
async function readOrRefuse(name: string, { tools }: CommandContext): Promise<GateReport | UsageError> {
  try {
    return await readReportFile(name, tools);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}

/** @returns its address; undefined when there is nothing to tell */
async function commentFrom(report: GateReport, secondStage: boolean, { settings, host, tools }: CommandContext): Promise<string | HostError | undefined> {
  const found = await host.onPullRequestOf(report);
  if (found.state === 'failed') return found.error;
  if (found.state === 'skipped' && found.moot !== true) return new HostError(`comment: ${found.why}`);
  if (found.state === 'skipped') {
    tools.log.info(`comment: ${found.why}`);
    return undefined;
  }
  const delivery = await write(report, found.host, secondStage, settings.publish.comment !== 'on-fail' || report.verdict !== 'pass');
  switch (delivery.state) {
    case 'delivered':
      tools.log.info(`comment: ${delivery.url}`);
      return delivery.url;
    case 'skipped':
      // It is all that this command is for.
      if (delivery.moot !== true) return new HostError(`comment: ${delivery.why}`);
      tools.log.info(`comment: ${delivery.why}`);
      return undefined;
    case 'failed':
      return delivery.error;
  }
}

function write(report: GateReport, host: Host, secondStage: boolean, create: boolean): ReturnType<Host['comment']> {
  const { run } = host;
  if (run === undefined) throw new RangeError('a host on a pull request knows its run');
  const note = secondStage ? NOT_VERIFIED : '';
  // The report's own run is what its maker says: links are made of what GitHub says.
  const body = `${renderComment({ ...report, run }, host.limits.comment - MARKER_ROOM - note.length)}${note}`;
  return host.comment({ gate: run.gate, body, create, search: false });
}
