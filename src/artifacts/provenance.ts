/**
 * BuildKit's record of a build (`mode=max`): which step made which layer, and which lines of the Dockerfile a step is. It is exact where
 * the history can only be compared. SLSA v1 and v0.2, as an in-toto statement or bare as in buildx's metadata file:
 * https://docs.docker.com/build/metadata/attestations/slsa-definitions/
 *
 * Nobody signed it as far as we know: it decides what line a finding stands at, and never whether there is one.
 */
import * as v from 'valibot';

export interface BuildProvenance {
  /**
   * @returns the lines of the Dockerfile whose step made the layer (they count from 1, `endLine` is the last one), or that it came with the
   * base image; undefined when the record doesn't tell, or tells two things
   */
  readonly lineOf: (diffId: string) => StepLines | 'base' | undefined;
  /** What the build fetched: base images, remote files. */
  readonly materials: readonly Material[];
  /** The Dockerfile that was built; the lines are lines of this text, which need not be the one at hand. */
  readonly dockerfile: { readonly file: string; readonly text: string } | undefined;
}

export interface StepLines {
  readonly startLine: number;
  readonly endLine: number;
}

/** The two names of a layer: the digest of what is stored, and of the same unpacked. */
export interface LayerNames {
  /** Undefined where layers are stored unpacked, as in a docker-save tar. */
  readonly digest?: string | undefined;
  readonly diffId: string | undefined;
}

export interface Material {
  /** `pkg:docker/node@18?platform=linux%2Famd64`, `https://…` */
  readonly uri: string;
  /** `sha256:…` */
  readonly digest: string | undefined;
}

const MAX_STEPS = 20_000;
const MAX_LAYERS = 1_000;

const Digest = v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/));
const LineNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const Step = v.object({ id: v.string(), op: v.optional(v.unknown()), inputs: v.optional(v.array(v.unknown())) });
const Steps = v.pipe(v.array(Step), v.maxLength(MAX_STEPS));
const Layers = v.pipe(
  v.record(v.string(), v.array(v.pipe(v.array(v.object({ digest: Digest })), v.maxLength(MAX_LAYERS)))),
  v.check((found) => Object.keys(found).length <= MAX_STEPS),
);
const Source = v.object({
  locations: v.optional(
    v.record(
      v.string(),
      v.object({
        locations: v.optional(
          v.array(v.object({ sourceIndex: v.optional(v.number()), ranges: v.optional(v.array(v.object({ start: v.object({ line: LineNumber }), end: v.object({ line: LineNumber }) }))) })),
        ),
      }),
    ),
  ),
  infos: v.optional(v.array(v.object({ filename: v.optional(v.string()), data: v.optional(v.string()) }))),
});
const Buildkit = v.object({ source: v.optional(Source), layers: v.optional(Layers) });
const Resources = v.optional(v.pipe(v.array(v.object({ uri: v.optional(v.string()), digest: v.optional(v.record(v.string(), v.string())) })), v.maxLength(MAX_STEPS)));

const PredicateV1 = v.object({
  buildDefinition: v.object({
    internalParameters: v.optional(v.object({ buildConfig: v.optional(v.object({ llbDefinition: v.optional(Steps) })) })),
    resolvedDependencies: Resources,
  }),
  runDetails: v.object({ metadata: v.optional(v.object({ buildkit_metadata: v.optional(Buildkit) })) }),
});
const PredicateV02 = v.object({
  buildConfig: v.optional(v.object({ llbDefinition: v.optional(Steps) })),
  materials: Resources,
  metadata: v.optional(v.object({ 'https://mobyproject.org/buildkit@v1#metadata': v.optional(Buildkit) })),
});
const StatementShape = v.object({ predicateType: v.string(), predicate: v.unknown() });
const PREDICATE_TYPES = 'https://slsa.dev/provenance/';

interface Predicate {
  readonly steps: readonly v.InferOutput<typeof Step>[];
  readonly resources: v.InferOutput<typeof Resources>;
  readonly buildkit: v.InferOutput<typeof Buildkit> | undefined;
}

/** A state of the build: the layers up to the end of a step, lowest first. */
interface State {
  readonly digests: readonly string[];
  readonly isBase: boolean;
  readonly made: StepLines | 'base' | undefined;
}

/**
 * @param document an in-toto statement or its predicate, as parsed from JSON
 * @param layers of the image, lowest first: digests as in its manifest, diff ids as in its configuration
 * @returns undefined when it is no record of BuildKit's
 */
