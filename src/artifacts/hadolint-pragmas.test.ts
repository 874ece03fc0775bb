import { describe, expect, it } from '@jest/globals';
import { readHadolintPragmas } from './hadolint-pragmas.js';

function origin(text: string, code: string, line: number): string | undefined {
  return readHadolintPragmas({ file: 'Dockerfile', text }).exceptionFor(code, line)?.origin;
}

/** Each of these was tried with hadolint 2.15.1. */
describe('a pragma of hadolint', () => {
  it.each([
    ['right above', 'FROM a\n# hadolint ignore=DL3002\nUSER root', 3, 'Dockerfile:2'],
    ['with blanks', 'FROM a\n#hadolint   ignore = DL3066 ,DL3002\nUSER root', 3, 'Dockerfile:2'],
    ['above another', 'FROM a\n# hadolint ignore=DL3002\n# hadolint ignore=DL3066\nUSER root', 4, 'Dockerfile:2'],
    ['in a file of Windows', 'FROM a\r\n# hadolint ignore=DL3002\r\nUSER root', 3, 'Dockerfile:2'],
    ['for the whole file, wherever it stands', 'FROM a\nUSER root\n# hadolint global ignore=DL3002', 2, 'Dockerfile:3'],
    ['with an empty line between', 'FROM a\n# hadolint ignore=DL3002\n\nUSER root', 4, undefined],
    ['with another comment between', 'FROM a\n# hadolint ignore=DL3002\n# why\nUSER root', 4, undefined],
    ['with words behind', 'FROM a\n# hadolint ignore=DL3002 because\nUSER root', 3, undefined],
    ['with a rule that there is none of', 'FROM a\n# hadolint ignore=DL3002,XX1\nUSER root', 3, undefined],
    ['of another rule', 'FROM a\n# hadolint ignore=DL3003\nUSER root', 3, undefined],
  ])('%s', (_, text, line, wanted) => {
    expect(origin(text, 'DL3002', line)).toBe(wanted);
  });
});
