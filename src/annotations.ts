/** The worst findings as annotations of a run, as many as a host keeps. */
import { compareSeverity, isAtLeast } from './findings/severity.js';
import type { Annotation, HostLimits } from './hosts/host.js';
import type { GateReport } from './report.js';
import { fateOf } from './render/group.js';
import { printableLine, visible } from './render/terminal.js';

/** Words of our own about the run are annotations too: what the host keeps is left to them first. */
const OWN = { error: 1, warning: 3, notice: 0 } as const;
/** Characters. */
const LONGEST = 1_000;

export interface Annotations {
  readonly shown: readonly Annotation[];
  /** How many findings have none, though they are as bad as what is reported. */
  readonly left: number;
}

export function annotationsOf(report: GateReport, { annotationsPerLevel: perLevel }: Pick<HostLimits, 'annotationsPerLevel'>): Annotations {
  const room = { error: perLevel - OWN.error, warning: perLevel - OWN.warning, notice: perLevel - OWN.notice };
  const shown: Annotation[] = [];
  let left = 0;
  for (const finding of report.findings.filter((each) => fateOf(each) === 'open').toSorted(worstFirst)) {
    if (!isAtLeast(finding.severity, report.reportFrom) && finding.severity !== 'unknown') continue;
    const level = finding.severity === 'critical' || finding.severity === 'high' ? 'error' : finding.severity === 'medium' ? 'warning' : 'notice';
    if (room[level] <= 0) {
      left += 1;
      continue;
    }
    room[level] -= 1;
    shown.push({ level, at: { ...finding.at, file: visible(finding.at.file) }, title: `${finding.severity}: ${printableLine(finding.rule)}`, message: shortened(printableLine(finding.message)) });
  }
  return { shown, left };
}

function worstFirst(a: GateReport['findings'][number], b: GateReport['findings'][number]): number {
  return compareSeverity(a.severity, b.severity) || Number(b.disposition.state === 'gates') - Number(a.disposition.state === 'gates');
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
