/** Shell text of RUN, CMD and HEALTHCHECK as a flat list of simple commands, each word with its place. */
import { forEachChild, parse } from 'unbash';
import type { Location } from '../findings/location.js';
import type { Heredoc, Instruction } from './dockerfile.js';
import type { SourceText } from './source-text.js';

type Node = Parameters<typeof forEachChild>[0];

/** A word of a command; `value` is undefined when it depends on a variable or another command. */
export interface ShellWord {
  readonly text: string;
  readonly value: string | undefined;
  readonly at: Location;
}

/** One program started with its arguments. */
export interface ShellCommand {
  /** The program without its folder; `sudo`, `env`, `exec` and the like are looked through. Undefined when only the run knows it. */
  readonly name: string | undefined;
  /** Programs that were looked through, outermost first. */
  readonly wrappers: readonly string[];
  /** After the program's name. */
  readonly args: readonly ShellWord[];
  readonly at: Location;
  /** The command that its output is piped into. */
  readonly pipedInto: ShellCommand | undefined;
  /** Files that its output is written to. */
  readonly writes: readonly ShellWord[];
}

const WRAPPERS = new Set(['sudo', 'env', 'exec', 'command', 'builtin', 'time', 'nice', 'nohup', 'eatmydata', 'ionice', 'stdbuf', 'timeout', 'xargs', 'gosu', 'su-exec', 'busybox', 'doas']);
/** Options of wrappers that take the next word along. */
const WRAPPER_OPTIONS_WITH_VALUE = new Set(['-u', '-g', '-n', '-C', '-s', '-k', '-I', '-P', '-L', '--user', '--group']);
const SHELLS = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh']);

const cache = new WeakMap<Instruction, readonly ShellCommand[]>();

/**
 * The commands that an instruction runs, in the order of the text.
 * @returns nothing for what isn't shell: JSON form of a program that is no shell gives one command; heredocs for other interpreters are left alone
 */
export function shellCommands(instruction: Instruction, source: SourceText): readonly ShellCommand[] {
  const known = cache.get(instruction);
  if (known !== undefined) return known;
  const found = readInstruction(instruction, source);
  cache.set(instruction, found);
  return found;
}

function readInstruction(instruction: Instruction, source: SourceText): ShellCommand[] {
  if (instruction.json) {
    const words = instruction.words.map((word) => ({ text: word.value, value: word.value, at: word.at }));
    return simpleCommand(words, [], instruction.at, undefined);
  }
  const commandLineEnd = instruction.heredocs.reduce((least, heredoc) => Math.min(least, heredoc.start), instruction.end);
  const commandLine = source.text.slice(instruction.argumentsStart, commandLineEnd);
  const script = soleHeredoc(instruction, commandLine);
  if (script !== undefined) return /^#!(?!.*\b(?:ba|da|a|z|k)?sh\b)/.test(script.body) ? [] : parseScript(script.body, script.start, source);
  const start = instruction.argumentsStart;
  return parseScript(asShell(source.text.slice(start, instruction.end), instruction.heredocs.length > 0 ? commandLineEnd - start : undefined), start, source);
}

