/** Joins what checks and other tools say about the same thing in a file or an image, other than known flaws of packages. */
import type { PlainObservation, Sighting } from './finding.js';
import { fingerprint } from './identity.js';
import { worst, type Severity } from './severity.js';

export type MergedPlain = Omit<PlainObservation, 'seenBy'> & { readonly fingerprint: string; readonly seenBy: readonly Sighting[] };

/** A rule of ours, as far as its name stands for another tool's. */
export interface OwnRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Rules about Dockerfiles that it is the same as, in an image. */
  readonly twins?: readonly string[];
}

/** @param foreign a rule of another tool, as `tool:id` @returns the rules of ours that are the same, in the order in which they fit */
export type OwnRulesFor = (foreign: string) => readonly OwnRule[];

interface Group {
  readonly lead: PlainObservation;
  readonly others: PlainObservation[];
}

/** @returns one finding a thing, in the order in which they were first seen */
export function mergeRules(observations: readonly PlainObservation[], ownRulesFor: OwnRulesFor): MergedPlain[] {
  const groups = new Map<string, Group>();
  const add = (observation: PlainObservation): void => {
    const key = identityOf(observation);
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { lead: observation, others: [] });
    else known.others.push(observation);
  };
  const foreign: (readonly [PlainObservation, readonly OwnRule[]])[] = [];
  for (const observation of observations) {
    const rules = isOurs(observation) ? [] : ownRulesFor(`${toolOf(observation.seenBy.scanner)}:${observation.seenBy.id}`);
    if (rules.length === 0) add(observation);
    else foreign.push([observation, rules]);
  }
  const anchors = new Map<string, Group[]>();
  for (const group of groups.values()) if (isOurs(group.lead)) put(anchors, anchorKey(group.lead.rule, group.lead), group);
  for (const [observation, rules] of foreign) {
    const near = rules.flatMap(({ id }) => anchors.get(anchorKey(id, observation)) ?? []);
    const anchor = near.find(({ lead }) => covers(lead, observation));
    if (anchor !== undefined) anchor.others.push(observation);
    else add(underOurName(observation, rules));
  }
  return withoutUnplaced([...groups.values()]).map(join);
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function isOurs({ seenBy }: PlainObservation): boolean {
  return seenBy.scanner === 'dockgate';
}

/** `trivy-fs` and `trivy` have the same rules. */
function toolOf(scanner: string): string {
  return scanner === 'trivy-fs' ? 'trivy' : scanner;
}

/** What is the same thing to whoever sees it twice. */
function identityOf(observation: PlainObservation): string {
  const { kind, rule, target, place, message } = observation;
  // An image is one release of one distribution, in whichever words.
  if (kind === 'eol') return JSON.stringify([kind, rule, target]);
  switch (place.type) {
    case 'layer':
      return JSON.stringify([kind, rule, target, place.path, message]);
    case 'file':
      return JSON.stringify([kind, rule, place.file, place.line, message]);
    case 'report':
      return JSON.stringify([kind, rule, target, place.node, message]);
    case 'source':
      // Who says it of the stage leaves the image out.
      return JSON.stringify([kind, rule, place.at, place.node.replace(/^FROM \S+/, 'FROM')]);
  }
}

/** The file; the image, or what a report speaks of, when it lies in none. */
function anchorKey(rule: string, { place, target }: PlainObservation): string {
  switch (place.type) {
    case 'source':
      return JSON.stringify([rule, 'file', place.at.file]);
    case 'file':
      return JSON.stringify([rule, 'file', place.file]);
    case 'layer':
      return JSON.stringify([rule, 'image', target]);
    case 'report':
      return JSON.stringify([rule, 'report', target, place.node]);
  }
}

/** Whether another tool's place is that of our finding, or none at all within the same file or image. */
function covers({ place: ours }: PlainObservation, { place: theirs }: PlainObservation): boolean {
  if (theirs.type === 'layer') return ours.type === 'layer' && (theirs.path === undefined || theirs.path === ours.path);
  // No check of ours speaks of what isn't here.
  if (theirs.type === 'report' || ours.type === 'report') return false;
  const line = lineOf(theirs);
  if (line === undefined || ours.type === 'layer') return true;
  if (ours.type === 'file') return ours.line === line;
  return ours.at.startLine <= line && line <= ours.at.endLine;
}

