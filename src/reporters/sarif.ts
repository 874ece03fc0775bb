/**
 * `dockgate.sarif`: SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/) that GitHub takes, one run for each target.
 * What GitHub refuses or shows wrongly is in docs.github.com, "SARIF support for code scanning".
 */
import type { Log } from 'sarif';
import type { Finding } from '../findings/finding.js';
import type { GateReport } from '../report.js';
import { bytes } from '../render/budget.js';
import { fateOf } from '../render/group.js';
import type { SarifLimits } from '../sarif-limits.js';
import type { Reporter } from './reporter.js';
import type { AlertPer } from './sarif-alerts.js';
import type { DescribeRule } from './sarif-rules.js';
import { runChunks } from './sarif-run.js';

export interface SarifOptions {
  readonly limits: SarifLimits;
  /** One alert for each finding when absent. */
  readonly alerts?: AlertPer;
  /** Keys of the only targets that get a run. */
  readonly targets?: ReadonlySet<string>;
  /** In UTF-8 bytes; the mildest results are left out until the text fits. */
  readonly budget?: number;
}

/** @param describe finds the texts of a rule of ours */
export function sarifReporter(describe: DescribeRule, limits: SarifLimits): Reporter {
  return {
    id: 'sarif',
    file: 'dockgate.sarif',
    render: (report, budget) => sarif(report, describe, { limits, budget }),
    chunks: (report) => logChunks(report, describe, { limits }, limits.results),
  };
}

/** @returns the report as SARIF. Targets that couldn't be opened have no run: an empty one would close their alerts. */
export function sarif(report: GateReport, describe: DescribeRule, options: SarifOptions): string {
  const budget = options.budget ?? Number.POSITIVE_INFINITY;
  let most = options.limits.results;
  for (;;) {
    const text = [...logChunks(report, describe, options, most)].join('');
    // A character has at most three bytes in UTF-8, so most texts needn't be measured.
    const size = text.length * 3 <= budget ? 0 : bytes(text);
    if (size <= budget || most === 0) return text;
    most = Math.floor(Math.min(most, report.findings.length) * Math.min(0.9, (budget / size) * 0.95));
  }
}

const HEAD: Pick<Log, '$schema' | 'version'> = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0' };

/** @param runs each as JSON, in parts */
export function* logOf(runs: Iterable<Iterable<string>>): Generator<string> {
  const { $schema, version } = HEAD;
  yield `{\n"$schema": ${JSON.stringify($schema)},\n"version": ${JSON.stringify(version)},\n"runs": [`;
  let isFirst = true;
  for (const run of runs) {
    if (!isFirst) yield ',\n';
    isFirst = false;
    yield* run;
  }
  yield ']\n}\n';
}

function* logChunks(report: GateReport, describe: DescribeRule, options: SarifOptions, most: number): Generator<string> {
  const wanted = [...findingsByTarget(report, (finding) => fateOf(finding) !== 'fixed')].filter(([key]) => options.targets?.has(key) ?? true);
  const keys = wanted.map(([key]) => key);
  const general = generalOf(keys);
  yield* logOf(
    wanted.map(([key, findings]) => runChunks({ report, key, findings, describe, limits: options.limits, alerts: options.alerts ?? 'finding', most, runs: new Set(keys), isGeneral: key === general }).chunks),
  );
}

/** The run that says what belongs to none of the targets. */
export function generalOf(keys: readonly string[]): string | undefined {
  return keys.includes('repository') ? 'repository' : keys[0];
}

/** @returns what the runs are made of: every target that was opened, also those without findings. What a change fixed is no result: GitHub would raise an alert for it. */
export function findingsByTarget(report: GateReport, isResult: (finding: Finding) => boolean): ReadonlyMap<string, readonly Finding[]> {
  const byTarget = new Map<string, Finding[]>();
  const failed = new Set(report.targets.filter((each) => each.outcome === 'failed').map((each) => each.key));
  for (const { key } of report.targets) if (!failed.has(key)) byTarget.set(key, []);
  for (const finding of report.findings) {
    if (failed.has(finding.target) || !isResult(finding)) continue;
    const members = byTarget.get(finding.target);
    if (members === undefined) byTarget.set(finding.target, [finding]);
    else members.push(finding);
  }
  return byTarget;
}
