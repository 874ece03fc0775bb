/**
 * Every option, once. From this table come action.yml, the flags and `--help`, the schema of `.dockgate.yml` and
 * docs/options.md (`npm run generate`).
 */
import { SEVERITIES } from '../findings/severity.js';

/** Where an option can be given. The environment (`DOCKGATE_NAME`) takes what a flag or an input takes. */
type Surface = 'flag' | 'input' | 'file';

interface OptionBase {
  readonly name: string;
  /** One sentence. */
  readonly help: string;
  readonly surfaces: readonly Surface[];
  /** What the value is called in help: `DIR`. */
  readonly value?: string;
  /** The default of the action, where it differs from the command line's. */
  readonly actionDefault?: string;
  /** An expression that stands as the input's default in action.yml, for what only the runner knows. */
  readonly actionExpression?: string;
}
interface TextOption extends OptionBase {
  readonly type: 'text';
  readonly default?: string;
}
interface ListOption extends OptionBase {
  readonly type: 'list';
  /** Entries are parted by lines alone: commas belong to the value (`id=npm,src=.npmrc`). */
  readonly byLine?: true;
  readonly default: readonly string[];
}
interface ChoiceOption extends OptionBase {
  readonly type: 'choice';
  readonly choices: readonly string[];
  readonly default?: string;
}
interface DurationOption extends OptionBase {
  readonly type: 'duration';
  readonly default: string;
}
interface SwitchOption extends OptionBase {
  readonly type: 'switch';
}
interface AmountOption extends OptionBase {
  /** A whole number from 0. */
  readonly type: 'amount';
  readonly most: number;
  readonly default: string;
}
export type Option = TextOption | ListOption | ChoiceOption | DurationOption | SwitchOption | AmountOption;

const EVERYWHERE = ['flag', 'input', 'file'] as const;
const INVOCATION = ['flag', 'input'] as const;
/** Never a flag: what stands there can be read by every process of the machine. The environment takes it as well. */
const SECRET = ['input'] as const;
/** On the command line these are the command and its operands. */
const ACTION = ['input'] as const;

export const COMMANDS = ['scan', 'plan', 'merge', 'comment', 'render'] as const;
export type Command = (typeof COMMANDS)[number];