export function readProvenance(document: unknown, layers: readonly LayerNames[]): BuildProvenance | undefined {
  const statement = v.safeParse(StatementShape, document);
  if (statement.success && !statement.output.predicateType.startsWith(PREDICATE_TYPES)) return undefined;
  const predicate = readPredicate(statement.success ? statement.output.predicate : document);
  if (predicate === undefined) return undefined;
  const states = statesOf(predicate);
  const makersOf = (digests: readonly (string | undefined)[]): State['made'][] => layers.map((_, index) => makerOf(digests.slice(0, index + 1), states));
  const named = makersOf(layers.map(({ digest }) => digest));
  // The engine stores layers unpacked, under other digests than those of the record.
  const made = named.some((each) => each !== undefined) ? named : makersOf(resultOf(predicate, layers.length));
  return {
    lineOf: (diffId) => agreed(layers.flatMap((layer, index) => (layer.diffId === diffId ? [made[index]] : []))),
    materials: (predicate.resources ?? []).flatMap(({ uri, digest }) => (uri === undefined ? [] : [{ uri, digest: digest?.['sha256'] === undefined ? undefined : `sha256:${digest['sha256']}` }])),
    dockerfile: dockerfileOf(predicate),
  };
}

function readPredicate(value: unknown): Predicate | undefined {
  const first = v.safeParse(PredicateV1, value);
  if (first.success) {
    const { buildDefinition, runDetails } = first.output;
    return { steps: buildDefinition.internalParameters?.buildConfig?.llbDefinition ?? [], resources: buildDefinition.resolvedDependencies, buildkit: runDetails.metadata?.buildkit_metadata };
  }
  const second = v.safeParse(PredicateV02, value);
  if (!second.success) return undefined;
  const { buildConfig, materials, metadata } = second.output;
  if (buildConfig === undefined && metadata === undefined) return undefined;
  return { steps: buildConfig?.llbDefinition ?? [], resources: materials, buildkit: metadata?.['https://mobyproject.org/buildkit@v1#metadata'] };
}

function statesOf({ steps, buildkit }: Predicate): State[] {
  const sources = new Set(steps.filter((step) => isSource(step.op)).map((step) => step.id));
  const locations = buildkit?.source?.locations ?? {};
  return Object.entries(buildkit?.layers ?? {}).flatMap(([output, chains]) => {
    // `step2:0` is the first output of step 2.
    const step = output.replace(/:\d+$/, '');
    const isBase = sources.has(step);
    const found = Object.hasOwn(locations, step) ? locations[step] : undefined;
    const ranges = (found?.locations ?? []).filter(({ sourceIndex = 0 }) => sourceIndex === 0).flatMap((each) => each.ranges ?? []);
    const lines = ranges.length === 0 ? undefined : { startLine: Math.min(...ranges.map(({ start }) => start.line)), endLine: Math.max(...ranges.map(({ end }) => end.line)) };
    return chains.map((chain) => ({ digests: chain.map(({ digest }) => digest), isBase, made: isBase ? 'base' : lines }));
  });
}

/** @returns the layers of what the build gave out, which the last step is about; none when there are not as many as the image has */
function resultOf({ steps, buildkit }: Predicate, count: number): readonly string[] {
  const output = steps.at(-1)?.inputs?.[0];
  const [chain, ...others] = typeof output === 'string' && Object.hasOwn(buildkit?.layers ?? {}, output) ? (buildkit?.layers?.[output] ?? []) : [];
  return chain?.length === count && others.length === 0 ? chain.map(({ digest }) => digest) : [];
}

/** `{"Op": {"source": {"identifier": "docker-image://…"}}}`, spelled with and without the outer key. */
function isSource(op: unknown): boolean {
  if (typeof op !== 'object' || op === null) return false;
  if ('source' in op) return true;
  const inner = 'Op' in op ? op.Op : 'op' in op ? op.op : undefined;
  return typeof inner === 'object' && inner !== null && ('source' in inner || 'Source' in inner);
}

/** The step at whose end the layers are exactly these; or the base that begins with them. A digest alone could be that of two steps. */
function makerOf(chain: readonly (string | undefined)[], states: readonly State[]): State['made'] {
  const fitting = states.filter(({ digests }) => chain.length > 0 && chain.every((digest, index) => digest !== undefined && digests[index] === digest));
  const exact = fitting.filter(({ digests }) => digests.length === chain.length);
  return agreed((exact.length > 0 ? exact : fitting.filter(({ isBase }) => isBase)).map(({ made }) => made));
}

function agreed(all: readonly State['made'][]): State['made'] {
  const [first, ...others] = all;
  return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : undefined;
}

function dockerfileOf({ buildkit }: Predicate): BuildProvenance['dockerfile'] {
  const info = buildkit?.source?.infos?.[0];
  return info?.data === undefined ? undefined : { file: info.filename ?? 'Dockerfile', text: Buffer.from(info.data, 'base64').toString('utf8') };
}