/** @returns undefined when it has no line, or none is known */
function lineOf(place: PlainObservation['place']): number | undefined {
  if (place.type === 'source') return place.at.startLine;
  return place.type === 'file' ? place.line : undefined;
}

/** What only other tools found: under our name all the same, so that policies and exceptions know one name for it. */
function underOurName(observation: PlainObservation, rules: readonly OwnRule[]): PlainObservation {
  const inImage = observation.place.type === 'layer';
  // A check of images with several twins is wider than any one of them: dockle's rule about sudo is not all of `image/setuid-file`.
  const fitting = rules.filter(({ id, twins = [] }) => id.startsWith('image/') === inImage && twins.length <= 1);
  // hadolint's DL3064 is about ARG or ENV, and only a check of ours on its line would tell which.
  if (!inImage && fitting.length > 1) return observation;
  const rule = fitting[0] ?? rules[0];
  if (rule === undefined) return observation;
  const severity = observation.severity === 'unknown' ? rule.severity : observation.severity;
  return { ...observation, rule: rule.id, title: rule.title, severity };
}

/**
 * Rows of several tools about the same rule on the same line are one, whatever each of them writes; so are those about the image
 * as a whole, and those that name no line when another tool does.
 */
function withoutUnplaced(groups: readonly Group[]): Group[] {
  const kept = new Map<string, Group[]>();
  return groups.filter((group) => {
    if (isOurs(group.lead)) return true;
    const key = anchorKey(group.lead.rule, group.lead);
    const known = kept.get(key) ?? [];
    const same = known.find((other) => isSameRow(other.lead, group.lead));
    if (same === undefined) {
      kept.set(key, [...known, group]);
      return true;
    }
    same.others.push(group.lead, ...group.others);
    return false;
  });
}

/** A tool that says something twice means two things. */
function isSameRow(one: PlainObservation, other: PlainObservation): boolean {
  if (toolOf(one.seenBy.scanner) === toolOf(other.seenBy.scanner) || one.kind !== other.kind) return false;
  const [left, right] = [one.place, other.place];
  if (left.type === 'layer' || right.type === 'layer') return left.type === 'layer' && right.type === 'layer' && left.path === right.path;
  const [a, b] = [lineOf(left), lineOf(right)];
  return a === undefined || b === undefined || a === b;
}

function join({ lead, others }: Group): MergedPlain {
  const all = [lead, ...others];
  // Who knows the layer or the line says where the thing is.
  const placed = all.find(({ place }) => (place.type === 'layer' ? place.diffId !== undefined : lineOf(place) !== undefined)) ?? lead;
  const first = isOurs(lead) ? lead : placed;
  const aliases = [...new Set(all.flatMap((each) => each.aliases))].filter((alias) => alias !== first.rule).sort();
  const excepted = all.find((each) => each.excepted !== undefined)?.excepted;
  return {
    ...first,
    ...(excepted === undefined ? {} : { excepted }),
    severity: all.map((each) => each.severity).reduce(worst),
    seenBy: [...new Map(all.map(({ seenBy }) => [JSON.stringify(seenBy), seenBy])).values()],
    aliases,
    fingerprint: fingerprint(first.kind, first.rule, subjectOf(first)),
  };
}

function subjectOf(observation: PlainObservation): readonly string[] {
  const { place } = observation;
  switch (place.type) {
    case 'source':
      return [place.at.file, place.node];
    case 'file':
      return [place.file];
    case 'report':
      return [observation.target, place.node];
    case 'layer':
      // A setting has no path; what it is about sets it apart.
      return [observation.target, place.path ?? '', ...(place.instruction === undefined ? [] : [place.instruction.keyword, place.instruction.word ?? ''])];
  }
}
