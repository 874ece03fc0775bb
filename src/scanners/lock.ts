/** Which releases of the scanners we run, by the hashes recorded in this repository, and which we never run. */
import { satisfies, valid } from 'semver';
import * as v from 'valibot';
import { Bug } from '../errors.js';
import file from './scanners.lock.json' with { type: 'json' };

const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
/** Below https://github.com/, or below a mirror. */
const Path = v.pipe(v.string(), v.regex(/^[\w.-]+\/[\w.-]+\/releases\/download\/[\w.+-]+\/[\w.+-]+$/));
/** A bare file name: it is joined to a folder of ours. */
const FileName = v.pipe(v.string(), v.regex(/^[a-z][\w.-]*$/));

const AssetSchema = v.strictObject({
  path: Path,
  /** Of the file as it is downloaded. */
  sha256: Sha256,
  archive: v.picklist(['tar.gz', 'zip', 'none']),
  /** The executable: its name in the archive, and in the cache. */
  binary: FileName,
  /** Of the executable alone, which is what runs. */
  executableSha256: Sha256,
});

const SignatureSchema = v.variant('bundle', [
  /** Beside the asset lies ASSET.sigstore.json. */
  v.strictObject({ bundle: v.literal('asset'), identity: v.string(), issuer: v.string() }),
  /** A list of hashes is signed instead: PATH.sigstore.json. */
  v.strictObject({ bundle: v.literal('checksums'), path: Path, identity: v.string(), issuer: v.string() }),
]);

const DenialSchema = v.strictObject({
  /** In node-semver's notation. */
  range: v.string(),
  reason: v.string(),
  source: v.optional(v.string()),
});

const PinSchema = v.strictObject({
  version: v.string(),
  tag: v.string(),
  repository: v.string(),
  commit: v.optional(v.string()),
  published: v.optional(v.pipe(v.string(), v.isoDate())),
  /** By platform: `linux-amd64`. */
  assets: v.record(v.string(), AssetSchema),
  signature: v.optional(SignatureSchema),
  denied: v.array(DenialSchema),
});

export const LockSchema = v.strictObject({ trivy: PinSchema, grype: PinSchema, hadolint: PinSchema });

export type Asset = v.InferOutput<typeof AssetSchema>;
export type Signature = v.InferOutput<typeof SignatureSchema>;
export type Pin = v.InferOutput<typeof PinSchema>;
export type Lock = v.InferOutput<typeof LockSchema>;
/** A program that we install; several scanners may be one program (`trivy-fs` is Trivy). */
export type ProgramName = keyof Lock;

/** @throws Bug when the file in this repository isn't of the shape that it should be */
export function readLock(document: unknown = file): Lock {
  const read = v.safeParse(LockSchema, document);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Bug(`scanners.lock.json can't be read at ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`);
}

/** @returns why that version is never run, or undefined; also undefined for what is no version number */
export function denialOf(pin: Pin, version: string): string | undefined {
  if (valid(version) === null) return undefined;
  return pin.denied.find(({ range }) => satisfies(version, range, { includePrerelease: true }))?.reason;
}

/** @returns the platform as the lock writes it, from Node's own words: `linux` and `x64` make `linux-amd64` */
export function platformName(system: string, architecture: string): string {
  return `${system === 'win32' ? 'windows' : system}-${architecture === 'x64' ? 'amd64' : architecture}`;
}
