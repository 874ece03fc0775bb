/**
 * Trivy and Grype say in words which package a result is about. Only where name and version are told for sure does a result become a
 * vulnerability; a CVE id alone, as other tools write it, stays a rule of that tool.
 */
import type { Severity } from '../../findings/severity.js';
import { buildPurl } from '../trivy/purl.js';
import type { SarifResult, SarifRule } from './document.js';

export interface PackageFlaw {
  readonly id: string;
  readonly purl: string;
  readonly name: string;
  readonly version: string;
  readonly fixedIn: readonly string[];
  readonly path: string | undefined;
  /** The scanner's own word; its level says less. */
  readonly severity: Severity;
}

const SEVERITY_OF: ReadonlyMap<string, Severity> = new Map([
  ['critical', 'critical'],
  ['high', 'high'],
  ['medium', 'medium'],
  ['low', 'low'],
  ['negligible', 'negligible'],
]);

/** @param text the result's message */
export function packageFlaw(tool: string, text: string, result: SarifResult, rule: SarifRule | undefined): PackageFlaw | undefined {
  if (tool === 'trivy') return ofTrivy(text, result);
  return tool === 'grype' ? ofGrype(text, result, rule) : undefined;
}

/** https://github.com/aquasecurity/trivy/blob/main/pkg/report/sarif.go: one field a line. The kind of package isn't told. */
function ofTrivy(text: string, result: SarifResult): PackageFlaw | undefined {
  const id = fieldOf(text, 'Vulnerability', ' ');
  const name = fieldOf(text, 'Package');
  const version = fieldOf(text, 'Installed Version');
  if (id === undefined || name === undefined || version === undefined) return undefined;
  const uri = result.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? '';
  return { id, name, version, purl: buildPurl('', name, version), fixedIn: listOf(fieldOf(text, 'Fixed Version')), path: uri.includes('/') ? uri : undefined, severity: wordOf(fieldOf(text, 'Severity')) };
}

/** https://github.com/anchore/grype/blob/main/grype/presenter/sarif/presenter.go: fields in the rule's help, the version in the message. */
function ofGrype(text: string, result: SarifResult, rule: SarifRule | undefined): PackageFlaw | undefined {
  const help = rule?.help?.text ?? '';
  const id = fieldOf(help, 'Vulnerability', ' ');
  const name = fieldOf(help, 'Package');
  const version = /, version (\S+) was found /.exec(text)?.[1] ?? / at version (\S+) /.exec(text)?.[1] ?? fieldOf(help, 'Version');
  if (id === undefined || name === undefined || version === undefined) return undefined;
  const path = result.locations?.[0]?.logicalLocations?.[0]?.name?.replace(/^\/+/, '');
  return { id, name, version, purl: purlOfGrype(rule, help, name, version), fixedIn: listOf(fieldOf(help, 'Fix Version')), path: path === '' ? undefined : path, severity: wordOf(fieldOf(help, 'Severity')) };
}

/** Types of Grype's packages whose package URL needs no more than the name. */
const TYPES: ReadonlyMap<string, string> = new Map([['npm', 'npm'], ['python', 'pypi'], ['gem', 'gem'], ['go-module', 'golang'], ['rust-crate', 'cargo'], ['dotnet', 'nuget'], ['php-composer', 'composer']]);

function purlOfGrype(rule: SarifRule | undefined, help: string, name: string, version: string): string {
  const purls = rule?.properties?.['purls'];
  if (Array.isArray(purls)) {
    // One rule may stand for two installed versions.
    const own = purls.find((each): each is string => typeof each === 'string' && (each.endsWith(`@${version}`) || each.includes(`@${version}?`) || decode(each).includes(`@${version}`)));
    if (own !== undefined) return own;
  }
  const type = fieldOf(help, 'Type') ?? '';
  const [, distribution] = /^(\w+):distro:/.exec(fieldOf(help, 'Data Namespace') ?? '') ?? [];
  const simple = TYPES.get(type);
  const spelled = name.split('/').map(encodeURIComponent).join('/');
  if (simple !== undefined) return `pkg:${simple}/${spelled}@${encodeURIComponent(version)}`;
  if (distribution !== undefined && ['deb', 'apk', 'rpm'].includes(type)) return `pkg:${type}/${distribution}/${spelled}@${encodeURIComponent(version)}`;
  return buildPurl('', name, version);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** @returns undefined when the line isn't there, or says nothing */
function fieldOf(text: string, name: string, separator = ': '): string | undefined {
  const start = `${name}${separator}`;
  const value = text.split('\n').find((line) => line.startsWith(start))?.slice(start.length).trim();
  return value === '' ? undefined : value;
}

function listOf(value: string | undefined): string[] {
  return (value ?? '').split(',').map((each) => each.trim()).filter((each) => each !== '');
}

function wordOf(word: string | undefined): Severity {
  return SEVERITY_OF.get((word ?? '').toLowerCase()) ?? 'unknown';
}
