/** Entries of list options: `NAME=VALUE` and the like, made into requests. Each throws UsageError for what can't be meant. */
import { UsageError } from '../errors.js';
import { hintFor } from '../words.js';
import type { OptionName, OptionValues } from './options.js';
import type { ArchiveRequest, BuildRequest, ImageRequest, ReportRequest, ScannerRequest } from './settings.js';

export function buildRequests(entries: readonly string[]): { readonly builds: readonly BuildRequest[]; readonly buildAuto: boolean } {
  const word = entries.find((entry) => entry === 'auto' || entry === 'none');
  if (word !== undefined && entries.length > 1) throw new UsageError(`--build ${word} can't stand beside other builds`);
  if (word !== undefined) return { builds: [], buildAuto: word === 'auto' };
  const builds = entries.map((entry) => {
    const [directory, dockerfile] = splitOnce(entry);
    return { directory, dockerfile };
  });
  return { builds, buildAuto: false };
}

/** @returns the folders and files that are looked at; none for the whole working directory */
export function placesOf({ path, build, compose }: Pick<OptionValues, 'path' | 'build' | 'compose'>): readonly string[] {
  if (path !== undefined) return [path];
  return [...build.filter((entry) => entry !== 'auto' && entry !== 'none').map((entry) => splitOnce(entry)[0]), ...compose];
}

function splitOnce(entry: string): [string, string | undefined] {
  const at = entry.indexOf('=');
  return at === -1 ? [entry, undefined] : [entry.slice(0, at), entry.slice(at + 1)];
}

export function archiveRequest(entry: string): ArchiveRequest {
  const [file, dockerfile] = splitOnce(entry);
  return { file, dockerfile };
}

export function buildArgument(entry: string): [string, string] {
  const [name, value] = splitOnce(entry);
  if (!/^[A-Za-z_]\w*$/.test(name) || value === undefined) throw new UsageError(`--build-arg ${JSON.stringify(name)}: write NAME=VALUE`);
  return [name, value];
}

/** `NAME=REF`; a reference itself never holds a `=`. */
export function imageRequest(entry: string): ImageRequest {
  const [before, after] = splitOnce(entry);
  if (after === undefined) return { name: undefined, reference: before };
  if (before === '' || after === '') throw new UsageError(`--image ${JSON.stringify(entry)}: write NAME=REF or REF`);
  return { name: before, reference: after };
}

export function reportRequest(entry: string, formats: readonly string[]): ReportRequest {
  const [format, file] = splitOnce(entry);
  if (!formats.includes(format)) throw new UsageError(`--scanner-report: unknown name ${JSON.stringify(format)}`, { hint: hintFor(format, formats) });
  if (file === undefined || file === '') throw new UsageError(`--scanner-report ${format}: write ${format}=FILE`);
  return { format, file };
}

/** `NAME=VALUE` entries, values in their order. */
export function byName(option: OptionName, entries: readonly string[], names: readonly string[]): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const entry of entries) {
    const [name, value] = splitOnce(entry);
    if (!names.includes(name)) throw new UsageError(`--${option}: unknown name ${JSON.stringify(name)}`, { hint: hintFor(name, names) });
    if (value === undefined || value === '') throw new UsageError(`--${option} ${name}: write ${name}=VALUE`);
    found.set(name, [...(found.get(name) ?? []), value]);
  }
  return found;
}

const AUTOMATIC: readonly ScannerRequest[] = [
  { name: 'trivy', optional: false },
  { name: 'grype', optional: true },
];

/** It isn't shown: it may hold a password. */
export function scannerMirror(text: string | undefined): string | undefined {
  if (text === undefined || (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol))) return text;
  throw new UsageError('--scanner-mirror is no address', { hint: 'write https://HOST/PATH: what lies below github.com is looked for below it' });
}

/** `auto` may stand beside further names; `none` stands alone. */
export function scannerRequests(entries: readonly string[], known: readonly string[]): ScannerRequest[] {
  if (entries.includes('none') && entries.length > 1) throw new UsageError('--scanners: `none` stands alone');
  const requests: ScannerRequest[] = [];
  for (const entry of entries) {
    if (entry === 'none') continue;
    const wanted = entry === 'auto' ? AUTOMATIC : [scannerRequest(entry, known)];
    for (const request of wanted) {
      // `trivy, trivy?` would make it optional without saying so.
      if (requests.some(({ name }) => name === request.name)) throw new UsageError(`--scanners: ${request.name} is named twice`, { hint: '`auto` stands for `trivy, grype?`' });
      requests.push(request);
    }
  }
  return requests;
}

function scannerRequest(entry: string, known: readonly string[]): ScannerRequest {
  const optional = entry.endsWith('?');
  const name = optional ? entry.slice(0, -1) : entry;
  if (!known.includes(name)) throw new UsageError(`--scanners: unknown scanner ${JSON.stringify(name)}`, { hint: hintFor(name, [...known, 'auto', 'none']) });
  return { name, optional };
}

export function scannerPath(entry: string, known: readonly string[]): [string, string] {
  const [name, file] = splitOnce(entry);
  if (!known.includes(name)) throw new UsageError(`--scanner-path: unknown scanner ${JSON.stringify(name)}`, { hint: hintFor(name, known) });
  if (file === undefined || file === '') throw new UsageError(`--scanner-path ${name}: write ${name}=FILE`);
  return [name, file];
}

/** @param allowed by scanner: none of them can hide a finding @throws UsageError for any other */
export function scannerArguments(entries: readonly string[], known: readonly string[], allowed: Readonly<Record<string, readonly string[]>> = {}): Map<string, readonly string[]> {
  const found = byName('scanner-arg', entries, known);
  for (const [name, given] of found) {
    const mayBe = allowed[name] ?? [];
    for (const argument of given) {
      if (mayBe.some((each) => (each.endsWith('=') ? argument.startsWith(each) && /^[\w.,:/-]+$/.test(argument.slice(each.length)) : argument === each))) continue;
      const hint = mayBe.length === 0 ? `${name} takes none` : `${name} takes ${mayBe.map((each) => (each.endsWith('=') ? `${each}VALUE` : each)).join(', ')}: what hides findings or changes what is looked at is a setting of Dockgate's own`;
      throw new UsageError(`--scanner-arg ${name}: ${JSON.stringify(argument)} is not an argument that may be added`, { hint });
    }
  }
  return found;
}
