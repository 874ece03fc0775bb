/** Images that GitHub workflows and actions run: `container`, `services`, `docker://` (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax). */
import { isScalar, type Node } from 'yaml';
import type { NamedImage, NamedImages, UnknownImage } from './named-image.js';
import type { SourceText } from './source-text.js';
import { entriesOf, itemsOf, parseYaml, placeOf, textOf, valueAt } from './yaml-nodes.js';

const DOCKER = 'docker://';

export function workflowImages(source: SourceText): NamedImages {
  const parsed = parseYaml(source);
  if ('problem' in parsed) return { images: [], unknown: [{ at: { ...source.locate(0, 0), startLine: parsed.line, endLine: parsed.line }, why: `it can't be read as a workflow: ${parsed.problem}` }] };
  const images: NamedImage[] = [];
  const unknown: UnknownImage[] = [];
  for (const yaml of parsed.documents) {
    const add = (node: Node | null): void => {
      const text = textOf(node, yaml);
      // An empty image switches a service off.
      if (node === null || text === undefined || text === '') return;
      if (text.includes('${{')) unknown.push({ at: placeOf(node, yaml), why: 'the image is an expression, whose value only a run of the workflow knows' });
      else images.push({ text: text.startsWith(DOCKER) ? text.slice(DOCKER.length) : text, at: placeOf(node, yaml), by: 'workflow' });
    };
    const addUse = (step: Node): void => {
      const uses = valueAt(step, ['uses'], yaml);
      if (textOf(uses, yaml)?.startsWith(DOCKER) === true) add(uses);
    };
    for (const { value: job } of entriesOf(valueAt(yaml.root, ['jobs'], yaml), yaml)) {
      const container = valueAt(job, ['container'], yaml);
      add(isScalar(container) ? container : valueAt(container, ['image'], yaml));
      for (const { value: service } of entriesOf(valueAt(job, ['services'], yaml), yaml)) add(valueAt(service, ['image'], yaml));
      for (const step of itemsOf(valueAt(job, ['steps'], yaml), yaml)) addUse(step);
    }
    const runs = valueAt(yaml.root, ['runs'], yaml);
    const image = valueAt(runs, ['image'], yaml);
    // A Dockerfile stands here too.
    if (textOf(image, yaml)?.startsWith(DOCKER) === true) add(image);
    for (const step of itemsOf(valueAt(runs, ['steps'], yaml), yaml)) addUse(step);
  }
  return { images, unknown };
}
