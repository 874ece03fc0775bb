/** The JSON documents of an archive: unknown in, checked values out. Fields that we don't need are left alone. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { HistoryEntry, ImageConfig } from '../artifacts/image-config.js';
import { type ArchiveSource, quoted, refusal } from './archive-source.js';

const Digest = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/, 'expected a sha256 digest'));
const Annotations = v.nullish(v.record(v.string(), v.string()));

/** https://github.com/opencontainers/image-spec/blob/main/descriptor.md */
const DescriptorShape = v.object({
  mediaType: v.nullish(v.string()),
  digest: Digest,
  size: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  annotations: Annotations,
  urls: v.nullish(v.array(v.string())),
  platform: v.nullish(v.object({ os: v.nullish(v.string()), architecture: v.nullish(v.string()), variant: v.nullish(v.string()) })),
});

/** `manifest.json` of docker save: https://github.com/moby/docker-image-spec/blob/main/v1.2.md */
export const DockerManifestShape = v.array(
  v.object({
    Config: v.string(),
    RepoTags: v.nullish(v.array(v.string())),
    Layers: v.nullish(v.array(v.string())),
    /** By diff id: where layers come from that the archive leaves out. */
    LayerSources: v.nullish(v.record(v.string(), v.unknown())),
  }),
);

/** https://github.com/opencontainers/image-spec/blob/main/image-layout.md */
export const LayoutShape = v.object({ imageLayoutVersion: v.pipe(v.string(), v.regex(/^1\./, 'expected version 1')) });
/** https://github.com/opencontainers/image-spec/blob/main/image-index.md */
export const IndexShape = v.object({ schemaVersion: v.literal(2), manifests: v.array(DescriptorShape) });
/** https://github.com/opencontainers/image-spec/blob/main/manifest.md */
export const ManifestShape = v.object({ schemaVersion: v.literal(2), mediaType: v.nullish(v.string()), config: DescriptorShape, layers: v.array(DescriptorShape) });
/** https://docs.docker.com/build/metadata/attestations/attestation-storage/ */
export const AttestationShape = v.object({ layers: v.array(DescriptorShape) });

const TextList = v.nullish(v.array(v.string()));
const NameSet = v.nullish(v.record(v.string(), v.unknown()));

/** https://github.com/opencontainers/image-spec/blob/main/config.md */
const ConfigShape = v.object({
  architecture: v.nullish(v.string()),
  os: v.nullish(v.string()),
  variant: v.nullish(v.string()),
  created: v.nullish(v.string()),
  config: v.nullish(
    v.object({
      User: v.nullish(v.string()),
      Env: TextList,
      Labels: Annotations,
      Entrypoint: TextList,
      Cmd: TextList,
      Healthcheck: v.nullish(v.object({ Test: TextList })),
      Shell: TextList,
      ExposedPorts: NameSet,
      Volumes: NameSet,
      WorkingDir: v.nullish(v.string()),
      StopSignal: v.nullish(v.string()),
    }),
  ),
  rootfs: v.object({ diff_ids: v.nullish(v.array(Digest)) }),
  history: v.nullish(v.array(v.object({ created: v.nullish(v.string()), created_by: v.nullish(v.string()), comment: v.nullish(v.string()), empty_layer: v.nullish(v.boolean()) }))),
});

export type Descriptor = v.InferOutput<typeof DescriptorShape>;
export type DockerManifest = v.InferOutput<typeof DockerManifestShape>[number];
export type Manifest = v.InferOutput<typeof ManifestShape>;

const FROM_ELSEWHERE = 'build or save the image with a current docker, buildah or skopeo';
/** Objects whose keys are the user's own. */
const FREE_KEYS = new Set(['labels', 'annotations', 'exposedports', 'volumes', 'layersources']);

/** @returns `sha256:…` */
export function digestOf(bytes: Buffer): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** @param what such as `manifest.json`. @throws TargetError */
export function parseDocument(source: ArchiveSource, bytes: Buffer, what: string): unknown {
  const value = parseJson(source, bytes, what);
  const twin = foldedTwin(value);
  if (twin !== undefined) throw refusal(source, `${what} has the key ${quoted(twin)} twice, in two spellings`, 'ask where this archive comes from: programs differ on which of the two counts');
  return value;
}