/** `RUN <<EOF`: the body is the script. */
function soleHeredoc(instruction: Instruction, commandLine: string): Heredoc | undefined {
  return instruction.heredocs.length === 1 && /^\s*<<-?\s*["']?\w+["']?\s*$/.test(commandLine) ? instruction.heredocs[0] : undefined;
}

/**
 * Docker takes comment lines and empty lines out of a continued instruction before the shell sees it.
 * They become blanks here, so that offsets stay those of the file.
 */
function asShell(text: string, heredocStart: number | undefined): string {
  const body = heredocStart === undefined ? '' : text.slice(heredocStart);
  const lines = (heredocStart === undefined ? text : text.slice(0, heredocStart)).split('\n');
  let continued = false;
  const joined = lines.map((line, index) => {
    const last = index === lines.length - 1;
    if (continued && (/^\s*#/.test(line) || line.trim() === '') && !last) return ' '.repeat(line.length + 1);
    if (continued && /^\s*#/.test(line)) return ' '.repeat(line.length);
    continued = /[\\`][ \t]*\r?$/.test(line);
    // Blanks after the continuation mark are allowed to Docker, not to a shell.
    const marked = continued ? line.replace(/[\\`]([ \t]*\r?)$/, ' $1') : line;
    return last ? marked : `${marked}${continued ? ' ' : '\n'}`;
  });
  return joined.join('') + body;
}

/** Parses shell text that begins at an offset of the file. */
export function parseScript(text: string, offset: number, source: SourceText): ShellCommand[] {
  const commands: ShellCommand[] = [];
  collect(parse(text), (from, to) => source.locate(offset + from, offset + to), undefined, commands);
  return commands;
}

type Locate = (start: number, end: number) => Location;

function collect(node: Node, locate: Locate, pipedInto: ShellCommand | undefined, into: ShellCommand[]): void {
  if (node.type === 'Pipeline') {
    // Right to left, so that each command knows the one behind it; then back into the order of the text.
    let next: ShellCommand | undefined;
    const parts: ShellCommand[][] = [];
    for (const part of [...node.commands].reverse()) {
      const found: ShellCommand[] = [];
      collect(part, locate, next, found);
      parts.unshift(found);
      next = found[0];
    }
    into.push(...parts.flat());
    return;
  }
  if (node.type === 'Command' && node.name !== undefined) {
    const words = [node.name, ...node.args].map((word) => wordOf(word, locate));
    const writes = node.redirects.flatMap((redirect) => (redirect.type === 'Redirect' && redirect.operator.includes('>') && redirect.target !== undefined ? [wordOf(redirect.target, locate)] : []));
    into.push(...simpleCommand(words, writes, locate(node.pos, node.end), pipedInto));
  }
  forEachChild(node, (child) => {
    collect(child, locate, node.type === 'Command' ? undefined : pipedInto, into);
  });
}

interface AstWord {
  readonly text: string;
  readonly pos: number;
  readonly end: number;
  readonly value?: unknown;
  readonly parts?: readonly Node[] | undefined;
}

function wordOf(word: AstWord, locate: Locate): ShellWord {
  const known = !hasExpansion(word.parts);
  return { text: word.text, value: known && typeof word.value === 'string' ? word.value : known ? word.text : undefined, at: locate(word.pos, word.end) };
}

function hasExpansion(parts: readonly Node[] | undefined): boolean {
  return (parts ?? []).some((part) => (part.type === 'DoubleQuoted' ? hasExpansion(part.parts) : part.type.endsWith('Expansion') || part.type === 'ProcessSubstitution'));
}

/** Looks through wrappers and into `sh -c '…'`. */
function simpleCommand(words: readonly ShellWord[], writes: readonly ShellWord[], at: Location, pipedInto: ShellCommand | undefined): ShellCommand[] {
  const wrappers: string[] = [];
  let index = 0;
  let name = programName(words[0]);
  while (name !== undefined && WRAPPERS.has(name)) {
    let next = index + 1;
    while (next < words.length && isWrapperArgument(words[next], name)) next += WRAPPER_OPTIONS_WITH_VALUE.has(words[next]?.text ?? '') ? 2 : 1;
    if (next >= words.length) break;
    wrappers.push(name);
    index = next;
    name = programName(words[index]);
  }
  const args = words.slice(index + 1);
  const command: ShellCommand = { name, wrappers, args, at, pipedInto, writes };
  const inner = name !== undefined && SHELLS.has(name) ? commandString(args) : undefined;
  if (inner?.value === undefined) return [command];
  const found: ShellCommand[] = [];
  // Inside a quoted string offsets can't be told: the whole word is the place.
  collect(parse(inner.value), () => inner.at, undefined, found);
  return [command, ...found];
}

function isWrapperArgument(word: ShellWord | undefined, wrapper: string): boolean {
  const text = word?.text ?? '';
  return text.startsWith('-') || (wrapper === 'env' && /^\w+=/.test(text)) || (wrapper === 'sudo' && /^\w+=/.test(text)) || (wrapper === 'timeout' && /^\d/.test(text));
}

function programName(word: ShellWord | undefined): string | undefined {
  return word?.value?.slice(word.value.lastIndexOf('/') + 1);
}

function commandString(args: readonly ShellWord[]): ShellWord | undefined {
  const flag = args.findIndex((word) => /^-[a-z]*c$/.test(word.text));
  return flag === -1 ? undefined : args.slice(flag + 1).find((word) => !word.text.startsWith('-'));
}

/** Arguments that aren't options: `install` and `curl` of `apt-get -y install curl`. */
export function operands(command: ShellCommand): readonly ShellWord[] {
  return command.args.filter((word) => !word.text.startsWith('-'));
}

/** Whether an option was given, as `--name`, `--name=…` or, for one letter, inside a group such as `-yqq`. */
export function hasOption(command: ShellCommand, ...names: readonly string[]): boolean {
  return command.args.some(({ text }) =>
    names.some((name) => text === name || text.startsWith(`${name}=`) || (/^-\w$/.test(name) && /^-\w+$/.test(text) && text.includes(name.slice(1)))),
  );
}
