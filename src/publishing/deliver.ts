/** Hands a report over to the forge: artifact, alerts, comment, review. Each degrades by itself; what is refused is a value. */
import { createHash } from 'node:crypto';
import { describeRule } from '../describe-rule.js';
import { HostError } from '../errors.js';
import type { Delivery, Host } from '../hosts/host.js';
import type { GateReport } from '../report.js';
import { renderComment } from '../reporters/comment.js';
import { reviewComments } from '../reporters/review.js';
import { visible } from '../render/terminal.js';
import { locationPath, repositoryPath } from '../repository-path.js';
import { seenLines } from './seen-lines.js';
import type { PublishSettings } from '../settings/settings.js';
import type { Tools } from '../tools/tools.js';
import { uploadAlerts, type PlannedUpload } from './upload.js';

/** Characters that a host may put into a comment beside its text, to know which of two runs is the newer one. */
export const MARKER_ROOM = 100;

export interface Delivered {
  /** Values for later steps, by output name. */
  readonly outputs: readonly (readonly [string, string])[];
  /** What was demanded and refused. */
  readonly errors: readonly HostError[];
}

/** What is written already: the comment, and what is kept as an artifact. */
export interface Written {
  /** With room for the host's marker; where no artifact is kept, it stays as it is. */
  readonly comment: string;
  /** Absolute; all files lie below it. */
  readonly folder: string;
  /** Absolute. */
  readonly files: readonly string[];
}

/** @param planned what code scanning gets */
export async function deliver(report: GateReport, written: Written, planned: PlannedUpload, settings: PublishSettings, host: Host, tools: Tools): Promise<Delivered> {
  const outputs: [string, string][] = [];
  const errors: HostError[] = [];
  /** What was left, by the reason: one that holds for several is said once. */
  const skipped = new Map<string, readonly string[]>();
  /** Says what became of it. @param demanded whether a refusal is an error */
  function note<T>(what: string, delivery: Delivery<T>, demanded: boolean): (({ readonly state: 'delivered' } & T)) | undefined {
    switch (delivery.state) {
      case 'delivered':
        return delivery;
      case 'skipped':
        if (demanded && delivery.moot !== true) errors.push(new HostError(`${what}: ${delivery.why}`));
        else skipped.set(delivery.why, [...(skipped.get(delivery.why) ?? []), what]);
        return undefined;
      case 'failed':
        if (demanded) errors.push(delivery.error);
        else tools.log.warn(delivery.error.hint === undefined ? delivery.error.message : `${delivery.error.message}\n  ${delivery.error.hint}`);
        return undefined;
    }
  }
  /** Where it is now, for later steps and for whoever reads the log. */
  function tell(what: string, output: string, url: string): void {
    outputs.push([output, url]);
    tools.log.info(`${what}: ${url}`);
  }
  if (settings.artifact) {
    const delivery = await host.storeFiles(artifactName(report), written.folder, written.files);
    // Where there is no service for it, nobody waits for it; but a job that should have left it must not look as if it had.
    const stored = note('artifact', delivery, delivery.state === 'failed');
    if (stored !== undefined) tell('artifact', 'artifact-url', stored.url);
  }
  if (planned !== undefined) {
    const uploaded = note('code scanning', await uploadAlerts(report, planned, host, tools.log), settings.upload === 'always');
    if (uploaded !== undefined) {
      outputs.push(['sarif-id', uploaded.ids.join(',')]);
      tools.log.info(`code scanning: ${uploaded.url}`);
    }
  }
  if (settings.comment !== 'never' && (host.run !== undefined || settings.comment === 'always')) {
    const artifactUrl = outputs.find(([name]) => name === 'artifact-url')?.[1];
    const body = artifactUrl === undefined ? written.comment : renderComment(report, host.limits.comment - MARKER_ROOM, { artifactUrl });
    const create = settings.comment !== 'on-fail' || report.verdict !== 'pass';
    const commented = note('comment', await host.comment({ gate: host.run?.gate ?? '', body, create, search: settings.comment === 'always' }), settings.comment === 'always');
    if (commented !== undefined) tell('comment', 'comment-url', commented.url);
  }
  if (settings.reviewComments > 0 && host.run?.pullRequest !== undefined) await review(report, host.run.gate, settings.reviewComments, host, tools, (delivery) => note('review', delivery, false));
  for (const [why, whats] of skipped) tools.log.info(`${[...new Set(whats)].join(', ')}: ${why}`);
  return { outputs, errors };
}

async function review(report: GateReport, gate: string, most: number, host: Host, tools: Tools, note: <T>(delivery: Delivery<T>) => ({ readonly state: 'delivered' } & T) | undefined): Promise<void> {
  const changed = note(await host.changedLines());
  if (changed === undefined) return;
  const files = new Set(report.findings.map(({ at }) => at.file));
  const { lines, different } = await seenLines(new Map([...changed.lines].map(([file, hunks]) => [locationPath(file, report.run), hunks])), files, tools);
  const untold = changed.untold.map((each) => locationPath(each, report.run)).filter((each) => files.has(each));
  if (untold.length > 0) tools.log.info(`review: GitHub doesn't tell the changed lines of ${named(untold)}`);
  if (changed.cut) tools.log.info(`review: the pull request changes more files than are looked through, ${String(changed.lines.size)}`);
  if (different.length > 0) tools.log.info(`review: no comments on lines that are others in this checkout than in the pull request's branch, in ${named(different)}`);
  const { comments, holding } = reviewComments(report, lines, describeRule);
  const written = note(await host.review({ gate, comments: comments.map((each) => ({ ...each, file: repositoryPath(each.file, report.run) ?? each.file })), most, holding }));
  if (written === undefined) return;
  const counts = [[written.written, 'new'], [written.renewed, 'renewed'], [written.settled, 'settled'], [written.refused, 'refused by GitHub: their lines are not in its diff']] as const;
  const said = counts.filter(([number]) => number > 0).map(([number, word]) => `${String(number)} ${word}`);
  if (said.length > 0) tools.log.info(`review: ${said.join(', ')}`);
}

/** A few files by name. */
function named(files: readonly string[]): string {
  const shown = files.slice(0, 3).map((each) => visible(each)).join(', ');
  return files.length > 3 ? `${shown} and ${String(files.length - 3)} more` : shown;
}

/** Names may have 255 letters; a gate's name has all matrix values in it. */
const LONGEST_NAME = 120;

/** Of letters that artifacts may have, apart for each gate: two artifacts of one name are refused. */
export function artifactName({ run }: Pick<GateReport, 'run'>): string {
  const gate = run?.gate ?? 'report';
  const plain = gate.replace(/[^\w.-]+/g, '-');
  const unlike = plain.length <= LONGEST_NAME ? plain : `${plain.slice(0, LONGEST_NAME)}-${createHash('sha256').update(gate).digest('hex').slice(0, 8)}`;
  return `dockgate-${unlike}`;
}
