import { describe, expect, it } from '@jest/globals';
import { aMisconfigurationSeen, aSecretSeen, layer } from '../../__tests__/support/observations.js';
import { at } from '../../__tests__/support/report.js';
import type { Place, PlainObservation } from './finding.js';
import { mergeRules, type MergedPlain, type OwnRule } from './merge-rules.js';

const ROOT: OwnRule = { id: 'dockerfile/root-user', title: 'Final image runs as root', severity: 'high' };
const IMAGE_ROOT: OwnRule = { id: 'image/root-user', title: 'The image runs as root', severity: 'high' };
const SUDO: OwnRule = { id: 'dockerfile/sudo', title: 'sudo', severity: 'medium' };
const SAME: Readonly<Record<string, readonly OwnRule[]>> = { 'hadolint:DL3002': [ROOT, IMAGE_ROOT], 'trivy:DS-0002': [ROOT, IMAGE_ROOT], 'dockle:CIS-DI-0001': [ROOT, IMAGE_ROOT], 'hadolint:DL3004': [SUDO], 'trivy:DS-0010': [SUDO] };

function merged(...observations: readonly PlainObservation[]): MergedPlain[] {
  return mergeRules(observations, (foreign) => SAME[foreign] ?? []);
}

function ours(line: number, change: Partial<PlainObservation> = {}): PlainObservation {
  return aMisconfigurationSeen({ place: { type: 'source', at: at('Dockerfile', line), node: 'RUN sudo make' }, ...change });
}

function theirs(scanner: string, id: string, place: Place, change: Partial<PlainObservation> = {}): PlainObservation {
  return aMisconfigurationSeen({ rule: `${scanner}/${id}`, title: `${scanner} says so`, message: `${scanner} says so`, severity: 'low', place, seenBy: { scanner, version: '1', id, severity: 'low' }, ...change });
}

function onLine(line: number | undefined, file = 'Dockerfile'): Place {
  return { type: 'file', file, line };
}

const IN_IMAGE: Place = { type: 'layer', diffId: undefined, path: undefined };

describe('a rule of another tool', () => {
  it('on the same line is our finding, with our name and text', () => {
    for (const order of [[0, 1, 2], [2, 1, 0], [1, 0, 2]]) {
      const rows = [ours(3), theirs('hadolint', 'DL3004', onLine(3)), theirs('trivy', 'DS-0010', onLine(3))];
      const found = merged(...order.flatMap((index) => rows[index] ?? []));

      expect(found).toHaveLength(1);
      expect(found[0]).toMatchObject({ rule: 'dockerfile/sudo', message: 'sudo is used', severity: 'medium' });
      expect(found[0]?.seenBy.map(({ scanner }) => scanner).sort()).toEqual(['dockgate', 'hadolint', 'trivy']);
      expect(found[0]?.fingerprint).toBe(merged(ours(3))[0]?.fingerprint);
    }
  });

  it('that two of ours are the same as is the one on its line', () => {
    const [env, arg] = [4, 3].map((line) => ours(line, { rule: `dockerfile/on-${String(line)}` })) as [PlainObservation, PlainObservation];
    const rules = [env, arg].map(({ rule, title, severity }): OwnRule => ({ id: rule, title, severity }));
    const found = mergeRules([env, arg, theirs('hadolint', 'DL3064', onLine(3)), theirs('hadolint', 'DL3064', onLine(4))], () => rules);

    expect(found.map(({ rule, seenBy }) => [rule, seenBy.length])).toEqual([['dockerfile/on-4', 2], ['dockerfile/on-3', 2]]);
    expect(mergeRules([theirs('hadolint', 'DL3064', onLine(4))], () => rules).map(({ rule }) => rule)).toEqual(['hadolint/DL3064']);
  });

  it('on a line of an instruction of several lines is that instruction', () => {
    const place: Place = { type: 'source', at: { ...at('Dockerfile', 3), endLine: 6 }, node: 'RUN sudo make' };
    expect(merged(ours(3, { place }), theirs('trivy', 'DS-0010', onLine(5)))).toHaveLength(1);
  });

  it('without a line is ours in the same file', () => {
    expect(merged(ours(3), theirs('trivy', 'DS-0010', onLine(undefined)))).toHaveLength(1);
  });

  it.each<[string, Place]>([
    ['on another line', onLine(9)],
    ['in another file', onLine(3, 'api/Dockerfile')],
    ['in an image', IN_IMAGE],
  ])('%s is a finding of its own, under our name', (_, place) => {
    const found = merged(ours(3), theirs('hadolint', 'DL3004', place));
    expect(found.map(({ rule, title }) => [rule, title])).toEqual([['dockerfile/sudo', 'sudo'], ['dockerfile/sudo', 'sudo']]);
  });

  it('that two others see and we do not is one finding under our name', () => {
    expect(merged(theirs('hadolint', 'DL3004', onLine(3)), theirs('trivy', 'DS-0010', onLine(3)))).toMatchObject([{ rule: 'dockerfile/sudo', seenBy: [{ scanner: 'hadolint' }, { scanner: 'trivy' }] }]);
    expect(merged(theirs('trivy', 'DS-0010', onLine(undefined)), theirs('hadolint', 'DL3004', onLine(3)))).toMatchObject([{ place: { line: 3 } }]);
  });

  it('that one tool says of two lines is two findings', () => {
    expect(merged(theirs('hadolint', 'DL3004', onLine(3)), theirs('hadolint', 'DL3004', onLine(9)))).toHaveLength(2);
  });

  it('about an image goes by the name of the image check', () => {
    const found = merged(theirs('dockle', 'CIS-DI-0001', IN_IMAGE), theirs('trivy', 'DS-0002', IN_IMAGE));
    expect(found).toMatchObject([{ rule: 'image/root-user', seenBy: [{ scanner: 'dockle' }, { scanner: 'trivy' }] }]);
    const own = aMisconfigurationSeen({ rule: 'image/root-user', place: IN_IMAGE, seenBy: { scanner: 'dockgate', id: 'image/root-user', severity: 'high' } });
    expect(merged(own, theirs('dockle', 'CIS-DI-0001', IN_IMAGE))).toHaveLength(1);
    expect(merged(own, theirs('dockle', 'CIS-DI-0001', IN_IMAGE, { target: 'archive:other' }))).toHaveLength(2);
  });

  it('of unknown severity has that of our check', () => {
    expect(merged(theirs('hadolint', 'DL3004', onLine(3), { severity: 'unknown' }))).toMatchObject([{ severity: 'medium' }]);
  });

  it('that is none of ours keeps its name', () => {
    expect(merged(theirs('hadolint', 'DL9999', onLine(3)))).toMatchObject([{ rule: 'hadolint/DL9999' }]);
  });
});

describe('what is no rule of a file', () => {
  it('one end of life of an image is one, in whichever words', () => {
    const eol = (scanner: string, message: string): PlainObservation => aSecretSeen({ kind: 'eol', rule: 'eol/debian-9', message, place: { type: 'layer', diffId: layer('1'), path: undefined }, seenBy: { scanner, id: 'EOSL', severity: 'high' } });
    expect(merged(eol('trivy', 'one'), eol('dockgate', 'other'))).toHaveLength(1);
  });

  it('two secrets in a file are two', () => {
    expect(merged(aSecretSeen({ message: 'one' }), aSecretSeen({ message: 'two' }))).toHaveLength(2);
  });
});
