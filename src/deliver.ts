/** Hands a report over to the forge: artifact, alerts, comment, review. Each degrades by itself; what is refused is a value. */
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

/** @param folder absolute; where the files of the report are */
export async function deliver(report: GateReport, folder: string, settings: PublishSettings, host: Host, tools: Tools): Promise<Delivered> {
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
    const stored = note('artifact', await host.storeFiles(artifactName(report), folder), true);
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

/** Of letters that artifacts may have, apart for each gate: two artifacts of one name are refused. */
function artifactName({ run }: GateReport): string {
  return `dockgate-${(run?.gate ?? 'report').replace(/[^\w.-]+/g, '-')}`;
}
