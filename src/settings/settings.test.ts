import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../errors.js';
import { resolveOptions, type Given } from './resolve.js';
import { settingsFrom, type Settings } from './settings.js';

const KNOWN = { scanners: ['trivy', 'grype'], scannerArguments: { trivy: ['--detection-priority=comprehensive', '--parallel='] }, programs: ['trivy', 'grype'], reportFormats: ['trivy', 'dockle'], rules: new Set(['dockerfile/sudo']) };

function settings(given: Record<string, string | readonly string[]> = {}, action = false): Settings {
  const layer = new Map<string, Given>(Object.entries(given).map(([name, values]) => [name, { values: typeof values === 'string' ? [values] : values, origin: `flag --${name}` }]));
  return settingsFrom(resolveOptions([layer], action), KNOWN);
}

function refusalOf(given: Record<string, string | readonly string[]>): string {
  try {
    settings(given);
  } catch (error) {
    if (error instanceof UsageError) return `${error.message}\n${error.hint ?? ''}`;
    throw error;
  }
  throw new Error('it was taken');
}

describe('defaults', () => {
  it('check the working directory, fail from high, and run Trivy and Grype on images', () => {
    expect(settings()).toMatchObject({
      path: '.', builds: [], buildAuto: false, archives: [], outputDir: 'dockgate-out', reportFrom: 'low', exclude: [],
      policy: { failOn: [{ text: 'high', allowed: 0 }], warnOn: [], gate: 'enforce', onIncomplete: 'fail' },
      scanners: { requests: [{ name: 'trivy', optional: false }, { name: 'grype', optional: true }], fromPath: false, timeoutMs: 900_000, databaseMaxAgeMs: 432_000_000 },
    });
  });

  it('build by themselves as an action, unless an image is named', () => {
    expect(settings({}, true).buildAuto).toBe(true);
    expect(settings({ archive: 'app.tar' }, true).buildAuto).toBe(false);
    expect(settings({ build: 'none' }, true)).toMatchObject({ buildAuto: false, builds: [] });
  });
});

describe('what is looked at', () => {
  it.each<[string, Record<string, string | readonly string[]>, Partial<Settings>]>([
    ['an archive alone', { archive: 'app.tar' }, { path: undefined, archives: [{ file: 'app.tar', dockerfile: undefined }] }],
    ['an archive and a folder', { archive: 'app.tar', path: 'src' }, { path: 'src' }],
    ['an archive with its Dockerfile', { archive: 'app.tar=api/Dockerfile' }, { archives: [{ file: 'app.tar', dockerfile: 'api/Dockerfile' }] }],
    ['a build with its Dockerfile', { build: 'api=api/Dockerfile.prod' }, { builds: [{ directory: 'api', dockerfile: 'api/Dockerfile.prod' }], path: undefined }],
    ['--dockerfile for the one image', { archive: 'app.tar', dockerfile: 'D' }, { archives: [{ file: 'app.tar', dockerfile: 'D' }] }],
    ['a Dockerfile of its own over --dockerfile', { build: 'api=E', dockerfile: 'D' }, { builds: [{ directory: 'api', dockerfile: 'E' }] }],
    ['several builds', { build: ['a', 'b'] }, { builds: [{ directory: 'a', dockerfile: undefined }, { directory: 'b', dockerfile: undefined }] }],
    ['auto', { build: 'auto' }, { buildAuto: true, builds: [], path: '.' }],
  ])('%s', (_, given, expected) => {
    expect(settings(given)).toMatchObject(expected);
  });

  it('passes build arguments on, equal signs and all', () => {
    expect([...settings({ 'build-arg': ['A=1', 'B=x=y', 'C='] }).build.arguments]).toEqual([['A', '1'], ['B', 'x=y'], ['C', '']]);
  });

  it.each<[string, Record<string, string | readonly string[]>, string]>([
    ['--dockerfile for two images', { build: 'a', archive: 'b', dockerfile: 'D' }, '--dockerfile names the Dockerfile of one image'],
    ['--dockerfile for no image', { dockerfile: 'D' }, '--dockerfile needs --build, --archive or --image'],
    ['--dockerfile for a build that is chosen later', { dockerfile: 'D', build: 'auto' }, '--dockerfile needs --build, --archive or --image'],
    ['--target for no image', { target: 'app' }, '--target needs --build or --archive'],
    ['auto beside a build', { build: 'auto,api' }, '--build auto can\'t stand beside'],
    ['none beside a build', { build: ['api', 'none'] }, '--build none can\'t stand beside'],
    ['a build argument without a value', { 'build-arg': 'TOKEN' }, '--build-arg "TOKEN": write NAME=VALUE'],
    ['a build argument with a bad name', { 'build-arg': '1A=b' }, '--build-arg "1A"'],
  ])('%s is an error', (_, given, message) => {
    expect(refusalOf(given)).toContain(message);
  });

  it('never repeats the value of a build argument', () => {
    expect(refusalOf({ 'build-arg': '1A=hunter2' })).not.toContain('hunter2');
  });
});

