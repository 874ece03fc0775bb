/** Hands a report over to the forge: artifact, alerts, comment, review. Each degrades by itself; what is refused is a value. */
import { createHash } from 'node:crypto';
import { describeRule } from './describe-rule.js';
import { HostError } from './errors.js';
import type { Delivery, Host } from './hosts/host.js';
import type { GateReport } from './report.js';
import { renderComment } from './reporters/comment.js';
import { reviewComments } from './reporters/review.js';
import { sarif } from './reporters/sarif.js';
import type { PublishSettings } from './settings/settings.js';
import type { Tools } from './tools/tools.js';

export interface Delivered {
  /** Values for later steps, by output name. */
  readonly outputs: readonly (readonly [string, string])[];
  /** What was demanded and refused. */
  readonly errors: readonly HostError[];
}

/** What is kept as an artifact. */
export interface KeptFiles {
  /** Absolute; all files lie below it. */
  readonly folder: string;
  /** Absolute. */
  readonly files: readonly string[];
}

export async function deliver(report: GateReport, kept: KeptFiles, settings: PublishSettings, host: Host, tools: Tools): Promise<Delivered> {
  const outputs: [string, string][] = [];
  const errors: HostError[] = [];
  /** Says what became of it. @param demanded whether a refusal is an error */
  function note<T>(what: string, delivery: Delivery<T>, demanded: boolean): (({ readonly state: 'delivered' } & T)) | undefined {
    switch (delivery.state) {
      case 'delivered':
        return delivery;
      case 'skipped':
        if (demanded) errors.push(new HostError(`${what}: ${delivery.why}`));
        else tools.log.info(`${what}: ${delivery.why}`);
        return undefined;
      case 'failed':
        if (demanded) errors.push(delivery.error);
        else tools.log.warn(delivery.error.hint === undefined ? delivery.error.message : `${delivery.error.message}\n  ${delivery.error.hint}`);
        return undefined;
    }
  }
  if (settings.artifact) {
    const delivery = await host.storeFiles(artifactName(report), kept.folder, kept.files);
    // Where there is no service for it, nobody waits for it; but a job that should have left it must not look as if it had.
    const stored = note('artifact', delivery, delivery.state === 'failed');
    if (stored !== undefined) outputs.push(['artifact-url', stored.url]);
  }
  if (settings.upload !== 'never' && (host.run !== undefined || settings.upload === 'always')) {
    const uploaded = note('code scanning', await host.uploadSarif(sarif(report, describeRule, { forUpload: true })), settings.upload === 'always');
    if (uploaded !== undefined) outputs.push(['sarif-id', uploaded.id]);
  }
  const onPullRequest = host.run?.pullRequest !== undefined;
  if (settings.comment !== 'never' && (onPullRequest || settings.comment === 'always')) {
    const artifactUrl = outputs.find(([name]) => name === 'artifact-url')?.[1];
    const body = renderComment(report, host.limits.comment, artifactUrl === undefined ? {} : { artifactUrl });
    const create = settings.comment !== 'on-fail' || report.verdict !== 'pass';
    const commented = note('comment', await host.comment({ gate: host.run?.gate ?? '', body, create }), settings.comment === 'always');
    if (commented !== undefined) outputs.push(['comment-url', commented.url]);
  }
  if (settings.reviewComments > 0 && onPullRequest) {
    const changed = note('review', await host.changedLines(), false);
    if (changed !== undefined) note('review', await host.review(host.run.gate, reviewComments(report, changed.lines, settings.reviewComments)), false);
  }
  return { outputs, errors };
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
