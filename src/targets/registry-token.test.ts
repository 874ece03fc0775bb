import { describe, expect, it } from '@jest/globals';
import { parseChallenges } from './registry-token.js';

function parsed(header: string): unknown[] {
  return parseChallenges(header).map(({ scheme, parameters }) => [scheme, Object.fromEntries(parameters)]);
}

describe('challenges', () => {
  it.each([
    ['Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:a/b:pull,push"', [['bearer', { realm: 'https://auth.docker.io/token', service: 'registry.docker.io', scope: 'repository:a/b:pull,push' }]]],
    ['Basic realm="a \\"b\\", c"', [['basic', { realm: 'a "b", c' }]]],
    ['Basic realm=x, Bearer realm="y" , service = z', [['basic', { realm: 'x' }], ['bearer', { realm: 'y', service: 'z' }]]],
    ['Negotiate, Basic realm="x"', [['negotiate', {}], ['basic', { realm: 'x' }]]],
    ['', []],
    ['"', []],
    ['realm="lost"', []],
    ['Bearer realm="not closed', [['bearer', { realm: '' }]]],
  ])('%s', (header, expected) => {
    expect(parsed(header)).toEqual(expected);
  });

  it('of any length take no long', () => {
    const started = performance.now();
    parseChallenges(`Bearer ${'a="\\'.repeat(50_000)}`);
    parseChallenges('a '.repeat(50_000));

    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
