/** Hands alerts over to code scanning: what of a report goes there is known before its files are written, for they say what is left out. */
import { categoryOf } from '../alert-category.js';
import { describeRule } from '../describe-rule.js';
import type { Delivery, Host } from '../hosts/host.js';
import type { GateReport } from '../report.js';
import { closingSarif, sarifUpload } from '../reporters/sarif-upload.js';
import type { PublishSettings } from '../settings/settings.js';
import type { Log } from '../tools/log.js';

/** SARIF files; undefined when nothing is to be uploaded. */
export type PlannedUpload = readonly string[] | undefined;

/** @returns the report with what code scanning doesn't get of it, and what it gets */
export function planUpload(judged: GateReport, { upload, alerts }: PublishSettings, host: Host, log: Log): { readonly report: GateReport; readonly planned: PlannedUpload } {
  if (upload === 'never' || (host.run === undefined && upload !== 'always')) return { report: judged, planned: undefined };
  // A report that was joined of others has what was said of them.
  const { leftOut: _before, ...report } = judged;
  const { files, leftOut } = sarifUpload(report, describeRule, { limits: host.limits.sarif, alerts });
  if (leftOut.length === 0) return { report, planned: files };
  for (const { target, findings, why } of leftOut) log.warn(`code scanning doesn't get ${findings === 1 ? 'a finding' : `${String(findings)} findings`} of ${target}: ${why}`);
  return { report: { ...report, leftOut }, planned: files };
}

/** What was taken, in the host's own numbers. */
interface Uploads {
  readonly ids: readonly string[];
  /** Where its alerts are. */
  readonly url: string;
}

/** Uploads file after file, and closes what has vanished. The first refusal ends it: the next file would fare no better. */
export async function uploadAlerts(report: GateReport, files: readonly string[], host: Host, log: Log): Promise<Delivery<Uploads>> {
  if (files.length === 0) return { state: 'skipped', why: 'no target was looked at as a whole, so nothing is uploaded: alerts would be closed that are still there' };
  const closing = await closed(report, host, log);
  const ids: string[] = [];
  let url = '';
  for (const file of [...files, ...closing]) {
    const delivery = await host.uploadSarif(file);
    if (delivery.state !== 'delivered') return delivery;
    ids.push(delivery.id);
    url = delivery.url;
    if (delivery.note !== undefined) log.warn(delivery.note);
  }
  return { state: 'delivered', ids, url };
}

/** Only a run that looked at all that it should knows what isn't there any more. */
async function closed(report: GateReport, host: Host, log: Log): Promise<readonly string[]> {
  const isWhole = report.targets.every(({ outcome }) => outcome !== 'failed') && report.scanners.every(({ outcome }) => outcome !== 'failed') && report.notLookedAt.length === 0 && !report.reasons.some(({ type }) => type !== 'condition' && type !== 'condition-unknown');
  if (!isWhole || report.targets.length === 0) return [];
  const vanished = await host.vanished(new Set(report.targets.map(({ key }) => categoryOf(key, report.run))));
  switch (vanished.state) {
    case 'delivered':
      if (vanished.categories.length > 0) log.info(`code scanning: closing the alerts of what isn't there any more: ${vanished.categories.join(', ')}`);
      return closingSarif(report, vanished.categories, host.limits.sarif);
    case 'failed':
      log.warn(vanished.error.message);
      return [];
    case 'skipped':
      return [];
  }
}
