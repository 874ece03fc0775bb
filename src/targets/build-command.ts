/** The builder's command line: what each of the three takes, and what it would drop in silence is refused. */
import { UsageError } from '../errors.js';
import type { BuildOptions } from '../settings/settings.js';
import type { Tools } from '../tools/tools.js';
import type { Builder } from './builder.js';
import type { BuildSecrets } from './build-secrets.js';

export interface BuildPaths {
  /** Absolute folder. */
  readonly context: string;
  /** Absolute file. */
  readonly dockerfile: string;
  readonly idFile: string;
  /** Where buildx writes what it knows of the build. */
  readonly metadata: string;
  /** Where a builder outside of the engine writes the image; undefined when it goes to the engine. */
  readonly archive: string | undefined;
}

export interface BuildCommand {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** GitHub's cache service takes these from the runner's environment; so does S3's (https://docs.docker.com/build/cache/backends/). */
const CACHE_ENVIRONMENT: Readonly<Record<string, readonly string[]>> = {
  gha: ['ACTIONS_CACHE_URL', 'ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_CACHE_SERVICE_V2'],
  s3: ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_REGION', 'AWS_PROFILE'],
};

/** @throws UsageError for options that this builder can't do */
export function buildCommand(builder: Builder, options: BuildOptions, secrets: BuildSecrets, paths: BuildPaths, tools: Pick<Tools, 'env'>, clientEnv: Readonly<Record<string, string>>): BuildCommand {
  refuseUnable(builder, options);
  const inline: string[] = [];
  const fromEnv: Record<string, string> = {};
  for (const [name, value] of options.arguments) {
    // By environment, so that no value stands in the process list; unless the client itself needs that name.
    if (name in clientEnv || name in secrets.env) inline.push('--build-arg', `${name}=${value}`);
    else {
      inline.push('--build-arg', name);
      fromEnv[name] = value;
    }
  }
  const args = [
    ...programArgs(builder, paths),
    '--iidfile', paths.idFile, '--file', paths.dockerfile,
    ...flag('--target', options.target),
    ...flag('--network', options.network),
    ...flag('--platform', options.platform),
    ...flag('--tag', options.tag),
    ...options.cacheFrom.flatMap((source) => ['--cache-from', builder.kind === 'buildx' ? source : plainSource(source)]),
    ...options.cacheTo.flatMap((destination) => ['--cache-to', destination]),
    ...secrets.flags.flatMap((secret) => ['--secret', secret]),
    ...inline,
    paths.context,
  ];
  return { args, env: { ...cacheEnvironment(options, tools), ...fromEnv, ...secrets.env, ...clientEnv, ...builderEnvironment(builder) } };
}

function programArgs(builder: Builder, { archive, metadata }: BuildPaths): string[] {
  if (builder.kind === 'legacy') return ['build'];
  if (builder.kind === 'buildkit') return ['build', '--progress', 'plain'];
  const output = archive === undefined ? ['--load'] : ['--output', quoteField('type=oci', `dest=${archive}`)];
  return ['buildx', 'build', '--progress', 'plain', ...output, '--metadata-file', metadata];
}

function builderEnvironment({ kind }: Builder): Record<string, string> {
  if (kind !== 'buildx') return { DOCKER_BUILDKIT: kind === 'buildkit' ? '1' : '0' };
  // The build's record goes to the metadata file, whole. Beside the image it would make an index of it, and carry build arguments along.
  return { BUILDX_METADATA_PROVENANCE: 'max', BUILDX_NO_DEFAULT_ATTESTATIONS: '1' };
}

function refuseUnable({ kind, title }: Builder, options: BuildOptions): void {
  const { platform, secrets, cacheFrom, cacheTo } = options;
  if (platform === 'all' || platform?.includes(',') === true) {
    throw new UsageError(`--platform ${platform}: a build makes the image of one platform`, { hint: 'run once for each platform; `all` is for images that are pulled' });
  }
  const hint = 'install docker buildx (on GitHub: docker/setup-buildx-action)';
  if (kind === 'legacy' && secrets.length > 0) throw new UsageError(`--build-secret can't be used: there is neither docker buildx nor BuildKit here, and ${title} knows no secrets`, { hint });
  if (kind !== 'buildx' && cacheTo.length > 0) throw new UsageError(`--cache-to can't be used: it needs docker buildx, and the build goes through ${title}`, { hint });
  const special = kind === 'buildx' ? undefined : cacheFrom.find((source) => plainSource(source).includes('='));
  if (special !== undefined) throw new UsageError(`--cache-from ${special} can't be used: ${title} takes names of images alone`, { hint });
}

/** `type=registry,ref=NAME` is the long form of NAME. */
function plainSource(source: string): string {
  return /^(?:type=registry,ref=|ref=)([^,=]+)(?:,type=registry)?$/.exec(source)?.[1] ?? source;
}

function cacheEnvironment({ cacheFrom, cacheTo }: BuildOptions, { env }: Pick<Tools, 'env'>): Record<string, string> {
  const types = [...cacheFrom, ...cacheTo].map((each) => /(?:^|,)type=(\w+)/.exec(each)?.[1] ?? '');
  const names = types.flatMap((type) => CACHE_ENVIRONMENT[type] ?? []);
  return Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}

function flag(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [name, value];
}

function quoteField(...fields: readonly string[]): string {
  return fields.map((field) => (/[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)).join(',');
}
