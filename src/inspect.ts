/** Looks: every scanner over every target that it reads, and beside them our own checks over the files. Each ends as a value. */
import { checks, ruleIds } from './checks/index.js';
import { pragmaProblems, runChecks } from './checks/run.js';
import type { FindingKind, Observation, Signal } from './findings/finding.js';
import { printLocation } from './findings/location.js';
import type { CheckedImage } from './image-checks.js';
import type { NotLookedAt, ScannerReport, TargetReport } from './report.js';
import type { JoinedReports } from './joined-reports/join.js';
import type { Scanned } from './scan.js';
import type { PreparedPrograms } from './scanners/prepare.js';
import type { Settings } from './settings/settings.js';
import type { Acquired, CheckedFiles, ImageTarget } from './targets/target.js';
import type { Tools } from './tools/tools.js';
import { VERSION } from './version.js';

export interface Inspected {
  readonly observations: readonly Observation[];
  readonly scanners: readonly ScannerReport[];
  /** What the scanners that ran to their end can tell beyond severity, about every image. */
  readonly signals: ReadonlySet<Signal>;
  /** Whether anybody looked for flaws in packages at all. */
  readonly judgesPackages: boolean;
  /** Kinds of findings that somebody looked for to the end. */
  readonly sought: ReadonlySet<FindingKind>;
  readonly targets: readonly TargetReport[];
  readonly notLookedAt: readonly NotLookedAt[];
}

const OWN_KINDS: readonly FindingKind[] = ['misconfiguration'];
/** What our checks of images look for besides. */
const OWN_IMAGE_KINDS: readonly FindingKind[] = ['secret', 'eol'];

export async function inspect(acquired: Acquired, joined: JoinedReports, programs: PreparedPrograms | undefined, settings: Settings, tools: Tools): Promise<Inspected> {
  const scanning = scanAll(acquired, joined, programs, settings, tools);
  // A bug in a check is thrown before anybody waits for the scanners: Node would end us over a rejection of theirs.
  scanning.catch(() => undefined);
  const checked = acquired.files.map((files) => checkFiles(files, tools));
  const images = checkImages(acquired.images, tools);
  images.catch(() => undefined);
  const scanned = [...(await scanning), ...joined.scanned];
  const looked = await images;
  const broken = new Map(scanned.flatMap(({ target, problem }) => (problem === undefined ? [] : [[target, problem]])));
  return {
    observations: [...checked.flat(), ...looked.flatMap((each) => each.observations), ...scanned.flatMap((each) => (broken.has(each.target) ? [] : each.observations))],
    scanners: scanned.flatMap((each) => each.reports),
    signals: suppliedForAll(scanned),
    judgesPackages: scanned.some(({ judgesPackages }) => judgesPackages),
    sought: new Set([...OWN_KINDS, ...(looked.some(({ complete }) => complete) ? OWN_IMAGE_KINDS : []), ...scanned.flatMap((each) => each.sought)]),
    targets: [...targetsOf(acquired, joined).values()].map((target) => {
      const problem = broken.get(target.key);
      return problem === undefined ? target : { ...target, outcome: 'failed', error: problem };
    }),
    notLookedAt: [...[...acquired.files, ...looked].flatMap((each) => each.notLookedAt), ...acquired.notLookedAt],
  };
}

/** What was skipped for want of anything to look at is a target all the same when a report is about it. */
function targetsOf(acquired: Acquired, joined: JoinedReports): ReadonlyMap<string, TargetReport> {
  return new Map([...acquired.reports, ...joined.targets].map((target) => [target.key, target]));
}

/** Each waits for its bytes to be verified, which happens beside the scanners. */
async function checkImages(images: readonly ImageTarget[], tools: Tools): Promise<readonly CheckedImage[]> {
  if (images.length === 0) return [];
  const { checkImage } = await import('./image-checks.js');
  return Promise.all(images.map((image) => checkImage(image, tools)));
}

/** Scanners are loaded when there is something for them: a check of files starts faster without. */
async function scanAll(acquired: Acquired, joined: JoinedReports, programs: PreparedPrograms | undefined, settings: Settings, tools: Tools): Promise<readonly Scanned[]> {
  if (programs === undefined && acquired.images.length === 0) return [];
  const { scan } = await import('./scan.js');
  return scan(acquired, joined.replaced, programs, settings, tools);
}

/** What is known of one target alone says nothing about the others; each of a target's scanners adds what it knows. */
function suppliedForAll(scanned: readonly Scanned[]): ReadonlySet<Signal> {
  const byTarget = new Map<string, Set<Signal>>();
  for (const { target, judgesPackages, signals } of scanned) {
    if (!judgesPackages) continue;
    const known = byTarget.get(target) ?? new Set();
    for (const signal of signals) known.add(signal);
    byTarget.set(target, known);
  }
  const [first, ...others] = byTarget.values();
  return new Set([...(first ?? [])].filter((signal) => others.every((other) => other.has(signal))));
}

function checkFiles(files: CheckedFiles, tools: Tools): Observation[] {
  for (const { dockerfile } of files.dockerfiles) {
    for (const { at, message } of pragmaProblems(dockerfile, ruleIds)) tools.log.warn(`${printLocation(at)}: ${message}`);
  }
  return [
    ...files.dockerfiles.flatMap((subject) => runChecks(checks.dockerfile, subject, files.target, VERSION)),
    ...files.contexts.flatMap((subject) => runChecks(checks.dockerignore, subject, files.target, VERSION)),
  ];
}