export const OPTIONS = [
  { name: 'command', type: 'choice', choices: COMMANDS, default: 'scan', surfaces: ACTION, help: 'What the action does: `scan`, or a step of a gate in several jobs: `plan` names the targets, `merge` joins their reports, `comment` and `render` show a saved report.' },
  { name: 'reports', type: 'list', default: [], value: 'FILE', surfaces: ACTION, help: 'Reports (dockgate-report.json), or folders that hold them, for `merge`, `comment` and `render`.' },
  { name: 'expect', type: 'text', value: 'PLAN', surfaces: ['flag', 'input'], help: 'What `plan` printed, or a file with it: `merge` is incomplete without a report of each target in it.' },
  { name: 'path', type: 'text', value: 'PATH', surfaces: ['input'], help: 'File or folder to check; the working directory when no image is named.' },
  { name: 'build', type: 'list', default: [], value: 'DIR[=DOCKERFILE]', surfaces: EVERYWHERE, actionDefault: 'auto', help: 'Build the image of a folder and scan it; `auto` builds when there is exactly one Dockerfile, `none` never.' },
  { name: 'archive', type: 'list', default: [], value: 'FILE[=DOCKERFILE]', surfaces: EVERYWHERE, help: 'Scan an image in a file: docker-save tar, OCI layout folder or tar, plain, gzip or zstd.' },
  { name: 'image', type: 'list', default: [], value: '[NAME=]REF', surfaces: EVERYWHERE, help: 'Scan an image of the local engine, else of its registry.' },
  { name: 'compose', type: 'list', default: [], value: 'FILE', surfaces: EVERYWHERE, help: 'Build or pull the image of every service of a compose file, and scan it.' },
  { name: 'images-from', type: 'list', default: [], value: 'PATH', surfaces: EVERYWHERE, help: 'Scan every image that Kubernetes manifests, compose files and workflows below PATH name.' },
  { name: 'sbom-in', type: 'list', default: [], value: 'FILE', surfaces: EVERYWHERE, help: 'Scan a bill of materials (CycloneDX, SPDX or Syft) instead of an image.' },
  { name: 'scanner-report', type: 'list', default: [], value: 'NAME=FILE', surfaces: EVERYWHERE, help: 'Join a report that a scanner wrote elsewhere, instead of running that scanner.' },
  { name: 'sarif', type: 'list', default: [], value: 'FILE', surfaces: EVERYWHERE, help: 'Join the findings of a SARIF file that another tool wrote.' },
  { name: 'dockerfile', type: 'text', value: 'FILE', surfaces: EVERYWHERE, help: 'The Dockerfile of the one image that is built or opened.' },
  { name: 'build-name', type: 'text', value: 'NAME', surfaces: INVOCATION, help: 'What the one image that is built is called, where several are built from one folder; the folder when not given.' },
  { name: 'target', type: 'text', value: 'STAGE', surfaces: EVERYWHERE, help: 'Stage to build; the last one when not given.' },
  { name: 'build-arg', type: 'list', byLine: true, default: [], value: 'NAME=VALUE', surfaces: EVERYWHERE, help: 'Build argument.' },
  { name: 'build-secret', type: 'list', byLine: true, default: [], value: 'id=ID,src=FILE', surfaces: EVERYWHERE, help: 'Secret for RUN --mount=type=secret, from a file (`src`) or a variable (`env`).' },
  { name: 'build-network', type: 'text', value: 'MODE', surfaces: EVERYWHERE, help: 'Network of RUN steps: `default`, `none` or `host`.' },
  { name: 'cache-from', type: 'list', byLine: true, default: [], value: 'SOURCE', surfaces: EVERYWHERE, help: 'Where the builder takes its cache from, as docker build --cache-from takes it.' },
  { name: 'cache-to', type: 'list', byLine: true, default: [], value: 'DESTINATION', surfaces: EVERYWHERE, help: 'Where the builder leaves its cache, as docker buildx build --cache-to takes it.' },
  { name: 'tag', type: 'text', value: 'REF', surfaces: EVERYWHERE, help: 'Leave the built image in the engine under this name, so that a later step pushes what was judged.' },
  { name: 'build-timeout', type: 'duration', default: '30m', value: 'TIME', surfaces: EVERYWHERE, help: 'Longest time that a build may take.' },
  { name: 'platform', type: 'text', value: 'OS/ARCH', surfaces: EVERYWHERE, help: 'Platform to build for or to pull; the machine\'s own when not given. `all` pulls each platform of an image.' },
  { name: 'base-image', type: 'text', value: 'REF', surfaces: EVERYWHERE, help: 'The image that the scanned one was built on, where neither Dockerfile nor labels tell.' },
  { name: 'docker', type: 'text', default: 'docker', value: 'FILE', surfaces: INVOCATION, help: 'The docker client to build with.' },
  { name: 'pull', type: 'choice', choices: ['always', 'missing', 'never'], default: 'missing', surfaces: EVERYWHERE, help: 'When an image is taken from its registry: always, when the engine doesn\'t have it, or never.' },
  { name: 'registry-username', type: 'text', value: 'NAME', surfaces: SECRET, help: 'User at the registry; docker\'s own logins are used when not given.' },
  { name: 'registry-password', type: 'text', value: 'PASSWORD', surfaces: SECRET, help: 'Password or token at the registry.' },
  { name: 'registry-ca', type: 'text', value: 'FILE', surfaces: EVERYWHERE, help: 'Certificates (PEM) of a private authority that the registry is signed by.' },
  { name: 'insecure-registry', type: 'list', default: [], value: 'HOST[:PORT]', surfaces: EVERYWHERE, help: 'Registry that may be talked to without TLS. Loopback addresses may anyway.' },
  { name: 'fail-on', type: 'list', default: ['high'], value: 'CONDITION', surfaces: EVERYWHERE, help: 'The gate fails when one of these conditions holds, such as `critical`, `fixable:high > 10` or `secret`.' },
  { name: 'warn-on', type: 'list', default: [], value: 'CONDITION', surfaces: EVERYWHERE, help: 'Conditions that are reported as warnings and never fail the gate.' },
  { name: 'report-from', type: 'choice', choices: SEVERITIES, default: 'low', surfaces: EVERYWHERE, help: 'Reports for people list findings of this severity and worse, and count the rest. Never decides what gates.' },
  { name: 'gate', type: 'choice', choices: ['enforce', 'observe'], default: 'enforce', surfaces: EVERYWHERE, help: '`observe` gives the real verdict and exits 0 for findings.' },
  { name: 'on-incomplete', type: 'choice', choices: ['fail', 'warn'], default: 'fail', surfaces: EVERYWHERE, help: 'Whether a verdict of `incomplete` ends with exit code 3 or 0. The verdict stays `incomplete`.' },
  { name: 'scanners', type: 'list', default: ['auto'], value: 'NAME', surfaces: EVERYWHERE, help: 'Scanners to run: `auto` (`trivy, grype?` on images), `none`, or names; `NAME?` may fail without making the verdict incomplete.' },
  { name: 'scanner-path', type: 'list', default: [], value: 'NAME=FILE', surfaces: INVOCATION, help: 'Use this program for a scanner. Reported as unverified.' },
  { name: 'scanners-from', type: 'choice', choices: ['path'], surfaces: INVOCATION, help: 'Take scanners from PATH. Reported as unverified.' },
  { name: 'scanner-mirror', type: 'text', value: 'URL', surfaces: EVERYWHERE, help: 'Base address to download scanners from instead of GitHub; hashes are the same.' },
  { name: 'scanner-arg', type: 'list', byLine: true, default: [], value: 'NAME=ARGUMENT', surfaces: EVERYWHERE, help: 'Further argument of a scanner, out of those that can\'t hide findings.' },
  { name: 'scanner-retries', type: 'choice', choices: ['0', '1', '2', '3'], default: '1', surfaces: EVERYWHERE, help: 'How often a scanner that failed is started again.' },
  { name: 'hadolint-config', type: 'text', value: 'FILE', surfaces: EVERYWHERE, help: 'Configuration of hadolint. None of the scanned repository is read otherwise.' },
  { name: 'scanner-timeout', type: 'duration', default: '15m', value: 'TIME', surfaces: EVERYWHERE, help: 'Longest time that one scanner may take for one target.' },
  { name: 'db-max-age', type: 'duration', default: '5d', value: 'TIME', surfaces: EVERYWHERE, help: 'A vulnerability database older than this is stale.' },
  { name: 'stale-db', type: 'choice', choices: ['incomplete', 'warn'], default: 'incomplete', surfaces: EVERYWHERE, help: 'Whether a stale database makes the verdict incomplete, or is only said.' },
  { name: 'db-mirror', type: 'list', default: [], value: 'NAME=PLACE', surfaces: EVERYWHERE, help: 'Where a scanner\'s database is downloaded from, in order: `trivy=REPOSITORY`, `trivy-java=REPOSITORY` or `grype=URL`.' },
  { name: 'cache-dir', type: 'text', value: 'DIR', surfaces: EVERYWHERE, help: 'Where scanners and databases are kept between runs; the user\'s cache when not given.' },
  { name: 'offline', type: 'switch', surfaces: EVERYWHERE, help: 'Download nothing: use the scanners and databases at hand, and say which.' },
  { name: 'severity-from', type: 'choice', choices: ['vendor', 'highest', 'nvd'], default: 'vendor', surfaces: EVERYWHERE, help: 'Whose severity counts when sources disagree: the distributor\'s first, the highest, or NVD\'s first.' },
  { name: 'exclude', type: 'list', default: [], value: 'GLOB', surfaces: EVERYWHERE, help: 'Files and folders of PATH that are left out, as in .gitignore.' },
  { name: 'output-dir', type: 'text', default: 'dockgate-out', value: 'DIR', surfaces: EVERYWHERE, help: 'Where the report files are written.' },
  { name: 'sbom', type: 'choice', choices: ['cyclonedx', 'spdx', 'both'], surfaces: EVERYWHERE, help: 'Also write a bill of materials of every image.' },
  { name: 'keep-archive', type: 'switch', surfaces: EVERYWHERE, help: 'Keep the archive of every built image in OUTPUT-DIR/images, so that a later step pushes what was judged.' },
  { name: 'raw-reports', type: 'switch', surfaces: EVERYWHERE, help: 'Also keep the scanners\' own reports, without their secrets.' },
  { name: 'token', type: 'text', value: 'TOKEN', surfaces: SECRET, actionExpression: '${{ github.token }}', help: 'Token for GitHub; the job\'s own when not given. Scanners and builds never get it.' },
  { name: 'upload', type: 'choice', choices: ['auto', 'always', 'never'], default: 'auto', surfaces: EVERYWHERE, help: 'Upload SARIF to code scanning: where it is possible, in any case (a refusal is an error), or never.' },
  { name: 'comment', type: 'choice', choices: ['auto', 'always', 'on-fail', 'never'], default: 'auto', surfaces: EVERYWHERE, help: 'One comment on the pull request, kept up to date: where it is possible, in any case (a refusal is an error, and of a push the commit\'s pull request is looked for), begun only when the gate doesn\'t pass, or never.' },
  { name: 'review-comments', type: 'amount', most: 50, default: '10', value: 'NUMBER', surfaces: EVERYWHERE, help: 'Most review comments on changed lines of a pull request; 0 for none.' },
  { name: 'alerts', type: 'choice', choices: ['finding', 'package'], default: 'finding', surfaces: EVERYWHERE, help: 'Code-scanning alerts: one for each finding, or one for each package with all its flaws.' },
  { name: 'dismissals', type: 'switch', surfaces: EVERYWHERE, help: 'Take dismissed code-scanning alerts as exceptions. Needs `security-events: read`.' },
  { name: 'artifact', type: 'switch', surfaces: EVERYWHERE, help: 'Upload the output folder as an artifact of the workflow run.' },
  { name: 'gate-name', type: 'text', value: 'NAME', surfaces: EVERYWHERE, help: 'Tells gates apart that report to the same pull request; workflow, job, step and matrix values when not given.' },
  { name: 'matrix', type: 'text', value: 'JSON', surfaces: ACTION, help: 'The job\'s matrix values, which are part of the gate\'s name. Leave it alone.', actionExpression: '${{ toJSON(matrix) }}' },
  { name: 'pull-request', type: 'amount', most: 2 ** 31, default: '0', value: 'NUMBER', surfaces: ['flag', 'input'], help: 'The pull request to comment on, where the event doesn\'t say.' },
  { name: 'config', type: 'text', value: 'FILE', surfaces: INVOCATION, help: 'Configuration file; `.dockgate.yml` of PATH when not given.' },
  { name: 'format', type: 'choice', choices: ['text', 'json', 'sarif', 'markdown', 'comment'], default: 'text', surfaces: ['flag'], help: 'What is printed on standard output.' },
  { name: 'verbose', type: 'switch', surfaces: INVOCATION, help: 'Log details of every stage.' },
] as const satisfies readonly Option[];

export type OptionName = (typeof OPTIONS)[number]['name'];

type ValueOf<T> = T extends { readonly type: 'list' }
  ? readonly string[]
  : T extends { readonly type: 'duration' | 'amount' }
    ? number
    : T extends { readonly type: 'switch' }
      ? boolean
      : T extends { readonly type: 'choice'; readonly choices: readonly (infer C extends string)[] }
        ? T extends { readonly default: string }
          ? C
          : C | undefined
        : T extends { readonly default: string }
          ? string
          : string | undefined;

/** One value an option, defaults filled in; durations in milliseconds. */
export type OptionValues = { readonly [T in (typeof OPTIONS)[number] as T['name']]: ValueOf<T> };

/** The names that can be given on a surface. */
export function optionsFor(surface: Surface): readonly Option[] {
  return (OPTIONS as readonly Option[]).filter((option) => option.surfaces.includes(surface));
}

/** @returns the name in the environment: `DOCKGATE_FAIL_ON`. */
export function environmentName(option: string): string {
  return `DOCKGATE_${option.toUpperCase().replaceAll('-', '_')}`;
}
