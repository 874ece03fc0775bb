import { describe, expect, it } from '@jest/globals';
import { parseDockerfile, type Instruction } from './dockerfile.js';
import { expand, isKnown } from './variables.js';

function lastOf(text: string, buildArguments?: ReadonlyMap<string, string>): Instruction {
  const found = parseDockerfile('Dockerfile', text, buildArguments).stages.at(-1)?.instructions.at(-1);
  if (found === undefined) throw new Error('no instruction');
  return found;
}

function known(text: string, buildArguments?: ReadonlyMap<string, string>): string | undefined {
  const { words, scope } = lastOf(text, buildArguments);
  const value = expand(words[0]?.value ?? '', scope);
  return isKnown(value) ? value : undefined;
}

function problems(text: string): readonly string[] {
  return parseDockerfile('Dockerfile', text).problems.map(({ at, message }) => `${String(at.startLine)}: ${message}`);
}

describe('the exec form', () => {
  it.each([
    ['CMD ["a",   "b c"]', ['a', 'b c']],
    ['CMD []', []],
    ['CMD ["a", \\\n  # why\n  "b"]', ['a', 'b']],
    ['CMD [ \\\r\n "a" ]', ['a']],
    ['VOLUME ["/a"]', ['/a']],
    ['ENTRYPOINT ["\\u0041"]', ['A']],
    ['COPY --chown=1:1 ["a b", "/c/"]', ['a b', '/c/']],
  ])('%j', (line, words) => {
    const instruction = lastOf(`FROM a:1\n${line}`);
    expect(instruction.json).toBe(true);
    expect(instruction.words.map((word) => word.value)).toEqual(words);
  });

  it.each(["CMD ['a', 'b']", 'CMD ["a" "b"]', 'CMD ["a"] # why', 'CMD [1]', 'CMD [ -f x ]', 'CMD a'])('%j is shell form, as it is to Docker', (line) => {
    expect(lastOf(`FROM a:1\n${line}`).json).toBe(false);
  });

  it('tells where each string is', () => {
    const [, second] = lastOf('FROM a:1\nCMD ["a", \\\n  # why\n  "b"]').words;
    expect(second).toMatchObject({ text: '"b"', at: { startLine: 4, startColumn: 3, endLine: 4, endColumn: 6 } });
  });

  it('may be empty', () => {
    expect(problems('FROM a:1\nENTRYPOINT []\nCMD [ ]')).toEqual([]);
    expect(problems('FROM a:1\nCMD')).toEqual(['2: CMD needs an argument']);
  });
});

describe('variables', () => {
  it.each([
    ['FROM a:1\nENV X=1\nUSER $X', '1'],
    ['FROM a:1\nENV X=1 Y=$X\nUSER "$Y"', undefined],
    ['FROM scratch\nENV X=1 Y=$X\nUSER "$Y"', ''],
    ['FROM a:1\nUSER $SET_BY_THE_BASE', undefined],
    ['FROM scratch\nUSER $X', ''],
    ['FROM a:1\nARG X\nUSER $X', undefined],
    ['ARG X=1\nFROM a:1\nARG X\nUSER $X', '1'],
    ['ARG X=1\nFROM scratch\nUSER $X', ''],
    ['FROM a:1\nENV X=1\nARG X=2\nUSER $X', '1'],
    ['FROM a:1 AS b\nENV X=1\nARG Y=2\nFROM b\nUSER $X$Y', '12'],
    ['FROM a:1 AS b\nENV X=1\nFROM a:1\nUSER $X', undefined],
    [`FROM a:1\nENV X=1 Y='$X' Z="\\$X"\nUSER $Y$Z`, '$X$X'],
    ['FROM a:1\nENV OLD two words\nUSER $OLD', 'two words'],
  ])('%j', (text, expected) => {
    expect(known(text)).toBe(expected);
  });

  it('come from the command line before any default', () => {
    expect(known('FROM a:1\nARG X=1\nUSER $X', new Map([['X', '2']]))).toBe('2');
    expect(known('FROM a:1\nENV X=0\nARG X=1\nUSER $X', new Map([['X', '2']]))).toBe('0');
  });
});

describe('stages', () => {
  it('start from the nearest stage of that name, whatever its case', () => {
    const { stages } = parseDockerfile('Dockerfile', 'FROM a:1 AS x\nFROM b:1 AS X\nFROM x');
    expect(stages[2]?.base).toMatchObject({ type: 'stage', stage: { index: 1 } });
  });

  it('start from an image whose name is known, and say so when it is not', () => {
    const { stages } = parseDockerfile('Dockerfile', 'ARG A=node\nARG B\nFROM $A:22\nFROM $B:22\nFROM node:$B\nFROM scratch');
    expect(stages.map(({ base }) => base.type)).toEqual(['image', 'unknown', 'image', 'scratch']);
  });
});

describe('comments', () => {
  it('belong to the instruction below or around them', () => {
    const { stages } = parseDockerfile('Dockerfile', '# far\n\n# near\nFROM a:1\nRUN a \\\n  # inside\n  b\n# last\nCMD c');
    const [stage] = stages;
    expect([stage?.from, ...(stage?.instructions ?? [])].map((each) => each?.comments.map(({ text }) => text))).toEqual([['near'], ['inside'], ['last']]);
  });
});

describe('comments at the top', () => {
  it('are comments even when they look like directives', () => {
    const { stages, escape } = parseDockerfile('Dockerfile', '# syntax=docker/dockerfile:1\n# escape=`\n# dockgate ignore=a/b for now\nFROM a:1');
    expect(stages[0]?.from.comments).toEqual([{ text: 'dockgate ignore=a/b for now', at: { file: 'Dockerfile', startLine: 3, startColumn: 1, endLine: 3, endColumn: 30 } }]);
    expect(escape).toBe('`');
  });
});

describe('heredocs', () => {
  it('are bodies, not words or instructions', () => {
    const instruction = lastOf('FROM a:1\nCOPY <<A <<"B" /to/\n# one\nA\nFROM x\nB');
    expect(instruction.words.map((word) => word.value)).toEqual(['<<A', '<<"B"', '/to/']);
    expect(instruction.heredocs.map(({ name, body }) => [name, body])).toEqual([['A', '# one'], ['B', 'FROM x']]);
    expect(instruction.at).toMatchObject({ startLine: 2, endLine: 6 });
  });
});

describe('problems', () => {
  it.each([
    ['', '1: the file is empty'],
    ['# only\n', '1: there is no FROM'],
    ['RUN a\nFROM a:1', '1: RUN stands before the first FROM'],
    ['FROM a:1\nRUNN a', '2: unknown instruction RUNN'],
    ['FROM a:1 b', '1: FROM takes one image, and AS with a name'],
    ['FROM', '1: FROM needs an image'],
  ])('%j', (text, problem) => {
    expect(problems(text)[0]).toBe(problem);
  });
});
