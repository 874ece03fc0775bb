/** The one shape that scanners and checks report in, and that policy and reporters read. */
import type { Keyword } from '../artifacts/dockerfile.js';
import { compareLocation, type Location } from './location.js';
import type { Confidence, Severity } from './severity.js';

export const FINDING_KINDS = ['vulnerability', 'misconfiguration', 'secret', 'licence', 'eol'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Data beyond severity that only some scanners supply. */
export const SIGNALS = ['cvss', 'epss', 'kev'] as const;
export type Signal = (typeof SIGNALS)[number];

/** Who reported it, under which name, how bad they think it is. `version` is absent when the tool doesn't say. */
export interface Sighting {
  readonly scanner: string;
  readonly version?: string;
  readonly id: string;
  readonly severity: Severity;
  /** Versions that it says are fixed. */
  readonly fixedIn?: readonly string[];
  /** Where it has the flaw from: `debian`, `ghsa`, `nvd`. */
  readonly source?: string;
}

/** What one source of data says of a flaw's severity. */
export interface Rating {
  /** `nvd`, `ghsa`, `debian`, `redhat`, … */
  readonly source: string;
  readonly severity: Severity;
}

/** An installed package. */
export interface Package {
  /** Package URL with version (https://github.com/package-url/purl-spec). */
  readonly purl: string;
  /** Full name: the Debian binary package, `group:artifact` for Maven, `@scope/name` for npm. */
  readonly name: string;
  readonly version: string;
  /** Where it lies in the image, without a leading slash; empty when only the package database names it. */
  readonly paths: readonly string[];
}

/** The highest base score that any scanner gave (https://www.first.org/cvss/), 0 to 10. */
export interface Cvss {
  readonly score: number;
  readonly vector?: string;
}

/** Text that replaces `at`, or is put on a line of its own before it. */
export interface Fix {
  readonly at: Location;
  readonly text: string;
  /** What the edit does, in the imperative: "add `USER app`". */
  readonly title: string;
}

/**
 * Where a unit saw something, before `locate` turns it into a line that a person can change.
 * `node` names the place without line numbers, so that it survives edits elsewhere in the file.
 */
export type Place =
  | { readonly type: 'source'; readonly at: Location; readonly node: string }
  /** A file of the repository, named as in `Location`; the line when it is known. */
  | { readonly type: 'file'; readonly file: string; readonly line: number | undefined }
  | ImagePlace
  /** Nothing of the repository: a host, a cluster, a file that isn't at hand. `file` is the report that says so, `node` what it is about there. */
  | { readonly type: 'report'; readonly file: string; readonly node: string };

/** Somewhere in an image: a layer, a file, or what its configuration says. */
export interface ImagePlace {
  readonly type: 'layer';
  readonly diffId: string | undefined;
  readonly path: string | undefined;
  /** Of a setting: the instruction that makes it, and the variable, label or port that is meant (`ENV`, `DB_PASSWORD`). */
  readonly instruction?: { readonly keyword: Keyword; readonly word?: string };
}

interface ObservationBase {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: string;
  /** Key of the target that it belongs to. */
  readonly target: string;
  readonly place: Place;
  readonly seenBy: Sighting;
  readonly aliases: readonly string[];
  /** An exception written beside the code that the finding is about, or in the report that it comes from. */
  readonly excepted?: ExceptionEntry;
}

/** What is known of a flaw in a package, by one scanner or by all. */
interface Vulnerability {
  readonly kind: 'vulnerability';
  readonly package: Package;
  readonly fixedIn: readonly string[];
  readonly cvss?: Cvss;
  /** Probability of exploitation in the next 30 days, 0 to 1 (https://www.first.org/epss/). */
  readonly epss?: number;
  /** Listed by CISA as exploited (https://www.cisa.gov/known-exploited-vulnerabilities-catalog). */
  readonly kev?: boolean;
  /** Every rating that the scanner passes on. */
  readonly ratings?: readonly Rating[];
  /** Advisories that cover several flaws (DSA, RHSA, USN, …): never aliases. */
  readonly advisories?: readonly string[];
  readonly status?: 'withdrawn' | 'disputed';
  readonly references: readonly string[];
}

export interface VulnerabilityObservation extends ObservationBase, Vulnerability {}

export interface PlainObservation extends ObservationBase {
  readonly kind: Exclude<FindingKind, 'vulnerability'>;
  readonly fix?: Fix;
}

/** What one unit saw once: the input of `merge`. */
export type Observation = VulnerabilityObservation | PlainObservation;

/** A decision to live with a finding, and where it is written. */
export interface ExceptionEntry {
  readonly reason: string;
  /** `file:line` of the entry. */
  readonly origin: string;
  /** The day from which on it doesn't count any more, as written (`2026-12-31`). */
  readonly until?: string;
}

/** Why a finding points where it points; `explain` prints it. */
export interface LocatedBy {
  /** `image-reference`: the line that names an image which is only pulled. */
  readonly how: 'check' | 'lockfile' | 'instruction' | 'base-image' | 'image-reference' | 'nearest-file';
  readonly why: string;
}

/** Another line of the repository that has to do with a finding. */
export interface Related {
  readonly at: Location;
  /** What is there, as a noun: "the RUN that made its layer". */
  readonly text: string;
}

/** What becomes of a finding: nothing disappears, each leaves the gate with one of these. */
export type Disposition =
  | { readonly state: 'gates' | 'warns' | 'reported' }
  | { readonly state: 'excepted' | 'not-affected'; readonly entry: string; readonly until?: string };

interface FindingBase {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: string;
  readonly at: Location;
  readonly target: string;
  readonly fingerprint: string;
  readonly aliases: readonly string[];
  readonly seenBy: readonly Sighting[];
  readonly locatedBy: LocatedBy;
  readonly related?: readonly Related[];
  /** Absent when no baseline is configured. */
  readonly change?: 'introduced' | 'disclosed' | 'existing' | 'fixed';
  readonly disposition: Disposition;
}

export interface VulnerabilityFinding extends FindingBase, Vulnerability {
  /** The layer that holds the package. */
  readonly layer?: string;
}

export interface PlainFinding extends FindingBase {
  readonly kind: Exclude<FindingKind, 'vulnerability'>;
  readonly fix?: Fix;
  readonly layer?: string;
  /** Where in the image, when the finding is about a file there. */
  readonly path?: string;
}

export type Finding = VulnerabilityFinding | PlainFinding;

type WithoutDisposition<T> = T extends unknown ? Omit<T, 'disposition'> & { readonly excepted?: ExceptionEntry } : never;

/** A finding with its line, before the policy has spoken. */
export type LocatedFinding = WithoutDisposition<Finding>;

/** The order of every output: by file and line, then by rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return compareLocation(a.at, b.at) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.fingerprint < b.fingerprint ? -1 : 1);
}
