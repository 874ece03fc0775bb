import { describe, expect, it } from '@jest/globals';
import { parseDockerfile } from './dockerfile.js';
import { shellCommands, type ShellCommand } from './shell.js';

function commandsOf(text: string): readonly ShellCommand[] {
  const dockerfile = parseDockerfile('Dockerfile', text);
  const last = dockerfile.stages.at(-1)?.instructions.at(-1);
  return last === undefined ? [] : shellCommands(last, dockerfile);
}

function namesOf(text: string): (string | undefined)[] {
  return commandsOf(text).map((command) => command.name);
}

describe('the commands of a RUN', () => {
  it.each([
    ['comments and empty lines between', 'RUN a \\\n# sudo b\n\n  && c', ['a', 'c']],
    ['carriage returns', 'RUN a x \\\r\n  && c y\r\n', ['a', 'c']],
    ['blanks after the continuation mark', 'RUN a \\  \n  && c', ['a', 'c']],
    ['a backtick at the end of a line', 'RUN a=`b` && c `d`\n', [undefined, 'b', 'c', 'd']],
    ['strings', 'RUN echo "a && b" \'; c\'', ['echo']],
    ['branches and loops', 'RUN if a; then b; else c; fi; for x in 1 2; do d; done', ['a', 'b', 'c', 'd']],
    ['JSON form', 'RUN ["/bin/a", "b"]', ['a']],
    ['a script in JSON form', 'RUN ["/bin/sh", "-c", "a && b"]', ['sh', 'a', 'b']],
    ['a script in a string with variables', 'RUN bash -c "a $X && b"', ['bash', 'a', 'b']],
    ['a heredoc', 'RUN <<EOF\na\nb\nEOF', ['a', 'b']],
    ['a heredoc for another interpreter', 'RUN <<EOF\n#!/usr/bin/env python3\nimport os\nEOF', []],
    ['a heredoc that is read by a shell', "RUN bash -e <<'EOF'\na\nEOF", ['bash', 'a']],
    ['a heredoc that is only text', 'RUN cat <<EOF > /x\nsudo a\nEOF', ['cat']],
    ['a program in an unknown folder', 'RUN "$VENV/bin/pip" install x', ['pip']],
    ['an unknown program', 'RUN $A b', [undefined]],
    ['a command line behind HEALTHCHECK', 'HEALTHCHECK --interval=5s CMD curl x', ['curl']],
  ])('reads %s', (_what, text, names) => {
    expect(namesOf(`FROM debian\n${text}`)).toEqual(names);
  });

  it.each([
    ['RUN sudo -u app -E X=1 a b', 'a', ['sudo']],
    ['RUN env -i X=1 nice -n 5 a', 'a', ['env', 'nice']],
    ['RUN gosu app timeout -s KILL 5 a', 'a', ['gosu', 'timeout']],
    ['RUN command -v sudo', 'command', []],
    ['RUN sudo', 'sudo', []],
  ])('looks through %s', (text, name, wrappers) => {
    expect(commandsOf(`FROM debian\n${text}`)[0]).toMatchObject({ name, wrappers });
  });

  it('follows pipes, out of groups as well', () => {
    const [first] = commandsOf('FROM debian\nRUN (a | b) | c');
    expect([first?.name, first?.pipedInto?.name, first?.pipedInto?.pipedInto?.name]).toEqual(['a', 'b', 'c']);
  });

  it('knows what a word is made of', () => {
    const [command] = commandsOf('FROM debian\nRUN X=1 a <(b) "$(c)" < d > e');
    expect(command?.args.map((word) => word.runs.map((each) => each.name))).toEqual([['b'], ['c']]);
    expect(command).toMatchObject({ assignments: [{ name: 'X', value: '1' }], reads: [{ value: 'd' }], writes: [{ value: 'e' }] });
  });

  it('points at the words', () => {
    const [command] = commandsOf('FROM debian\nRUN a \\\n# why\n    bc');
    expect(command?.args[0]).toMatchObject({ text: 'bc', at: { startLine: 4, startColumn: 5, endLine: 4, endColumn: 7 } });
  });
});

describe('Windows', () => {
  it.each([
    ['the escape character', '# escape=`\nFROM x\nRUN curl a `\n  b'],
    ['the base image', 'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nRUN curl a'],
    ['the tag', 'FROM golang:1.23-nanoserver\nRUN curl a'],
    ['the base of the stage before', 'FROM mcr.microsoft.com/windows/nanoserver AS base\nFROM base\nRUN curl a'],
    ['SHELL', 'FROM x\nSHELL ["powershell", "-Command"]\nRUN curl a'],
  ])('is recognised by %s', (_what, text) => {
    expect(namesOf(text)).toEqual([]);
  });

  it('is left behind by a SHELL of Unix', () => {
    expect(namesOf('# escape=`\nFROM x\nSHELL ["/bin/bash", "-c"]\nRUN a `\n && b')).toEqual(['a', 'b']);
    expect(namesOf('FROM x\nSHELL ["conda", "run", "/bin/bash", "-c"]\nRUN a')).toEqual(['a']);
  });
});
