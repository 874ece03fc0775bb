/** What of a report goes to code scanning: whole targets, in files that are taken, and what is left out in words. */
import { gzipSync } from 'node:zlib';
import type { GateReport, LeftOut } from '../report.js';
import { bytes } from '../render/budget.js';
import { fateOf } from '../render/group.js';
import { scannerGap, targetNames } from '../render/story.js';
import type { SarifLimits } from '../sarif-limits.js';
import { findingsByTarget, generalOf, logOf } from './sarif.js';
import type { AlertPer } from './sarif-alerts.js';
import type { DescribeRule } from './sarif-rules.js';
import { emptyRun, runChunks } from './sarif-run.js';

export interface SarifUpload {
  /** SARIF, each within the limits. */
  readonly files: readonly string[];
  readonly leftOut: readonly LeftOut[];
}

export interface UploadOptions {
  readonly limits: SarifLimits;
  readonly alerts: AlertPer;
}

/** Room for what stands around the runs, and for what compresses worse together than alone. */
const FILL = 0.98;

/**
 * A target that wasn't looked at as a whole is left out: whatever its run lacked, GitHub would close. So is what is excepted or not affected, for GitHub
 * ignores suppressions; only what is excepted for its alert's dismissal stays, dismissed as it is.
 */
export function sarifUpload(report: GateReport, describe: DescribeRule, { limits, alerts }: UploadOptions): SarifUpload {
  const isDismissed = dismissedIn(report);
  // Without a checkout a job finds nothing to look at: an empty run would close whatever alerts there are.
  if (report.findings.length === 0 && report.reasons.some(({ type }) => type === 'nothing-to-look-at')) return { files: [], leftOut: [] };
  const byTarget = findingsByTarget(report, (finding) => fateOf(finding) === 'open' || isDismissed(finding.disposition));
  const partial = partialTargets(report);
  const leftOut: LeftOut[] = [];
  for (const [target, findings] of byTarget) {
    const why = partial.get(target);
    if (why !== undefined) leftOut.push({ target, findings: findings.length, why: `${why}: code scanning would close the alerts that are missing for that` });
  }
  const whole = [...byTarget].filter(([key]) => !partial.has(key));
  const keys = whole.map(([key]) => key);
  const general = generalOf(keys);
  const room = Math.floor(limits.compressed * FILL);
  const runs = whole.map(([key, findings]) => {
    const run = fitting(room, limits, (most) => runChunks({ report, key, findings, describe, limits, alerts, most, runs: new Set(keys), isGeneral: key === general }));
    if (run.leftOut > 0) leftOut.push({ target: key, findings: run.leftOut, why: run.tooLarge ? 'the file would be too large for code scanning' : `code scanning shows ${String(limits.shown)} alerts of a target` });
    return run;
  });
  return { files: inFiles(runs, room, limits.runs), leftOut };
}

/** @returns files with an empty run for each category: its alerts are closed by that */
export function closingSarif(report: GateReport, categories: readonly string[], limits: SarifLimits): readonly string[] {
  return inFiles(categories.map((category) => ({ text: emptyRun(category, report), size: 0 })), limits.compressed, limits.runs);
}

/** Entries of such exceptions begin with the alert's page. */
function dismissedIn({ run }: GateReport): (disposition: GateReport['findings'][number]['disposition']) => boolean {
  if (run === undefined) return () => false;
  const page = `${run.server}/${run.repository}/security/code-scanning/`;
  return (disposition) => disposition.state === 'excepted' && disposition.entry.startsWith(page);
}

/** @returns why, by the key of each target that wasn't looked at as a whole. What can't be told whose it is counts for the repository. */
function partialTargets(report: GateReport): ReadonlyMap<string, string> {
  const partial = new Map<string, string>();
  const names = targetNames(report);
  const byName = new Map(report.targets.flatMap(({ key, name }) => [[name, key] as const, [key, key] as const]));
  const known = new Set<string>();
  for (const { name, target, outcome } of report.scanners) {
    if (outcome !== 'failed') continue;
    known.add(scannerGap(names, name, target));
    partial.set(target, `${name} failed there`);
  }
  for (const { what } of report.notLookedAt) {
    if (known.has(what)) continue;
    const key = byName.get(what) ?? 'repository';
    if (!partial.has(key)) partial.set(key, `${what} was not looked at`);
  }
  return partial;
}

interface Sized {
  /** One run as JSON. */
  readonly text: string;
  /** Bytes when compressed, at most. */
  readonly size: number;
}

interface Fitting extends Sized {
  readonly leftOut: number;
  readonly tooLarge: boolean;
}

function fitting(room: number, { shown, results, runs }: SarifLimits, runOf: (most: number) => { readonly chunks: Iterable<string>; readonly leftOut: number }): Fitting {
  let most = Math.min(shown, results);
  for (let tooLarge = false; ; tooLarge = true) {
    const { chunks, leftOut } = runOf(most);
    const text = [...chunks].join('');
    const size = compressedSize(text, Math.floor(room / runs));
    if (size <= room || most === 0) return { text, size, leftOut, tooLarge };
    most = Math.floor(most * Math.min(0.9, (room / size) * 0.95));
  }
}

/** Compressing takes its time, and what is small anyway needn't be measured. */
function compressedSize(text: string, small: number): number {
  const size = text.length > small ? small + 1 : bytes(text);
  return size <= small ? size : gzipSync(text).length;
}

function inFiles(runs: readonly Sized[], room: number, most: number): string[] {
  const files: Sized[][] = [];
  let size = 0;
  for (const run of runs) {
    const last = files.at(-1);
    if (last === undefined || last.length === most || size + run.size > room) {
      files.push([run]);
      size = run.size;
    } else {
      last.push(run);
      size += run.size;
    }
  }
  return files.map((file) => [...logOf(file.map(({ text }) => [text]))].join(''));
}
