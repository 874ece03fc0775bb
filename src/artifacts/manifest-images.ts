/** Images that Kubernetes manifests name: of every kind that holds a pod, those of operators too. */
import { isMap, isSeq, type Node } from 'yaml';
import type { NamedImage, NamedImages, UnknownImage } from './named-image.js';
import type { SourceText } from './source-text.js';
import { entriesOf, itemsOf, parseYaml, placeOf, textOf, valueAt, type YamlDocument } from './yaml-nodes.js';

const CONTAINERS = ['containers', 'initContainers', 'ephemeralContainers'] as const;
const TEMPLATE = /\{\{|\$\{|\$\(|<%/;
/** Deeper than any workload: CronJob → jobTemplate → template → spec is 8. */
const MAX_DEPTH = 24;
const MAX_NODES = 100_000;

/** Documents without `apiVersion` and `kind` are somebody else's. */
export function manifestImages(source: SourceText): NamedImages {
  const images: NamedImage[] = [];
  const unknown: UnknownImage[] = [];
  const parsed = parseYaml(source);
  if ('problem' in parsed) {
    if (!/^\s*(?:-\s+)?"?(?:kind|image)"?\s*:/m.test(source.text)) return { images, unknown };
    const why = source.text.includes('{{') ? 'it is a template: render it first (helm template) and name the result' : `it can't be read as YAML: ${parsed.problem}`;
    return { images, unknown: [{ at: { ...source.locate(0, 0), startLine: parsed.line, endLine: parsed.line }, why }] };
  }
  const add = (node: Node | null, yaml: YamlDocument, what: string): void => {
    const text = textOf(node, yaml);
    // `image: {{ .Values.image }}` without quotes is a map in a map to YAML.
    if (node !== null && isMap(node)) unknown.push({ at: placeOf(node, yaml), why: `the image of ${what} is a template, or no text: render it first and name the result` });
    if (node === null || text === undefined || text === '') return;
    const at = placeOf(node, yaml);
    if (TEMPLATE.test(text)) unknown.push({ at, why: `the image of ${what} is a template: render it first and name the result` });
    else images.push({ text, at, by: 'manifest' });
  };
  for (const yaml of parsed.documents) {
    let left = MAX_NODES;
    const visit = (node: Node | null, depth: number): void => {
      left -= 1;
      if (node === null || depth > MAX_DEPTH || left < 0) return;
      if (isSeq(node)) {
        for (const item of itemsOf(node, yaml)) visit(item, depth + 1);
        return;
      }
      if (!isMap(node)) return;
      for (const { key, value } of entriesOf(node, yaml)) {
        if (CONTAINERS.some((name) => name === key) && isSeq(value)) {
          for (const container of itemsOf(value, yaml)) add(valueAt(container, ['image'], yaml), yaml, 'a container');
        } else if (key === 'volumes' && isSeq(value)) {
          for (const volume of itemsOf(value, yaml)) add(valueAt(volume, ['image', 'reference'], yaml), yaml, 'a volume');
        } else visit(value, depth + 1);
      }
    };
    const kind = textOf(valueAt(yaml.root, ['kind'], yaml), yaml);
    if (kind === undefined || textOf(valueAt(yaml.root, ['apiVersion'], yaml), yaml) === undefined) continue;
    const replaced = kind === 'Kustomization' ? valueAt(yaml.root, ['images'], yaml) : null;
    if (replaced !== null) unknown.push({ at: placeOf(replaced, yaml), why: 'this kustomization puts other images in the place of those that manifests name: render it first (kubectl kustomize) and name the result' });
    visit(yaml.root, 0);
    if (left < 0) unknown.push({ at: source.locate(0, 0), why: 'it has more nodes than any manifest' });
  }
  return { images, unknown };
}
