/** Shell text of RUN, CMD and HEALTHCHECK as a flat list of simple commands, each word with its place. */
import { forEachChild, parse } from 'unbash';
import type { Location } from '../findings/location.js';
import type { Dockerfile, Heredoc, Instruction } from './dockerfile.js';
import { perInstruction } from './memo.js';
import type { ShellCommand, ShellWord } from './shell-command.js';
import { commandString, lookThrough } from './shell-wrappers.js';
import type { SourceText } from './source-text.js';
import { UNIX_SHELLS, usesUnixShell } from './unix-shell.js';

export { hasOption, operands, type ShellAssignment, type ShellCommand, type ShellWord } from './shell-command.js';

type Node = Parameters<typeof forEachChild>[0];
type CommandNode = Extract<Node, { readonly type: 'Command' }>;

/**
 * The commands that an instruction runs, in the order of the text.
 * @returns nothing for what isn't Unix shell: PowerShell and other shells, heredocs for other interpreters. JSON form of a program that is no
 * shell gives one command
 */
export const shellCommands: (instruction: Instruction, dockerfile: Dockerfile) => readonly ShellCommand[] = perInstruction(readInstruction);

function readInstruction(instruction: Instruction, dockerfile: Dockerfile): ShellCommand[] {
  const { source } = dockerfile;
  if (instruction.json) {
    const words = instruction.words.map((word) => ({ text: word.value, value: word.value, at: word.at, runs: [] }));
    return simpleCommand({ words, assignments: [], writes: [], reads: [], at: instruction.at, pipedInto: undefined });
  }
  if (!usesUnixShell(instruction, dockerfile)) return [];
  const commandLineEnd = instruction.heredocs.reduce((least, heredoc) => Math.min(least, heredoc.start), instruction.end);
  const start = commandStart(instruction);
  const commandLine = source.text.slice(start, commandLineEnd);
  const script = soleHeredoc(instruction, commandLine);
  if (script !== undefined) return /^#!(?!.*\b(?:ba|da|a|z|k)?sh\b)/.test(script.body) ? [] : parseScript(script.body, script.start, source);
  const heredocs = instruction.heredocs.length > 0 ? source.text.slice(commandLineEnd, instruction.end) : '';
  return parseScript(asShell(commandLine, dockerfile.escape) + heredocs, start, source);
}

/** `HEALTHCHECK CMD curl …`: the command begins behind its own keyword. */
function commandStart(instruction: Instruction): number {
  const offset = /^\s*CMD\s/i.exec(instruction.text.slice(instruction.argumentsStart - instruction.start));
  return instruction.argumentsStart + (instruction.keyword === 'HEALTHCHECK' && offset !== null ? offset[0].length : 0);
}

/** `RUN <<EOF`: the body is the script. */
function soleHeredoc(instruction: Instruction, commandLine: string): Heredoc | undefined {
  return instruction.heredocs.length === 1 && /^\s*<<-?\s*["']?\w+["']?\s*$/.test(commandLine) ? instruction.heredocs[0] : undefined;
}

/**
 * Docker takes comment lines and empty lines out of a continued instruction before the shell sees it, and joins its lines.
 * What goes becomes blanks here, so that offsets stay those of the file.
 */
function asShell(text: string, escape: string): string {
  const lines = text.split('\n');
  let continued = false;
  const joined = lines.map((line, index) => {
    const end = index === lines.length - 1 ? '' : ' ';
    if (continued && (/^\s*#/.test(line) || line.trim() === '')) return ' '.repeat(line.length) + end;
    const body = line.trimEnd();
    continued = body.endsWith(escape);
    // Blanks after the continuation mark are allowed to Docker, not to a shell.
    if (continued && (end !== '' || escape === '\\')) return body.slice(0, -1) + ' '.repeat(line.length - body.length + 1) + end;
    return line.replace(/\r$/, ' ') + (end === '' ? '' : '\n');
  });
  return joined.join('');
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
    let next = pipedInto;
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
  if (node.type === 'Command') into.push(...readCommand(node, locate, pipedInto));
  forEachChild(node, (child) => {
    collect(child, locate, node.type === 'Command' ? undefined : pipedInto, into);
  });
}

function readCommand(node: CommandNode, locate: Locate, pipedInto: ShellCommand | undefined): ShellCommand[] {
  const assignments = node.prefix.flatMap((each) => (each.type === 'Assignment' ? [{ name: each.name, value: 'elements' in each.value ? undefined : wordOf(each.value, locate).value }] : []));
  if (node.name === undefined && assignments.length === 0) return [];
  const words = (node.name === undefined ? [] : [node.name, ...node.args]).map((word) => wordOf(word, locate));
  const writes: ShellWord[] = [];
  const reads: ShellWord[] = [];
  const scripts: ShellCommand[] = [];
  for (const redirect of node.redirects) {
    if (redirect.type === 'HereDoc') collect(parse(redirect.body.text), (from, to) => locate(redirect.body.pos + from, redirect.body.pos + to), undefined, scripts);
    else if (redirect.target !== undefined) (redirect.operator.includes('>') ? writes : reads).push(wordOf(redirect.target, locate));
  }
  const found = simpleCommand({ words, assignments, writes, reads, at: locate(node.pos, node.end), pipedInto });
  // `bash <<EOF`: the text is the script, unless a file or a string was named as such.
  const readsScript = found.length === 1 && UNIX_SHELLS.has(found[0]?.name ?? '') && found[0]?.args.every((word) => word.text.startsWith('-')) === true;
  return readsScript ? [...found, ...scripts] : found;
}

interface AstWord {
  readonly text: string;
  readonly pos: number;
  readonly end: number;
  readonly value?: unknown;
  readonly parts?: readonly Node[] | undefined;
}

function wordOf(word: AstWord, locate: Locate): ShellWord {
  const runs: ShellCommand[] = [];
  for (const part of word.parts ?? []) if (hasExpansion([part])) collect(part, locate, undefined, runs);
  const text = word.text.replace(/\r$/, '');
  const value = typeof word.value === 'string' ? word.value.replace(/\r$/, '') : text;
  return { text, value: hasExpansion(word.parts) ? undefined : value, at: locate(word.pos, word.end), runs };
}

function hasExpansion(parts: readonly Node[] | undefined): boolean {
  return (parts ?? []).some((part) => (part.type === 'DoubleQuoted' ? hasExpansion(part.parts) : part.type.endsWith('Expansion') || part.type === 'ProcessSubstitution'));
}

interface RawCommand extends Pick<ShellCommand, 'assignments' | 'writes' | 'reads' | 'at' | 'pipedInto'> {
  readonly words: readonly ShellWord[];
}

/** Looks through wrappers and into `sh -c '…'`. */
function simpleCommand(raw: RawCommand): ShellCommand[] {
  const { words, ...rest } = raw;
  const { wrappers, assignments, index, name } = lookThrough(words);
  const args = words.slice(index + 1);
  const command: ShellCommand = { ...rest, name, program: words[index], wrappers, args, assignments: [...raw.assignments, ...assignments] };
  const inner = name === undefined ? undefined : commandString(name, args);
  if (inner === undefined) return [command];
  const found: ShellCommand[] = [];
  // Inside a quoted string offsets can't be told: the whole word is the place.
  collect(parse(inner.script), () => inner.word.at, undefined, found);
  return [command, ...found];
}
