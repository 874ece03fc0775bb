/** The services of a compose file, as far as they say which image they run (https://docs.docker.com/reference/compose-file/services/). */
import { isMap, isScalar, type Node } from 'yaml';
import type { Location } from '../findings/location.js';
import { interpolate, type Lookup } from './compose-variables.js';
import { type NamedImages, NO_IMAGES } from './named-image.js';
import type { SourceText } from './source-text.js';
import { entriesOf, itemsOf, parseYaml, placeOf, textOf, valueAt, type YamlDocument } from './yaml-nodes.js';

export interface ComposeService {
  readonly name: string;
  /** Its `image:`, or the line of its name. */
  readonly at: Location;
  readonly runs: ServiceImage;
}

export type ServiceImage =
  | { readonly type: 'image'; readonly text: string }
  | {
      readonly type: 'build';
      /** As written, relative to the file's folder. */
      readonly context: string;
      /** Relative to the context. */
      readonly dockerfile: string | undefined;
      readonly target: string | undefined;
      readonly arguments: ReadonlyMap<string, string>;
      /** The name that the built image gets. */
      readonly image: string | undefined;
    }
  | { readonly type: 'unknown'; readonly why: string };

const NO_SERVICES = 'it has no services';

/** @returns why it is no compose file instead */
export function parseCompose(source: SourceText, lookup: Lookup): { readonly services: readonly ComposeService[] } | { readonly problem: string; readonly line: number } {
  const parsed = parseYaml(source);
  if ('problem' in parsed) return parsed;
  const [yaml] = parsed.documents;
  if (yaml === undefined || !isMap(yaml.root)) return { problem: NO_SERVICES, line: 1 };
  const services = valueAt(yaml.root, ['services'], yaml) ?? firstFormat(yaml);
  if (!isMap(services)) return { problem: valueAt(yaml.root, ['include'], yaml) === null ? NO_SERVICES : 'it has no services but includes other files: name these', line: 1 };
  return {
    services: entriesOf(services, yaml).map(({ key, keyNode, value }) => {
      const image = valueAt(value, ['image'], yaml);
      return { name: key, at: placeOf(image ?? keyNode, yaml), runs: serviceImage(value, yaml, lookup) };
    }),
  };
}

/** Before version 2 services stood at the top. */
function firstFormat(yaml: YamlDocument): Node | null {
  return entriesOf(yaml.root, yaml).some(({ value }) => valueAt(value, ['image'], yaml) !== null || valueAt(value, ['build'], yaml) !== null) ? yaml.root : null;
}

function serviceImage(service: Node | null, yaml: YamlDocument, lookup: Lookup): ServiceImage {
  const image = filled(valueAt(service, ['image'], yaml), yaml, lookup);
  const build = valueAt(service, ['build'], yaml);
  if (build === null) {
    if (image === undefined) return unknown(valueAt(service, ['extends'], yaml) === null ? 'it has neither `image` nor `build`' : 'it takes its image from another service by `extends`');
    return 'text' in image ? { type: 'image', text: image.text } : unknown(missing(image.missing));
  }
  const short = isScalar(build);
  const read = (key: string): Filled => (short ? undefined : filled(valueAt(build, [key], yaml), yaml, lookup));
  if (!short && valueAt(build, ['dockerfile_inline'], yaml) !== null) return unknown('its Dockerfile stands inside the compose file');
  const [context, dockerfile, target] = [short ? filled(build, yaml, lookup) : read('context'), read('dockerfile'), read('target')];
  const values = [context, dockerfile, target, image];
  for (const value of values) if (value !== undefined && 'missing' in value) return unknown(missing(value.missing));
  const path = plain(context) ?? '.';
  if (/^(?:[a-z][a-z0-9+.-]*:\/\/|git@|github\.com\/)|\.git(?:#|$)/i.test(path)) return unknown(`it is built from ${JSON.stringify(path.slice(0, 200))}, which isn't here`);
  const args = buildArguments(short ? null : valueAt(build, ['args'], yaml), yaml, lookup);
  if (!(args instanceof Map)) return unknown(missing(args.missing));
  return { type: 'build', context: path, dockerfile: plain(dockerfile), target: plain(target), arguments: args, image: plain(image) };
}

type Filled = { readonly text: string } | { readonly missing: string } | undefined;

function filled(node: Node | null, yaml: YamlDocument, lookup: Lookup): Filled {
  const text = textOf(node, yaml);
  return text === undefined ? undefined : interpolate(text, lookup);
}

function plain(value: Filled): string | undefined {
  return value !== undefined && 'text' in value ? value.text : undefined;
}

/** A mapping, or a list of `NAME=VALUE`. A name alone takes its value from the environment, and is left out where there is none. */
function buildArguments(node: Node | null, yaml: YamlDocument, lookup: Lookup): Map<string, string> | { readonly missing: string } {
  const pairs = isMap(node)
    ? entriesOf(node, yaml).map(({ key, value }) => [key, textOf(value, yaml)] as const)
    : itemsOf(node, yaml).map((item) => {
        const [, name = '', value] = /^([^=]*)(?:=([\s\S]*))?$/.exec(textOf(item, yaml) ?? '') ?? [];
        return [name, value] as const;
      });
  const found = new Map<string, string>();
  for (const [name, written] of pairs) {
    const value = written === undefined ? { text: lookup(name) } : interpolate(written, lookup);
    if ('missing' in value) return value;
    if (value.text !== undefined) found.set(name, value.text);
  }
  return found;
}

function unknown(why: string): ServiceImage {
  return { type: 'unknown', why };
}

function missing(name: string): string {
  return `the variable ${JSON.stringify(name.slice(0, 100))} has no value here`;
}

/** The images that services run without building them. */
export function composeImages(source: SourceText, lookup: Lookup): NamedImages {
  const parsed = parseCompose(source, lookup);
  if ('problem' in parsed && parsed.problem === NO_SERVICES) return NO_IMAGES;
  if ('problem' in parsed) return { images: [], unknown: [{ at: { ...source.locate(0, 0), startLine: parsed.line, endLine: parsed.line }, why: `it can't be read as a compose file: ${parsed.problem}` }] };
  const built = new Set(parsed.services.flatMap(({ runs }) => (runs.type === 'build' && runs.image !== undefined ? [runs.image] : [])));
  return {
    images: parsed.services.flatMap(({ runs, at }) => (runs.type === 'image' && !built.has(runs.text) ? [{ text: runs.text, at, by: 'compose' as const }] : [])),
    unknown: parsed.services.flatMap(({ name, runs, at }) => (runs.type === 'unknown' ? [{ at, why: `service ${JSON.stringify(name.slice(0, 100))}: ${runs.why}` }] : [])),
  };
}
