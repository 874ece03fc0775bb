import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseDockerfile } from '../../src/artifacts/dockerfile.js';
import type { AnyCheck, Check, Example, ImageExample, SubjectKind } from '../../src/checks/check.js';
import { allChecks, checks } from '../../src/checks/index.js';
import { cisDocker } from '../../src/controls/cis-docker.js';
import type { PlainObservation } from '../../src/findings/finding.js';
import { CONFIDENCES, SEVERITIES } from '../../src/findings/severity.js';
import { runChecks } from '../../src/checks/run.js';
import { applyFix, filesOf, observe, type ExampleFiles, type FileKind } from '../support/examples.js';
import { imageSubject } from '../support/image-example.js';

const KINDS = ['dockerfile', 'dockerignore', 'image'] as const satisfies readonly SubjectKind[];
/** `tool:id` as each tool writes its ids. */
const OTHER_IDS = /^(?:hadolint:(?:DL\d{4}|SC\d{4})|trivy:DS-\d{4}|kics:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|checkov:CKV2?_DOCKER_\d+|dockle:(?:CIS-DI-\d{4}|DKL-(?:DI|LI)-\d{4}))$/;
/** What a missing good practice may cost at most; only these stand for a danger of their own. */
const MAY_BE_HIGH = /root|secret|socket|password|credential|key|end-of-life/;

function shown(example: Example): string {
  return typeof example === 'string' ? JSON.stringify(example) : JSON.stringify(Object.values(example));
}

function parseProblems(files: ExampleFiles): readonly string[] {
  const text = files.get('Dockerfile');
  return text === undefined ? [] : parseDockerfile('Dockerfile', text).problems.map((problem) => problem.message);
}

/** What a hit is, wherever it moved. */
function identity(observation: PlainObservation): string {
  return JSON.stringify([observation.rule, observation.place.type === 'source' ? observation.place.node : observation.place]);
}

function count(observations: readonly PlainObservation[], wanted: PlainObservation): number {
  return observations.filter((each) => identity(each) === identity(wanted)).length;
}

