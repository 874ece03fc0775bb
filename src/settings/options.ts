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
}
interface TextOption extends OptionBase {
  readonly type: 'text';
  readonly default?: string;
}
interface ListOption extends OptionBase {
  readonly type: 'list';
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
export type Option = TextOption | ListOption | ChoiceOption | DurationOption | SwitchOption;

const EVERYWHERE = ['flag', 'input', 'file'] as const;
const INVOCATION = ['flag', 'input'] as const;

export const OPTIONS = [
  { name: 'path', type: 'text', value: 'PATH', surfaces: ['input'], help: 'File or folder to check; the working directory when no image is named.' },
  { name: 'build', type: 'list', default: [], value: 'DIR[=DOCKERFILE]', surfaces: EVERYWHERE, actionDefault: 'auto', help: 'Build the image of a folder and scan it; `auto` builds when there is exactly one Dockerfile, `none` never.' },
  { name: 'archive', type: 'list', default: [], value: 'FILE[=DOCKERFILE]', surfaces: EVERYWHERE, help: 'Scan an image in a file: docker-save tar, OCI layout folder or tar, plain or gzip.' },
  { name: 'dockerfile', type: 'text', value: 'FILE', surfaces: EVERYWHERE, help: 'The Dockerfile of the one image that is built or opened.' },
  { name: 'target', type: 'text', value: 'STAGE', surfaces: EVERYWHERE, help: 'Stage to build; the last one when not given.' },
  { name: 'build-arg', type: 'list', default: [], value: 'NAME=VALUE', surfaces: EVERYWHERE, help: 'Build argument.' },
  { name: 'build-network', type: 'text', value: 'MODE', surfaces: EVERYWHERE, help: 'Network of RUN steps: `default`, `none` or `host`.' },
  { name: 'build-timeout', type: 'duration', default: '30m', value: 'TIME', surfaces: EVERYWHERE, help: 'Longest time that a build may take.' },
  { name: 'platform', type: 'text', value: 'OS/ARCH', surfaces: EVERYWHERE, help: 'Platform to build for; the engine\'s own when not given.' },
  { name: 'docker', type: 'text', default: 'docker', value: 'FILE', surfaces: INVOCATION, help: 'The docker client to build with.' },
  { name: 'fail-on', type: 'list', default: ['high'], value: 'CONDITION', surfaces: EVERYWHERE, help: 'The gate fails when one of these conditions holds, such as `critical`, `fixable:high > 10` or `secret`.' },
  { name: 'warn-on', type: 'list', default: [], value: 'CONDITION', surfaces: EVERYWHERE, help: 'Conditions that are reported as warnings and never fail the gate.' },
  { name: 'report-from', type: 'choice', choices: SEVERITIES, default: 'low', surfaces: EVERYWHERE, help: 'Reports for people list findings of this severity and worse, and count the rest. Never decides what gates.' },
  { name: 'gate', type: 'choice', choices: ['enforce', 'observe'], default: 'enforce', surfaces: EVERYWHERE, help: '`observe` gives the real verdict and exits 0 for findings.' },
  { name: 'on-incomplete', type: 'choice', choices: ['fail', 'warn'], default: 'fail', surfaces: EVERYWHERE, help: 'Whether a verdict of `incomplete` ends with exit code 3 or 0. The verdict stays `incomplete`.' },
  { name: 'scanners', type: 'list', default: ['auto'], value: 'NAME', surfaces: EVERYWHERE, help: 'Scanners to run on images: `auto` (trivy), `none`, or names; `NAME?` may fail without making the verdict incomplete.' },
  { name: 'scanner-path', type: 'list', default: [], value: 'NAME=FILE', surfaces: INVOCATION, help: 'Use this program for a scanner. Reported as unverified.' },
  { name: 'scanners-from', type: 'choice', choices: ['path'], surfaces: INVOCATION, help: 'Take scanners from PATH. Reported as unverified.' },
  { name: 'scanner-timeout', type: 'duration', default: '15m', value: 'TIME', surfaces: EVERYWHERE, help: 'Longest time that one scanner may take for one image.' },
  { name: 'db-max-age', type: 'duration', default: '5d', value: 'TIME', surfaces: EVERYWHERE, help: 'A vulnerability database older than this makes the verdict incomplete.' },
  { name: 'exclude', type: 'list', default: [], value: 'GLOB', surfaces: EVERYWHERE, help: 'Files and folders of PATH that are left out, as in .gitignore.' },
  { name: 'output-dir', type: 'text', default: 'dockgate-out', value: 'DIR', surfaces: EVERYWHERE, help: 'Where the report files are written.' },
  { name: 'config', type: 'text', value: 'FILE', surfaces: INVOCATION, help: 'Configuration file; `.dockgate.yml` of PATH when not given.' },
  { name: 'format', type: 'choice', choices: ['text', 'json', 'sarif', 'markdown'], default: 'text', surfaces: ['flag'], help: 'What is printed on standard output.' },
  { name: 'verbose', type: 'switch', surfaces: INVOCATION, help: 'Log details of every stage.' },
] as const satisfies readonly Option[];

export type OptionName = (typeof OPTIONS)[number]['name'];

type ValueOf<T> = T extends { readonly type: 'list' }
  ? readonly string[]
  : T extends { readonly type: 'duration' }
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
