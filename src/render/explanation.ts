/** Everything that a report knows about one finding, and why it stands where it stands: `dockgate explain FINGERPRINT`. */
import { UsageError } from '../errors.js';
import type { Finding, LocatedBy, Sighting } from '../findings/finding.js';
import { printLocation } from '../findings/location.js';
import type { GateReport } from '../report.js';
import { visible, visibleLine } from './terminal.js';

const SHORTEST = 8;
const NAMED = 5;

/** Whether a text can be a fingerprint or its beginning. */
export function looksLikeFingerprint(text: string): boolean {
  return new RegExp(`^[0-9a-f]{${String(SHORTEST)},}$`, 'i').test(text);
}

/**
 * @param fingerprint whole, or its first digits when no other finding begins with them
 * @throws UsageError when the report has none or several such findings
 */
export function findByFingerprint({ findings }: GateReport, fingerprint: string): Finding {
  const wanted = fingerprint.toLowerCase();
  const exact = findings.find((finding) => finding.fingerprint.toLowerCase() === wanted);
  if (exact !== undefined) return exact;
  if (!looksLikeFingerprint(fingerprint)) throw new UsageError(`${JSON.stringify(fingerprint)} is no fingerprint`, { hint: `give one as the report has it, or at least its first ${String(SHORTEST)} digits` });
  const [found, ...others] = findings.filter((finding) => finding.fingerprint.toLowerCase().startsWith(wanted));
  if (found === undefined) throw new UsageError(`the report has no finding with the fingerprint ${fingerprint}`, { hint: 'fingerprints stand in dockgate-report.json, and in SARIF as primaryLocationLineHash' });
  if (others.length > 0) {
    const names = [found, ...others].slice(0, NAMED).map((each) => each.fingerprint);
    throw new UsageError(`${String(others.length + 1)} findings have a fingerprint that begins with ${fingerprint}`, { hint: `give more of it: ${names.join(', ')}${others.length + 1 > NAMED ? ', …' : ''}` });
  }
  return found;
}

const HOW: Readonly<Record<LocatedBy['how'], string>> = {
  check: 'it is the line that was looked at',
  lockfile: 'the file that decides about the version',
  instruction: 'the Dockerfile instruction that brought it',
  'base-image': 'the FROM whose image brought it',
  'image-reference': 'the line that names the image',
  'nearest-file': 'the nearest file, for no line is known',
};

/** @returns lines of plain text; what comes from outside is made inert */
export function explainFinding(report: GateReport, finding: Finding): string {
  const target = report.targets.find((each) => each.key === finding.target);
  return [
    `${visibleLine(finding.rule)}: ${visibleLine(finding.title)}`,
    `severity ${finding.severity}, confidence ${finding.confidence}, ${dispositionOf(finding)}`,
    ...(visibleLine(finding.message) === visibleLine(finding.title) ? [] : ['', visibleLine(finding.message)]),
    '',
    'Where',
    ...facts([
      ['line', visible(rangeOf(finding))],
      ['found by', HOW[finding.locatedBy.how]],
      ['because', visibleLine(finding.locatedBy.why)],
      ...(finding.related ?? []).map(({ at, text }): Fact => ['see also', `${visible(printLocation(at))}: ${visibleLine(text)}`]),
      ['target', visible(target === undefined ? finding.target : `${finding.target}${target.digest === undefined ? '' : ` (${target.digest})`}`)],
      ['layer', visible(finding.layer ?? '')],
      ...pathsOf(finding).map((path): Fact => ['path in the image', visible(path)]),
    ]),
    '',
    ...(finding.kind === 'vulnerability' ? ['Package', ...facts(packageFacts(finding)), ''] : []),
    'Seen by',
    ...finding.seenBy.map((each) => `  ${sightingOf(each)}`),
    '',
    ...facts([
      ['also called', finding.aliases.map(visible).join(', ')],
      ['change', finding.change ?? ''],
      ['fingerprint', visible(finding.fingerprint)],
    ]),
    '',
  ].join('\n');
}

type Fact = readonly [name: string, value: string];

/** Empty values are left out. */
function facts(all: readonly Fact[]): string[] {
  const known = all.filter(([, value]) => value !== '');
  const width = Math.max(0, ...known.map(([name]) => name.length));
  return known.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`);
}

function rangeOf({ at }: Finding): string {
  return at.endLine > at.startLine ? `${printLocation(at)}-${String(at.endLine)}` : printLocation(at);
}

function pathsOf(finding: Finding): readonly string[] {
  if (finding.kind === 'vulnerability') return finding.package.paths;
  return finding.path === undefined ? [] : [finding.path];
}

function packageFacts(finding: Extract<Finding, { readonly kind: 'vulnerability' }>): Fact[] {
  const { package: installed, fixedIn, cvss, epss, kev, ratings, advisories, status } = finding;
  return [
    ['name', `${visible(installed.name)} ${visible(installed.version)}`],
    ['purl', visible(installed.purl)],
    ['fixed in', fixedIn.length === 0 ? 'no version yet' : fixedIn.map(visible).join(', ')],
    ['CVSS', cvss === undefined ? '' : `${String(cvss.score)}${cvss.vector === undefined ? '' : ` (${visible(cvss.vector)})`}`],
    ['EPSS', epss === undefined ? '' : String(epss)],
    ['exploited', kev === true ? 'yes, by the list of CISA' : ''],
    ['ratings', (ratings ?? []).map(({ source, severity }) => `${visible(source)} ${severity}`).join(', ')],
    ['advisories', (advisories ?? []).map(visible).join(', ')],
    ['status', status ?? ''],
  ];
}

function sightingOf({ scanner, version, id, severity, fixedIn, source }: Sighting): string {
  const fixed = fixedIn === undefined || fixedIn.length === 0 ? '' : `, fixed in ${fixedIn.map(visible).join(', ')}`;
  const from = source === undefined ? '' : `, from ${visible(source)}`;
  return `${visible(scanner)}${version === undefined ? '' : ` ${visible(version)}`}: ${visible(id)}, ${severity}${fixed}${from}`;
}

function dispositionOf({ disposition }: Finding): string {
  switch (disposition.state) {
    case 'gates':
      return 'blocks the gate';
    case 'warns':
      return 'a condition warns of it';
    case 'reported':
      return 'reported';
    case 'excepted':
    case 'not-affected': {
      const until = disposition.until === undefined ? '' : ` until ${visible(disposition.until)}`;
      return `${disposition.state === 'excepted' ? 'excepted' : 'not affected'}${until}: ${visibleLine(disposition.entry)}`;
    }
  }
}