describe('scanners', () => {
  it.each<[string, object]>([
    ['auto', { requests: [{ name: 'trivy', optional: false }, { name: 'grype', optional: true }] }],
    ['none', { requests: [] }],
    ['grype', { requests: [{ name: 'grype', optional: false }] }],
    ['trivy, grype?', { requests: [{ name: 'trivy', optional: false }, { name: 'grype', optional: true }] }],
  ])('%j', (scanners, expected) => {
    expect(settings({ scanners }).scanners).toMatchObject(expected);
  });

  it('takes programs by name', () => {
    expect([...settings({ 'scanner-path': ['trivy=./a=b', 'grype=/g'] }).scanners.paths]).toEqual([['trivy', './a=b'], ['grype', '/g']]);
  });

  it.each<[string, Record<string, string>, string]>([
    ['an unknown one', { scanners: 'trivi' }, '--scanners: unknown scanner "trivi"\ndid you mean `trivy`?'],
    ['a scanner that auto stands for', { scanners: 'auto, trivy' }, 'trivy is named twice'],
    ['none beside another', { scanners: 'trivy,none' }, '`none` stands alone'],
    ['an optional auto', { scanners: 'auto?' }, 'unknown scanner "auto"'],
    ['one named twice, once optional', { scanners: 'trivy,trivy?' }, 'trivy is named twice'],
    ['a program without a name', { 'scanner-path': './trivy' }, '--scanner-path: unknown scanner "./trivy"'],
    ['a mirror that is no address', { 'scanner-mirror': 'mirror.example/x' }, '--scanner-mirror is no address'],
    ['a mirror of another scheme', { 'scanner-mirror': 'ftp://user:word@mirror.example/x' }, '--scanner-mirror is no address'],
    ['a name without a program', { 'scanner-path': 'trivy' }, 'write trivy=FILE'],
    ['an empty program', { 'scanner-path': 'trivy=' }, 'write trivy=FILE'],
  ])('%s is an error', (_, given, message) => {
    expect(refusalOf(given)).toContain(message);
  });
});

describe('--tag', () => {
  it.each([
    ['Upper:1', 'names no image'],
    ['app:', 'is no tag'],
    [`app@sha256:${'0'.repeat(64)}`, 'no digest'],
  ])('%s is refused before the build', (tag, why) => {
    expect(refusalOf({ build: ['.'], tag })).toContain(why);
  });
});

describe('conditions', () => {
  it.each(['fail-on', 'warn-on'])('that are mistyped in %s are named', (name) => {
    expect(refusalOf({ [name]: 'critical, hihg' })).toContain('"hihg"');
  });

  it.each(['introduced:high', 'disclosed:kev'])('%s needs a baseline, and there is none', (condition) => {
    expect(refusalOf({ 'fail-on': condition })).toContain('needs a baseline');
  });
});

describe('arguments of scanners', () => {
  it('that hide nothing are taken', () => {
    expect(settings({ 'scanner-arg': ['trivy=--detection-priority=comprehensive', 'trivy=--parallel=2'] }).scanners.extraArgs.get('trivy')).toEqual(['--detection-priority=comprehensive', '--parallel=2']);
  });
  it.each(['trivy=--ignore-unfixed', 'trivy=--severity=CRITICAL', 'trivy=--detection-priority=precise', 'trivy=--parallel=2 --ignore-unfixed', 'trivy=--parallel=', 'grype=--only-fixed', 'grype=--config=x'])('%s is refused before any work', (argument) => {
    expect(refusalOf({ 'scanner-arg': [argument] })).toMatch(/^--scanner-arg (?:trivy|grype): "--.*is not an argument that may be added/);
  });
});
