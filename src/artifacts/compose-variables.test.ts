import { describe, expect, it } from '@jest/globals';
import { interpolate, lookupIn, parseDotEnv } from './compose-variables.js';

const lookup = (name: string): string | undefined => new Map([['TAG', '1.2'], ['EMPTY', ''], ['NAME', 'app']]).get(name);

describe('variables', () => {
  it.each([
    ['app:$TAG', 'app:1.2'], ['app:${TAG}', 'app:1.2'], ['app:${NONE:-latest}', 'app:latest'], ['app:${NONE-latest}', 'app:latest'], ['app:${EMPTY:-latest}', 'app:latest'], ['app${EMPTY-latest}', 'app'],
    ['app${TAG:+:x}', 'app:x'], ['app${NONE:+:x}', 'app'], ['app:${TAG:?needed}', 'app:1.2'], ['$$TAG', '$TAG'], ['${NONE:-${NAME}}:1', 'app:1'], ['${NONE:-$NAME}:1', 'app:1'],
    ['${REG:-ghcr.io}/${NONE:-a}/b', 'ghcr.io/a/b'], ['plain', 'plain'],
  ])('%s', (text, filled) => {
    expect(interpolate(text, lookup)).toEqual({ text: filled });
  });

  it.each([['app:${NONE}', 'NONE'], ['app:$NONE', 'NONE'], ['${NONE:?say}', 'NONE'], ['${NONE:-${OTHER}}', 'OTHER'], ['${EMPTY:?say}', 'EMPTY'], ['${}', '$'], ['a ${not closed', '$']])('%s lacks a value', (text, missing) => {
    expect(interpolate(text, lookup)).toEqual({ missing });
  });

  it('take their value from the environment before .env, but no secret', () => {
    const values = lookupIn({ TAG: '2', REGISTRY_TOKEN: 's', DB_PASSWORD: 's', INPUT_X: 's', GITHUB_SHA: 'abc' }, new Map([['TAG', '1'], ['OTHER', 'o']]));

    expect(['TAG', 'OTHER', 'REGISTRY_TOKEN', 'DB_PASSWORD', 'INPUT_X', 'GITHUB_SHA'].map(values)).toEqual(['2', 'o', undefined, undefined, undefined, 'abc']);
  });

  it('are read from .env', () => {
    const text = '\ufeff# c\nA=1\nexport B = two # c\nC="x\\ny" # c\nD=\'$A\'\nE=${A}-${NONE:-d}\nnothing\nF=#x\nG=\n';

    expect(Object.fromEntries(parseDotEnv(text))).toEqual({ A: '1', B: 'two', C: 'x\ny', D: '$A', E: '1-d', F: '#x', G: '' });
  });

  it('of any length take no long', () => {
    const started = performance.now();
    interpolate('${A:-'.repeat(20_000), lookup);
    interpolate(`\${A:-${'$$'.repeat(50_000)}`, lookup);

    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
