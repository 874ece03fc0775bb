/** Which of the action's inputs the reusable gate takes, and which of its jobs gets them. */
import { optionsFor, type Option, type OptionName } from '../../src/settings/options.js';

/** Fields of an entry of `plan` that are inputs of the leg which looks at it: what a caller gives of these, `plan` brings into its entries. */
const ENTRY = ['path', 'build', 'build-name', 'image', 'target', 'build-arg'];

/** What the jobs of the gate say to each other. */
const OURS = ['command', 'reports', 'expect', 'token', 'matrix', 'artifact', 'registry-username', 'registry-password'] as const satisfies readonly OptionName[];

/** What needs an earlier or a later step of the same job, and a leg has none; or is about one image, where there are several. */
const NEEDS_THE_JOB: readonly string[] = ['archive', 'sbom-in', 'scanner-report', 'sarif', 'build-secret', 'tag', 'keep-archive', 'build-name'];

/** What says where images are, besides the fields of an entry. */
const PLANNED = ['compose', 'images-from', 'dockerfile'] as const satisfies readonly OptionName[];

/** What is decided once, about all legs. */
const JUDGED_ONCE = ['gate', 'on-incomplete', 'upload', 'comment', 'review-comments', 'alerts', 'dismissals', 'gate-name', 'pull-request'] as const satisfies readonly OptionName[];

/** What both the legs and the job that joins them go by. */
const EVERY_JOB = ['path', 'fail-on', 'warn-on', 'report-from', 'output-dir', 'config', 'verbose'] as const satisfies readonly OptionName[];

function among(names: readonly string[], { name }: Option): boolean {
  return names.includes(name);
}

/** @returns options whose value a caller of the gate may give */
export function gateInputs(): readonly Option[] {
  return optionsFor('input').filter((option) => !among([...OURS, ...NEEDS_THE_JOB], option));
}

/** @returns inputs that a leg takes from its entry of the plan */
export function entryInputs(): readonly Option[] {
  return optionsFor('input').filter((option) => among(ENTRY, option));
}

/** @returns inputs that go to `plan` as they are */
export function planInputs(): readonly Option[] {
  return gateInputs().filter((option) => among([...ENTRY, ...PLANNED, 'exclude', 'scanners', 'config', 'verbose', 'platform'], option));
}

/** @returns inputs that go to each leg as they are */
export function legInputs(): readonly Option[] {
  return gateInputs().filter((option) => !among([...ENTRY, ...PLANNED, ...JUDGED_ONCE], option));
}

/** @returns inputs that go to the job which joins the reports */
export function mergeInputs(): readonly Option[] {
  return gateInputs().filter((option) => among([...JUDGED_ONCE, ...EVERY_JOB], option));
}
