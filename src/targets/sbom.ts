/** Bills of materials that are scanned instead of an image: told apart and looked over first, for a scanner that doesn't know a file may find nothing in it and say so. */
import { basename, relative, resolve, sep } from 'node:path';
import * as v from 'valibot';
import { messageOf, TargetError } from '../errors.js';
import type { Tools } from '../tools/tools.js';
import { sbomKey } from './sbom-key.js';
import type { SbomTarget } from './target.js';

/** What the file is; all but `spdx-tag-value` are JSON. */
type Format = SbomTarget['format'];

const LARGEST = 256 << 20;
const MOSTLY = 0.9;
const HINT = 'give CycloneDX 1.2 to 1.7 or SPDX 2 (JSON or tag-value), or what syft -o json writes';

const CycloneDx = v.object({
  bomFormat: v.literal('CycloneDX'),
  specVersion: v.pipe(v.string(), v.regex(/^1\.[2-7]$/, 'expected 1.2 to 1.7')),
  components: v.optional(v.array(v.looseObject({ name: v.string(), purl: v.nullish(v.string()) })), []),
});
const Spdx = v.object({
  spdxVersion: v.pipe(v.string(), v.regex(/^SPDX-2\.[1-3]$/, 'expected SPDX-2.1 to SPDX-2.3')),
  creationInfo: v.object({ creators: v.array(v.string()) }),
  packages: v.optional(
    v.array(v.object({ name: v.string(), SPDXID: v.string(), filesAnalyzed: v.optional(v.boolean()), externalRefs: v.nullish(v.array(v.object({ referenceType: v.string(), referenceLocator: v.string() }))) })),
    [],
  ),
});
const Syft = v.object({
  schema: v.object({ version: v.string(), url: v.pipe(v.string(), v.regex(/anchore\/syft/)) }),
  artifacts: v.array(v.looseObject({ name: v.string(), type: v.string(), purl: v.nullish(v.string()) })),
});

/** One listed thing; `purl` says which package it is. */
interface Listed {
  readonly purl: string | undefined;
}

interface Opened {
  readonly format: Format;
  readonly listed: readonly Listed[];
}

/** @param file as written @throws TargetError when it is none, or one that no scanner can look at */
export async function openSbom(file: string, tools: Pick<Tools, 'files' | 'cwd' | 'log'>): Promise<SbomTarget> {
  const path = resolve(tools.cwd, file);
  const { format, listed } = read(await readFile(path, file, tools), file);
  const known = listed.filter(({ purl }) => purl !== undefined && /^pkg:[^/]+\/[^/]/.test(purl)).length;
  if (listed.length === 0) throw refusal(file, 'it lists no packages', 'write it anew: a gate that looks at nothing tells nothing');
  if (known === 0) throw refusal(file, `none of the ${String(listed.length)} things that it lists has a package URL, without which no scanner can tell what they are`, 'write it with a tool that gives package URLs, such as syft or trivy');
  // The system itself and the image are listed too, and are no packages.
  if (known < listed.length) tools.log[known < listed.length * MOSTLY ? 'warn' : 'detail'](`${file}: ${String(listed.length - known)} of ${String(listed.length)} listed things have no package URL; scanners don't look at those`);
  const name = relative(tools.cwd, path).split(sep).join('/');
  return { key: sbomKey(file), name: basename(file), path, file: name.startsWith('../') ? path.split(sep).join('/') : name, format };
}

async function readFile(path: string, file: string, { files }: Pick<Tools, 'files'>): Promise<string> {
  const status = await files.status(path).catch(() => undefined);
  if (status === undefined) throw refusal(file, 'there is no such file', 'check the path; it counts from the working directory');
  if (status.kind !== 'file') throw refusal(file, 'it is no regular file', HINT);
  if (status.size > LARGEST) throw refusal(file, `it has ${String(status.size)} bytes, more than the ${String(LARGEST)} that we read`, 'split it');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await files.read(path));
  } catch (error) {
    throw refusal(file, error instanceof TypeError ? 'it is no text' : messageOf(error), HINT);
  }
}

function read(text: string, file: string): Opened {
  if (/^\uFEFF?\s*SPDXVersion:/m.test(text.slice(0, 4096))) return readTagValue(text, file);
  if (/^\uFEFF?\s*</.test(text)) throw refusal(file, 'it is XML', 'convert it to JSON: cyclonedx-cli convert, or write it as JSON at once');
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    throw refusal(file, 'it is neither JSON nor SPDX tag-value', HINT);
  }
  if (typeof document !== 'object' || document === null) throw refusal(file, 'it is no bill of materials', HINT);
  if ('bomFormat' in document) return { format: 'cyclonedx', listed: components(decode(CycloneDx, document, 'CycloneDX', file).components) };
  if ('spdxVersion' in document) {
    const { packages } = decode(Spdx, document, 'SPDX', file);
    return { format: 'spdx', listed: packages.map(({ externalRefs }) => ({ purl: externalRefs?.find(({ referenceType }) => referenceType === 'purl')?.referenceLocator })) };
  }
  if ('artifacts' in document && 'schema' in document) return { format: 'syft', listed: decode(Syft, document, 'Syft JSON', file).artifacts.map(({ purl }) => ({ purl: purl ?? undefined })) };
  if ('@context' in document || '@graph' in document) throw refusal(file, 'it is SPDX 3, which scanners do not read yet', 'write SPDX 2.3 or CycloneDX');
  throw refusal(file, 'it is no bill of materials that we know', HINT);
}

/** Components may hold components. */
function components(top: readonly Readonly<Record<string, unknown>>[]): Listed[] {
  const found: Listed[] = [];
  const open: unknown[] = [...top];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    found.push({ purl: 'purl' in next && typeof next.purl === 'string' ? next.purl : undefined });
    if ('components' in next && Array.isArray(next.components)) for (const inner of next.components) open.push(inner ?? false);
  }
  return found;
}

function readTagValue(text: string, file: string): Opened {
  const version = /^\uFEFF?\s*SPDXVersion:\s*(\S+)/m.exec(text)?.[1] ?? '';
  if (!/^SPDX-2\.[1-3]$/.test(version)) throw refusal(file, `it is of version ${JSON.stringify(version.slice(0, 40))}`, HINT);
  const packages = text.split(/^PackageName:/m).slice(1);
  return { format: 'spdx-tag-value', listed: packages.map((each) => ({ purl: /^ExternalRef:\s*PACKAGE[-_]MANAGER\s+purl\s+(\S+)/m.exec(each)?.[1] })) };
}

function decode<Shape extends v.GenericSchema>(shape: Shape, document: object, what: string, file: string): v.InferOutput<Shape> {
  const result = v.safeParse(shape, document);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue);
  throw refusal(file, `it isn't ${what} as it should be${place === null ? '' : ` at ${JSON.stringify(place)}`}: ${JSON.stringify(issue.message.slice(0, 200))}`, HINT);
}

function refusal(file: string, reason: string, hint: string): TargetError {
  return new TargetError(`opening the bill of materials ${JSON.stringify(file)} failed: ${reason}`, { hint });
}
