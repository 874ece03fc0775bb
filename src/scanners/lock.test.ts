import { describe, expect, it } from '@jest/globals';
import { denialOf, platformName, readLock } from './lock.js';
import { PROGRAM_NAMES } from './scanner.js';

const lock = readLock();

describe('the lock file', () => {
  it('pins every program that we run, by the hash of the download and of the executable', () => {
    expect(Object.keys(lock).sort()).toEqual([...PROGRAM_NAMES].sort());
    for (const name of PROGRAM_NAMES) {
      expect(Object.keys(lock[name].assets)).toEqual(['linux-amd64', 'linux-arm64', 'darwin-amd64', 'darwin-arm64', 'windows-amd64']);
      for (const { path, archive, sha256, executableSha256 } of Object.values(lock[name].assets)) {
        expect(path).toContain(`/${lock[name].tag}/`);
        // A bare executable is what is downloaded; else the two hashes can't be the same number.
        expect(sha256 === executableSha256).toBe(archive === 'none');
      }
    }
  });

  it('pins nothing that it denies', () => {
    for (const name of PROGRAM_NAMES) expect(denialOf(lock[name], lock[name].version)).toBeUndefined();
  });

  it.each([
    ['trivy', '0.69.4', 'malicious'],
    ['trivy', '0.69.5', 'malicious'],
    ['trivy', '0.69.6', 'malicious'],
    ['trivy', 'v0.69.4', 'malicious'],
    ['trivy', '0.27.0', 'deleted'],
    ['trivy', '0.69.1', 'deleted'],
    ['trivy', '0.69.2', undefined],
    ['trivy', '0.69.3', undefined],
    ['trivy', '0.70.0', undefined],
    ['grype', '0.87.0', 'schema 5'],
    ['grype', '0.88.0', undefined],
    ['grype', 'unknown', undefined],
  ] as const)('says of %s %s: %s', (name, version, said) => {
    const denied = denialOf(lock[name], version);
    if (said === undefined) expect(denied).toBeUndefined();
    else expect(denied).toContain(said);
  });

  it('is read strictly', () => {
    expect(() => readLock({ ...lock, grype: { ...lock.grype, assets: { x: { path: '../../etc/passwd' } } } })).toThrow('scanners.lock.json');
    expect(() => readLock({ ...lock, trivy: { ...lock.trivy, assets: { 'linux-amd64': { ...lock.trivy.assets['linux-amd64'], binary: '../trivy' } } } })).toThrow('binary');
  });
});

it('names platforms as releases do', () => {
  expect([platformName('linux', 'x64'), platformName('darwin', 'arm64'), platformName('win32', 'x64')]).toEqual(['linux-amd64', 'darwin-arm64', 'windows-amd64']);
});
