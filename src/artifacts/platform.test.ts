import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../errors.js';
import { parsePlatform, printPlatform, runnerPlatform } from './platform.js';

describe('a platform', () => {
  it.each([['linux/amd64', 'linux/amd64'], ['Linux/x86_64', 'linux/amd64'], ['linux/arm', 'linux/arm/v7'], ['linux/armhf', 'linux/arm/v7'], ['linux/arm64/v8', 'linux/arm64'], ['linux/amd64/v3', 'linux/amd64/v3'], ['windows/amd64', 'windows/amd64']])('%s is %s', (written, meant) => {
    expect(printPlatform(parsePlatform(written))).toBe(meant);
  });

  it.each(['linux', 'linux/', 'linux/arm/v7/x', '', 'linux/amd 64', 'linux\\amd64'])('is refused when it is %j', (text) => {
    expect(() => parsePlatform(text)).toThrow(UsageError);
  });

  it.each([['x64', 'linux/amd64'], ['arm64', 'linux/arm64'], ['arm', 'linux/arm/v7'], ['ia32', 'linux/386'], ['s390x', 'linux/s390x'], ['ppc64', 'linux/ppc64le']])("of Node's %s is %s", (architecture, meant) => {
    expect(printPlatform(runnerPlatform(architecture))).toBe(meant);
  });
});
