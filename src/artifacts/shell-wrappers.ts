/** Programs that start another one: `sudo`, `env`, `timeout`, and shells with `-c`. */
import type { ShellAssignment, ShellWord } from './shell-command.js';
import { UNIX_SHELLS } from './unix-shell.js';

interface Wrapper {
  /** Options that take the next word along. */
  readonly valued?: readonly string[];
  /** Words before the program that are no options: the user of `gosu`, the time of `timeout`. */
  readonly operands?: number;
  /** Takes `NAME=value` before the program. */
  readonly assigns?: boolean;
  /** Options with which nothing is started. */
  readonly asks?: readonly string[];
}

const WRAPPERS: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>([
  ['sudo', { valued: ['-u', '-g', '-C', '-D', '-h', '-p', '-R', '-T', '-U', '--user', '--group', '--chdir', '--host', '--prompt', '--chroot'], assigns: true }],
  ['doas', { valued: ['-u', '-C'] }],
  ['env', { valued: ['-u', '--unset', '-C', '--chdir'], assigns: true }],
  ['exec', { valued: ['-a'] }],
  ['command', { asks: ['-v', '-V'] }],
  ['builtin', {}],
  ['time', { valued: ['-f', '-o'] }],
  ['nice', { valued: ['-n'] }],
  ['nohup', {}],
  ['eatmydata', {}],
  ['ionice', { valued: ['-c', '-n'] }],
  ['stdbuf', { valued: ['-i', '-o', '-e'] }],
  ['timeout', { valued: ['-s', '-k', '--signal', '--kill-after'], operands: 1 }],
  ['xargs', { valued: ['-a', '-d', '-E', '-I', '-L', '-n', '-P', '-s'] }],
  ['gosu', { operands: 1 }],
  ['su-exec', { operands: 1 }],
  ['busybox', {}],
]);

interface Started {
  readonly wrappers: readonly string[];
  readonly assignments: readonly ShellAssignment[];
  /** Where the program's own name stands. */
  readonly index: number;
  readonly name: string | undefined;
}

/** What the words start in the end. */
export function lookThrough(words: readonly ShellWord[]): Started {
  const wrappers: string[] = [];
  const assignments: ShellAssignment[] = [];
  let index = 0;
  for (;;) {
    const name = programName(words[index]);
    const wrapper = WRAPPERS.get(name ?? '');
    const next = wrapper === undefined ? undefined : behind(words, index + 1, wrapper, assignments);
    if (name === undefined || next === undefined) return { wrappers, assignments, index, name };
    wrappers.push(name);
    index = next;
  }
}

/** @returns undefined when the wrapper starts nothing */
function behind(words: readonly ShellWord[], from: number, wrapper: Wrapper, assignments: ShellAssignment[]): number | undefined {
  let operands = wrapper.operands ?? 0;
  let index = from;
  for (let word = words[index]; word !== undefined; word = words[index]) {
    const [, name, value] = /^(\w+)=(.*)$/s.exec(word.text) ?? [];
    if (wrapper.asks?.includes(word.text) === true) return undefined;
    if (word.text.startsWith('-')) {
      index += wrapper.valued?.includes(word.text) === true ? 2 : 1;
    } else if (wrapper.assigns === true && name !== undefined) {
      assignments.push({ name, value: word.value === undefined ? undefined : (value ?? '') });
      index += 1;
    } else if (operands > 0) {
      operands -= 1;
      index += 1;
    } else {
      return index;
    }
  }
  return undefined;
}

/** The program without its folder; known as well when only the folder isn't: `"$VENV/bin/pip"`. */
function programName(word: ShellWord | undefined): string | undefined {
  if (word === undefined) return undefined;
  if (word.value !== undefined) return word.value.slice(word.value.lastIndexOf('/') + 1);
  return /^"?[^"`()]*\/([\w.+-]+)"?$/.exec(word.text)?.[1];
}

/** The script of `sh -c '…'` or `su user -c '…'`. In double quotes its variables stay what they are: unknown. */
export function commandString(name: string, args: readonly ShellWord[]): { readonly word: ShellWord; readonly script: string } | undefined {
  if (!UNIX_SHELLS.has(name) && name !== 'su' && name !== 'runuser') return undefined;
  const flag = args.findIndex((word) => /^-[a-z]*c$/.test(word.text));
  const word = flag === -1 ? undefined : args.slice(flag + 1).find((each) => !each.text.startsWith('-'));
  if (word === undefined) return undefined;
  if (word.value !== undefined) return { word, script: word.value };
  const quoted = /^"(.*)"$/s.exec(word.text)?.[1];
  // `sh -c "$(curl …)"`: what it runs is the output, and the command inside is found as part of the word.
  return quoted === undefined || quoted.includes('$(') || quoted.includes('`') ? undefined : { word, script: quoted.replace(/\\(["\\$`])/g, '$1') };
}