describe('the registry', () => {
  for (const kind of KINDS) {
    it(`holds each file of ${kind}/, and each entry is a file`, () => {
      const files = readdirSync(join('src', 'checks', kind)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
      expect(checks[kind].map((check) => check.id).sort()).toEqual(files.map((name) => `${kind}/${name.slice(0, -'.ts'.length)}`).sort());
    });
  }

  it('claims each id of another tool once', () => {
    const claimed = allChecks().flatMap((check: AnyCheck) => check.sameAs);
    // hadolint has one rule for what we have two for: a secret in ARG and in ENV. Which one is meant, the line tells.
    expect(claimed.filter((id, index) => claimed.indexOf(id) !== index)).toEqual(['hadolint:DL3064']);
    expect(claimed.filter((id) => !OTHER_IDS.test(id))).toEqual([]);
  });

  it('gives each check a title of its own', () => {
    const titles = allChecks().map((check) => check.title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});

for (const check of checks.dockerfile) describeCheck('dockerfile', check);
for (const check of checks.dockerignore) describeCheck('dockerignore', check);
for (const check of checks.image) describeImageCheck(check);

function describeImageCheck(check: Check<'image'>): void {
  const look = (example: ImageExample): PlainObservation[] => runChecks([check], imageSubject(example), 'image:app', '0.0.0');
  describe(check.id, () => {
    describeFacts(check);

    it('names twins that exist', () => {
      const ids = checks.dockerfile.map(({ id }) => id);
      expect((check.twins ?? []).filter((twin) => !ids.some((id) => id === twin))).toEqual([]);
    });

    for (const example of check.examples.good) {
      it(`finds nothing in ${JSON.stringify(example)}`, () => {
        expect(look(example).map((each) => each.message)).toEqual([]);
      });
    }

    for (const example of check.examples.bad) {
      it(`finds ${JSON.stringify(example)}`, () => {
        const found = look(example);
        expect(found.length).toBeGreaterThan(0);
        for (const { place, message } of found) {
          expect(message).toMatch(/^[A-Za-z\d`].*\.$/);
          expect(message).not.toMatch(/s3cret|hunter22|k3y-0f|0123456789abcdef/);
          if (place.type !== 'layer') throw new Error('an image check points into the image');
          expect(place.diffId !== undefined || place.instruction !== undefined).toBe(true);
        }
        expect(new Set(found.map((each) => JSON.stringify([each.rule, each.place]))).size).toBe(found.length);
        expect(look(example)).toEqual(found);
      });
    }
  });
}

function describeFacts(check: AnyCheck): void {
  it('says what it is about', () => {
    expect(check.id).toMatch(/^[a-z]+\/[a-z\d]+(?:-[a-z\d]+)*$/);
    expect(check.title).toMatch(/^[A-Za-z\d`].*[^.!?\s]$/);
    for (const sentence of [check.why, check.remedy]) expect(sentence).toMatch(/^[A-Za-z\d`].{20,}[.…]$/s);
    expect(JSON.stringify(check)).not.toMatch(/\b(?:TODO|FIXME|XXX)\b/);
    expect(SEVERITIES).toContain(check.severity);
    expect(CONFIDENCES).toContain(check.confidence);
    for (const reference of check.references) expect(reference).toMatch(/^https:\/\/\S+$/);
    expect((check.controls.cisDocker ?? []).filter((id) => cisDocker[id] === undefined)).toEqual([]);
    if (!MAY_BE_HIGH.test(check.id)) expect(['medium', 'low', 'negligible']).toContain(check.severity);
  });

  it('has enough examples', () => {
    expect(check.examples.bad.length).toBeGreaterThanOrEqual(2);
    expect(check.examples.good.length).toBeGreaterThanOrEqual(3);
  });
}

function describeCheck<K extends FileKind>(kind: K, check: Check<K>): void {
  describe(check.id, () => {
    describeFacts(check as unknown as AnyCheck);

    for (const example of check.examples.good as readonly Example[]) {
      it(`finds nothing in ${shown(example)}`, () => {
        const files = filesOf(kind, example);
        expect(parseProblems(files)).toEqual([]);
        expect(observe(kind, check, files).map((each) => each.message)).toEqual([]);
      });
    }

    for (const example of check.examples.bad as readonly Example[]) {
      it(`finds ${shown(example)}`, () => {
        const files = filesOf(kind, example);
        expect(parseProblems(files)).toEqual([]);
        const found = observe(kind, check, files);
        expect(found.length).toBeGreaterThan(0);
        for (const each of found) {
          expectInside(each, files);
          expect(each.message).toMatch(/^[A-Za-z\d`].*\.$/);
        }
        expect(new Set(found.map((each) => identity(each))).size).toBe(found.length);
        expect(observe(kind, check, files)).toEqual(found);
      });

      it(`finds it under CRLF line ends: ${shown(example)}`, () => {
        const files = filesOf(kind, example);
        const windows = new Map([...files].map(([name, text]) => [name, text.replaceAll('\n', '\r\n')]));
        const lines = (of: ExampleFiles): unknown => observe(kind, check, of).map(({ place }) => place.type === 'source' && [place.at.startLine, place.at.startColumn, place.at.endLine]);
        expect(lines(windows)).toEqual(lines(files));
      });

      it(`is gone after its fix, if there is one: ${shown(example)}`, () => {
        const files = filesOf(kind, example);
        for (const each of observe(kind, check, files)) {
          if (each.fix === undefined) continue;
          const mended = applyFix(files, each.fix);
          expect(each.fix.title).toMatch(/^[a-z].*[^.]$/);
          expect(parseProblems(mended)).toEqual([]);
          expect(count(observe(kind, check, mended), each)).toBeLessThan(count(observe(kind, check, files), each));
        }
      });
    }
  });
}

function expectInside({ place }: PlainObservation, files: ExampleFiles): void {
  if (place.type !== 'source') throw new Error('a check points at source');
  const lines = (files.get(place.at.file) ?? '').split('\n');
  const { startLine, startColumn, endLine, endColumn } = place.at;
  expect(startLine).toBeGreaterThanOrEqual(1);
  expect(endLine).toBeLessThanOrEqual(lines.length);
  expect(startColumn).toBeGreaterThanOrEqual(1);
  // An empty file has no character to point at; its first column stands for it.
  expect(endColumn).toBeLessThanOrEqual(Math.max(2, (lines[endLine - 1]?.length ?? 0) + 1));
  expect([endLine, endColumn] > [startLine, startColumn] || endLine > startLine || endColumn > startColumn).toBe(true);
}
