/** Targets made into entries of a plan: each gets a key and a name that no other has. Pure. */
import { printReference, type FullReference } from '../artifacts/image-reference.js';
import { UsageError } from '../errors.js';
import type { Plan, PlanEntry } from './plan.js';
import type { NotLookedAt } from '../report.js';

/** A target before others are known. */
export interface Draft {
  /** Of the target, unless another has it. */
  readonly key: string;
  /** What its name is made of. */
  readonly base: string;
  /** The file or folder that it is from, as people name it: tells two of one key apart. */
  readonly from?: string;
  /** Equal for what is the same thing. */
  readonly same?: string;
  readonly fields: Partial<Omit<PlanEntry, 'name' | 'key' | 'unplanned'>>;
}

/** As many jobs may come of one matrix (https://docs.github.com/actions/reference/limits). */
const MOST_ENTRIES = 256;
const LONGEST_NAME = 60;
const MOST_UNPLANNED = 50;

const EMPTY: Omit<PlanEntry, 'name' | 'key'> = { path: '', build: '', 'build-name': '', target: '', 'build-arg': '', image: '', unplanned: '' };

/** @returns undefined for what the input `build` can't carry */
export function buildInput(directory: string, dockerfile: string | undefined): string | undefined {
  if (/[,=\r\n]/.test(directory) || /[,\r\n]/.test(dockerfile ?? '')) return undefined;
  if (dockerfile !== undefined) return `${directory}=${dockerfile}`;
  return directory === 'auto' || directory === 'none' ? `./${directory}` : directory;
}

/** @param name what the user calls it */
export function imageDraft(name: string | undefined, reference: FullReference): Draft | NotLookedAt {
  const printed = printReference(reference);
  if (/[,=\r\n]/.test(name ?? '')) return { what: printed, why: 'what it is called holds a comma, an equals sign or a line break, which no input can carry' };
  const called = name ?? reference.repository;
  return { key: `image:${called}`, base: called, same: `image ${printed}`, fields: { image: name === undefined ? printed : `${name}=${printed}` } };
}

/** @throws UsageError for more than a matrix can hold */
export function toPlan(drafts: readonly Draft[], unplanned: readonly NotLookedAt[]): Plan {
  if (drafts.length > MOST_ENTRIES) throw new UsageError(`${String(drafts.length)} targets were found, and a matrix of GitHub has ${String(MOST_ENTRIES)} jobs at most`, { hint: 'leave some out with --exclude, or plan each folder by itself: plan PATH' });
  const keys = new Set<string>();
  const names = new Set<string>();
  const include = drafts.map((draft): PlanEntry => {
    const { key, fields } = keyed(draft, keys);
    keys.add(key);
    const name = unlike(safe(key === draft.key ? draft.base : (split(key)[1] ?? '')), names);
    names.add(name.toLowerCase());
    return { name, key, ...EMPTY, ...fields };
  });
  const [first, ...others] = include;
  return { include: first === undefined || unplanned.length === 0 ? include : [{ ...first, unplanned: JSON.stringify(shortened(unplanned)) }, ...others] };
}

/** A second one of the same key is called by where it is from. */
function keyed({ key, from, fields }: Draft, taken: ReadonlySet<string>): Pick<Draft, 'key' | 'fields'> {
  if (!taken.has(key)) return { key, fields };
  const [kind = '', called = ''] = split(key);
  const folder = from === undefined ? '' : from.replace(/[,=\r\n]/g, '-');
  const name = unlike(folder === '' ? called : kind === 'build' && fields['build-name'] === '' ? folder : `${folder}/${called}`, new Set([...taken].flatMap((each) => (split(each)[0] === kind ? [split(each)[1] ?? ''] : []))));
  return { key: `${kind}:${name}`, fields: kind === 'image' ? { ...fields, image: `${name}=${(fields.image ?? '').replace(/^[^=]*=/, '')}` } : { ...fields, 'build-name': name } };
}

function split(key: string): readonly string[] {
  const colon = key.indexOf(':');
  return [key.slice(0, colon), key.slice(colon + 1)];
}

/** Names of artifacts hold none of `"<>|*?:\r\n\\/`; file systems and people are stricter. */
function safe(text: string): string {
  const plain = text.replace(/[^\w.-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '').slice(0, LONGEST_NAME);
  return plain === '' ? 'image' : plain;
}

/** @param taken in lower case, or compared as they are */
function unlike(text: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? text : `${text}-${String(number)}`;
    if (!taken.has(candidate.toLowerCase()) && !taken.has(candidate)) return candidate;
  }
}

/** A job's output holds 1 MB. */
function shortened(unplanned: readonly NotLookedAt[]): NotLookedAt[] {
  const shown = unplanned.slice(0, MOST_UNPLANNED).map(({ what, why }) => ({ what: what.slice(0, 300), why: why.slice(0, 500) }));
  const more = unplanned.length - shown.length;
  return more === 0 ? shown : [...shown, { what: `${String(more)} more`, why: 'the log of `plan` names them' }];
}
