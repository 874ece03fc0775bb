import { describe, expect, it } from '@jest/globals';
import type { Fix } from '../findings/finding.js';
import { suggestedLines, suggestionBlock } from './suggestion.js';

function fix(text: string, [startLine, startColumn, endLine, endColumn]: readonly [number, number, number, number]): Fix {
  return { title: 'x', text, at: { file: 'Dockerfile', startLine, startColumn, endLine, endColumn } };
}

describe('whole lines', () => {
  it.each<[string, Fix, string[], string[] | undefined]>([
    ['a replacement', fix('COPY a /', [2, 1, 2, 8]), ['ADD a /'], ['COPY a /']],
    ['keeps what stands before and behind it, tabs too', fix('COPY', [2, 2, 2, 5]), ['\tADD a / # why'], ['\tCOPY a / # why']],
    ['over several lines', fix('RUN a \\\n  && b --no-cache', [2, 1, 3, 7]), ['RUN a \\', '  && b'], ['RUN a \\', '  && b --no-cache']],
    ['a line before', fix('USER app\n', [9, 1, 9, 1]), ['CMD ["a"]'], ['USER app', 'CMD ["a"]']],
    ['a line behind', fix('\n*.log\n.env', [3, 5, 3, 5]), ['.git'], ['.git', '*.log', '.env']],
    ['of nothing: the line goes', fix('', [2, 1, 2, 10]), ['CMD ["a"]'], []],
    ['of nothing, with a comment that stays', fix('', [2, 1, 2, 4]), ['CMD # x'], [' # x']],
    ['of a file with carriage returns', fix('COPY a /\r\nCOPY b /', [2, 1, 2, 8]), ['ADD a /\r'], ['COPY a /', 'COPY b /']],
    ['of a file with both kinds of line breaks: none', fix('RUN b', [2, 1, 3, 4]), ['RUN \\\r', '  a'], undefined],
    ['that changes nothing: none', fix('ADD a /', [2, 1, 2, 8]), ['ADD a /'], undefined],
    ['with a character that hides or reorders: none', fix('COPY a\u202eb /', [2, 1, 2, 8]), ['ADD a /'], undefined],
    ['of a line that has one: none', fix('COPY', [2, 1, 2, 4]), ['ADD \u200ba /'], undefined],
    ['that is very long: none', fix('a\n'.repeat(100), [2, 1, 2, 1]), ['ADD a /'], undefined],
    ['of no lines: none', fix('a', [2, 1, 2, 1]), [], undefined],
  ])('%s', (_, change, lines, expected) => {
    expect(suggestedLines(change, lines)).toEqual(expected);
  });
});

it('a fence is longer than any in the text, so that none ends it', () => {
  expect(suggestionBlock(['RUN echo'])).toBe('```suggestion\nRUN echo\n```');
  expect(suggestionBlock([])).toBe('```suggestion\n```');
  expect(suggestionBlock(['RUN <<EOF', '```', '````', 'EOF'])).toBe('`````suggestion\nRUN <<EOF\n```\n````\nEOF\n`````');
});