/** For documents that no other program takes for the image. @throws TargetError */
export function parseJson(source: ArchiveSource, bytes: Buffer, what: string): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw refusal(source, `${what} is no JSON`, undefined, error);
  }
}

/** @throws TargetError that says where the document is off. */
export function checkDocument<Shape extends v.GenericSchema>(source: ArchiveSource, shape: Shape, value: unknown, what: string): v.InferOutput<Shape> {
  if (isRecord(value) && value['schemaVersion'] === 1) throw schemaOne(source);
  const result = v.safeParse(shape, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue);
  throw refusal(source, `${what} isn't as it should be${place === null ? '' : ` at ${quoted(place)}`}: ${quoted(issue.message)}`, FROM_ELSEWHERE);
}

export function schemaOne(source: ArchiveSource): Error {
  return refusal(source, 'its manifest is of schema 1, which names no configuration', FROM_ELSEWHERE);
}

/** @returns the image that these bytes describe. @throws TargetError */
export function parseConfig(source: ArchiveSource, bytes: Buffer): ImageConfig {
  const what = "the image's configuration";
  const read = checkDocument(source, ConfigShape, parseDocument(source, bytes, what), what);
  const history = (read.history ?? []).map(
    (entry): HistoryEntry => ({ createdBy: entry.created_by ?? '', comment: entry.comment ?? '', empty: entry.empty_layer ?? false, ...(entry.created == null ? {} : { created: entry.created }) }),
  );
  const diffIds = read.rootfs.diff_ids ?? [];
  const makers = history.filter((entry) => !entry.empty);
  const fits = makers.length === diffIds.length;
  const variant = read.variant ?? '';
  return {
    id: digestOf(bytes),
    platform: [read.os ?? 'unknown', read.architecture ?? 'unknown', ...(variant === '' ? [] : [variant])].join('/'),
    layers: diffIds.map((diffId, at) => ({ diffId, history: fits ? makers[at] : undefined })),
    history,
    user: read.config?.User ?? '',
    env: read.config?.Env ?? [],
    labels: read.config?.Labels ?? {},
    created: read.created ?? undefined,
    ...runtimeOf(read.config ?? {}),
  };
}

type RuntimeConfig = NonNullable<v.InferOutput<typeof ConfigShape>['config']>;

/** How containers of it are run; what isn't set stays away. */
function runtimeOf(config: RuntimeConfig): Partial<ImageConfig> {
  const { Entrypoint: entrypoint, Cmd: cmd, Shell: shell, ExposedPorts: ports, Volumes: volumes } = config;
  const test = config.Healthcheck?.Test ?? [];
  return {
    ...(entrypoint == null || entrypoint.length === 0 ? {} : { entrypoint }),
    ...(cmd == null || cmd.length === 0 ? {} : { cmd }),
    ...(test.length === 0 ? {} : { healthcheck: test }),
    ...(shell == null || shell.length === 0 ? {} : { shell }),
    ...(ports == null ? {} : { exposedPorts: Object.keys(ports) }),
    ...(volumes == null ? {} : { volumes: Object.keys(volumes) }),
    ...(config.WorkingDir == null || config.WorkingDir === '' ? {} : { workdir: config.WorkingDir }),
    ...(config.StopSignal == null || config.StopSignal === '' ? {} : { stopSignal: config.StopSignal }),
  };
}

/** @throws TargetError when manifest and configuration don't speak of the same number of layers. */
export function checkLayerCount(source: ArchiveSource, config: ImageConfig, named: number): void {
  if (config.layers.length === named) return;
  throw refusal(source, `its manifest names ${String(named)} layers, its configuration ${String(config.layers.length)}`);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Go's JSON ignores the case of keys and takes the last one: `layers` behind `Layers` would give scanners another image than us. */
function foldedTwin(value: unknown): string | undefined {
  const open: unknown[] = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (Array.isArray(next)) for (const item of next) open.push(item ?? false);
    if (!isRecord(next)) continue;
    const seen = new Set<string>();
    for (const [key, inner] of Object.entries(next)) {
      const folded = key.toLowerCase();
      if (seen.has(folded)) return key;
      seen.add(folded);
      if (!FREE_KEYS.has(folded)) open.push(inner ?? false);
    }
  }
  return undefined;
}

