/** The workflows of this repository and those that people copy, as values; and GitHub's own validator of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { registerLogger, validate } from '@actions/languageservice';
import * as v from 'valibot';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse, parseAllDocuments } from 'yaml';

const ROOT = resolve(import.meta.dirname, '../..');

const text = v.union([v.string(), v.number(), v.boolean()]);
const inputs = v.optional(v.record(v.string(), text), {});
const permissions = v.optional(v.union([v.string(), v.record(v.string(), v.picklist(['read', 'write', 'none']))]));
const step = v.looseObject({ uses: v.optional(v.string()), run: v.optional(v.string()), with: inputs, name: v.optional(v.string()), if: v.optional(v.string()) });
const job = v.looseObject({
  uses: v.optional(v.string()),
  steps: v.optional(v.array(step), []),
  with: inputs,
  permissions,
  'timeout-minutes': v.optional(v.number()),
  if: v.optional(v.string()),
});
const call = v.nullish(v.looseObject({ inputs: v.optional(v.record(v.string(), v.looseObject({ required: v.optional(v.boolean()) })), {}), secrets: v.optional(v.record(v.string(), v.unknown()), {}) }));
const workflow = v.looseObject({ on: v.looseObject({ workflow_call: call }), permissions, jobs: v.record(v.string(), job) });
const actionFile = v.looseObject({
  description: v.string(),
  branding: v.looseObject({ icon: v.string(), color: v.string() }),
  inputs: v.record(v.string(), v.looseObject({ description: v.string() })),
  outputs: v.record(v.string(), v.unknown()),
});

export type Step = v.InferOutput<typeof step>;
export type Job = v.InferOutput<typeof job>;
export type Workflow = v.InferOutput<typeof workflow>;

/** A name in front of `@`: the action itself, or one of its reusable workflows. */
export const OURS = /^[\w.-]+\/dockgate(?:\/\.github\/workflows\/(?<workflow>[\w-]+\.yml))?@/;

export const pins = v.parse(v.record(v.string(), v.object({ version: v.string(), commit: v.string(), inputs: v.array(v.string()) })), JSON.parse(read('__tests__/workflows/pins.json')));
export const action = v.parse(actionFile, parse(read('action.yml')));

export function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

/** @returns paths of all workflows: those that run here, and those of examples/ */
export function workflowFiles(): string[] {
  return ['.github/workflows', 'examples/workflows'].flatMap((folder) => readdirSync(join(ROOT, folder)).sort().map((name) => `${folder}/${name}`));
}

export function workflowOf(content: string): Workflow {
  return v.parse(workflow, parse(content));
}

/** @returns pieces of workflows on a page: lists of steps, or mappings with jobs */
export function snippetsOf(page: string): { readonly steps: readonly Step[]; readonly jobs: Readonly<Record<string, Job>> }[] {
  return [...page.matchAll(/^```ya?ml\n(?<body>[^]*?)^```$/gm)].map(({ groups }) => {
    const [document] = parseAllDocuments(groups?.['body'] ?? '');
    if (document === undefined || document.errors.length > 0) throw new Error(`no YAML: ${String(document?.errors[0])}`);
    const value: unknown = document.toJS();
    if (Array.isArray(value)) return { steps: v.parse(v.array(step), value), jobs: {} };
    const { jobs } = v.parse(v.looseObject({ jobs: v.optional(v.record(v.string(), job), {}) }), value);
    return { steps: Object.values(jobs).flatMap((each) => each.steps), jobs };
  });
}

let asked = 0;

// Otherwise a validator that broke would have nothing to say, like one that is content.
registerLogger({
  error: (message) => {
    throw new Error(message);
  },
  warn: () => undefined,
  info: () => undefined,
  log: () => undefined,
});

/** @returns what GitHub's language service says of a workflow or of action.yml; other repositories aren't asked */
export async function diagnosticsOf(file: string, content: string): Promise<string[]> {
  // The service remembers what it read under an address.
  asked += 1;
  const folder = `file:///${String(asked)}`;
  const uri = basename(file) === 'action.yml' ? `${folder}/action.yml` : `${folder}/.github/workflows/${basename(file)}`;
  const said = await validate(TextDocument.create(uri, 'yaml', 0, content), {
    actionsMetadataProvider: { fetchActionMetadata: ({ owner, name }) => Promise.resolve(metadataOf(`${owner}/${name}`)) },
    fileProvider: {
      getFileContent: (reference) => {
        const path = 'path' in reference ? reference.path : '';
        return Promise.resolve({ name: path, content: read(`.github/workflows/${basename(path)}`) });
      },
    },
  });
  return said.map(({ message, range }) => `${file}:${String(range.start.line + 1)}: ${typeof message === 'string' ? message : message.value}`);
}

type Metadata = Awaited<ReturnType<NonNullable<NonNullable<NonNullable<Parameters<typeof validate>[1]>['actionsMetadataProvider']>['fetchActionMetadata']>>>;

function metadataOf(name: string): Metadata {
  const names = name.endsWith('/dockgate') ? Object.keys(action.inputs) : pins[name]?.inputs;
  if (names === undefined) return undefined;
  return { name, description: '', inputs: Object.fromEntries(names.map((each) => [each, { description: '' }])) };
}
