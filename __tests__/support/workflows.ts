/** The workflows of this repository and those that people copy, as values. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
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
