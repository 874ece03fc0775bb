/** The worst findings as annotations of a run, as many as a host keeps. */
import type { Finding } from '../findings/finding.js';
import { compareSeverity, isAtLeast } from '../findings/severity.js';
import type { Annotation, HostLimits } from '../hosts/host.js';
import type { GateReport } from '../report.js';
import { fateOf } from '../render/group.js';
import { repositoryPath } from '../repository-path.js';
import { printableLine, visible } from '../render/terminal.js';

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
  for (const alike of alikes(report)) {
    const [finding] = alike;
    const level = finding.severity === 'critical' || finding.severity === 'high' ? 'error' : finding.severity === 'medium' ? 'warning' : 'notice';
    if (room[level] <= 0) {
      left += alike.length;
      continue;
    }
    room[level] -= 1;
    shown.push({
      level,
      at: { ...finding.at, file: visible(repositoryPath(finding.at.file, report.run) ?? finding.at.file) },
      title: `${finding.severity}: ${printableLine(finding.rule)}${alike.length > 1 ? ` × ${String(alike.length)}` : ''}`,
      message: shortened(printableLine(messageOf(alike))),
    });
  }
  return { shown, left };
}

type Alike = readonly [Finding, ...Finding[]];

/** One flaw in several packages that one line brings is one annotation. @returns the worst first */
function alikes(report: GateReport): readonly Alike[] {
  const byKey = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of report.findings.filter((each) => fateOf(each) === 'open').toSorted(worstFirst)) {
    if (!isAtLeast(finding.severity, report.reportFrom) && finding.severity !== 'unknown') continue;
    const { severity, rule, at } = finding;
    const key = JSON.stringify([severity, rule, at.file, at.startLine]);
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [finding]);
    else known.push(finding);
  }
  return [...byKey.values()];
}

/** How many packages an annotation names. */
const NAMED = 10;

/** Of several the different things that they say; of packages their names, for what they say is alike. */
function messageOf(alike: Alike): string {
  const [first] = alike;
  const packages = [...new Set(alike.flatMap((each) => (each.kind === 'vulnerability' ? [`${each.package.name} ${each.package.version}`] : [])))];
  if (packages.length > 1) {
    const more = packages.length > NAMED ? ` and ${String(packages.length - NAMED)} more` : '';
    return `${packages.slice(0, NAMED).join(', ')}${more}: ${first.message}`;
  }
  return [...new Set(alike.map(({ message }) => message))].slice(0, NAMED).join(' ');
}

function worstFirst(a: Finding, b: Finding): number {
  return compareSeverity(a.severity, b.severity) || Number(b.disposition.state === 'gates') - Number(a.disposition.state === 'gates');
}

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
