import { describe, expect, it } from '@jest/globals';
import { oneGroupAtATime, streamLog } from './log.js';

describe('groups of a log that can not nest', () => {
  function recorded(): { readonly written: string[]; readonly log: ReturnType<typeof oneGroupAtATime> } {
    const written: string[] = [];
    const log = oneGroupAtATime({ open: (title) => written.push(`[${title}`), line: (text) => written.push(text), close: () => written.push(']') });
    return { written, log };
  }

  it('one streams, a whole one waits for its end', () => {
    const { written, log } = recorded();

    const build = log.openGroup('build');
    build.line('1');
    log.group('scan', ['a']);
    build.line('2');
    build.close();
    log.group('later', ['b']);

    expect(written).toEqual(['[build', '1', '2', ']', '[scan', 'a', ']', '[later', 'b', ']']);
  });

  it('a second one that streams is kept until it is whole, whichever ends first', () => {
    const { written, log } = recorded();

    const first = log.openGroup('first');
    const second = log.openGroup('second');
    second.line('b');
    first.line('a');
    second.close();
    first.close();
    const third = log.openGroup('third');
    third.line('c');
    third.close();

    expect(written).toEqual(['[first', 'a', ']', '[second', 'b', ']', '[third', 'c', ']']);
  });
});

describe('a log to a stream', () => {
  it('shows a group as it comes when asked for details, with nothing live in it', () => {
    const shown: string[] = [];
    const group = streamLog((text) => shown.push(text), true).openGroup('build');
    group.line('\u001b[31m::error::red');
    group.close();

    expect(shown).toEqual(['-- build\n', '   \\u001b[31m::error::red\n', '-- end of build\n']);
    const quiet: string[] = [];
    const silent = streamLog((text) => quiet.push(text), false).openGroup('build');
    silent.line('x');
    silent.close();
    expect(quiet).toEqual([]);
  });
});
