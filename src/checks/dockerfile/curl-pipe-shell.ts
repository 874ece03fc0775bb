import { allRuns } from '../../artifacts/run-instructions.js';
import { shellCommands, type ShellCommand, type ShellWord } from '../../artifacts/shell.js';
import { UNIX_SHELLS } from '../../artifacts/unix-shell.js';
import { defineCheck } from '../check.js';

const DOWNLOADERS: ReadonlySet<string> = new Set(['curl', 'wget', 'fetch', 'aria2c', 'http', 'https']);
const INTERPRETER = /^(?:python|perl|ruby|node|nodejs|php|pypy|deno|bun)[\d.]*$/;
/** Options with which an interpreter takes its program from the command line, and its input as data. */
const PROGRAM_GIVEN: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:python|pypy)/, /^-[a-zA-Z]*[cm]/],
  [/^perl/, /^-[a-zA-Z0-9]*[eE]|^-[a-zA-Z]*[pn]/],
  [/^ruby/, /^-[a-zA-Z]*[enp]/],
  [/^node/, /^(?:-[a-zA-Z]*[ep]|--eval|--print)/],
  [/^php/, /^(?:-[a-zA-Z]*[rf]|--run)/],
  [/^(?:deno|bun)/, /^(?:eval|repl|-e)$/],
];

/** What was downloaded is run before anybody, or any checksum, has seen it. */
export const curlPipeShell = defineCheck('dockerfile', {
  id: 'dockerfile/curl-pipe-shell',
  title: 'A download is run without being verified',
  severity: 'medium',
  why: 'Whoever controls the address, or the way to it, runs commands in the build; a download that breaks off runs half a script; and two builds of one Dockerfile may get different scripts.',
  remedy: 'Install from a signed package repository, or download to a file, compare its checksum with one in the Dockerfile (`ADD --checksum=sha256:…` does both), then run it.',
  references: ['https://docs.docker.com/reference/dockerfile/#add---checksum'],
  controls: { cisDocker: ['4.11'] },
  sameAs: [],
  examples: {
    bad: [
      'FROM debian:12\nRUN curl -fsSL https://example.com/install.sh | sh',
      'FROM debian:12\nRUN wget -qO- https://example.com/setup | sudo -E bash -s -- --yes',
      'FROM debian:12\nRUN curl -s https://example.com/x.gz | gunzip | tee /tmp/x | python3 -',
      'FROM debian:12\nRUN bash <(curl -s https://example.com/install.sh)',
      'FROM debian:12\nRUN sh -c "$(curl -fsSL https://example.com/install.sh)"',
      'FROM debian:12\nRUN eval "$(wget -qO- https://example.com/env)"',
    ],
    good: [
      'FROM debian:12\nRUN curl -fsSLo i.sh https://example.com/i.sh && echo "0ab3  i.sh" | sha256sum -c - && sh i.sh',
      'FROM debian:12\nRUN curl -s https://example.com/x.tar.gz | tar xz && sh -c "echo done"',
      "FROM debian:12\nRUN curl -s https://example.com/api | python3 -c 'import json,sys; print(json.load(sys.stdin))'",
      'FROM debian:12\nRUN echo "curl https://example.com | sh"',
      'FROM debian:12\nRUN V=$(curl -s https://example.com/version) && sh -c "echo $V"',
    ],
  },
  *run({ dockerfile }) {
    for (const { run, at } of allRuns(dockerfile)) {
      const found = shellCommands(run, dockerfile).map(unverified).find((each) => each !== undefined);
      if (found !== undefined) yield { at, message: `What \`${found.download}\` downloads is run by \`${found.runner}\` without having been verified.` };
    }
  },
});

interface Unverified {
  readonly download: string;
  readonly runner: string;
}

function unverified(command: ShellCommand): Unverified | undefined {
  const { name = '' } = command;
  if (isDownload(command)) {
    for (let next = command.pipedInto; next !== undefined; next = next.pipedInto) {
      if (runsInput(next)) return { download: name, runner: next.name ?? '' };
    }
    return undefined;
  }
  const download = scriptWords(command).flatMap((word) => word.runs).find(isDownload)?.name;
  return download === undefined ? undefined : { download, runner: name };
}

/** To standard output: what goes into a file can be verified there. */
function isDownload({ name, args }: ShellCommand): boolean {
  if (!DOWNLOADERS.has(name ?? '')) return false;
  return name !== 'wget' || args.some(({ text }) => /^-[a-zA-Z]*O(?:-|\/dev\/stdout)?$|^--output-document/.test(text));
}

/** Whether a command takes its program from standard input. */
function runsInput({ name, args, wrappers }: ShellCommand): boolean {
  if (name === undefined || wrappers.includes('xargs')) return false;
  const words = args.map((word) => word.value ?? word.text);
  if (UNIX_SHELLS.has(name)) {
    if (words.some((word) => /^-[a-z]*c$/.test(word))) return false;
    return words.some((word) => /^-[a-z]*s[a-z]*$/.test(word)) || isInput(shellOperand(words));
  }
  if (!INTERPRETER.test(name)) return false;
  if (PROGRAM_GIVEN.some(([program, option]) => program.test(name) && words.some((word) => option.test(word)))) return false;
  return isInput(words.find((word) => word === '-' || word === '--' || !word.startsWith('-')));
}

/** `-o` and `+o` of a shell take a word along. */
function shellOperand(words: readonly string[]): string | undefined {
  return words.find((word, index) => word === '-' || word === '--' || (!/^[-+]/.test(word) && !/^[-+][a-z]*o$/.test(words[index - 1] ?? '')));
}

function isInput(operand: string | undefined): boolean {
  return operand === undefined || operand === '-' || operand === '--' || operand === '/dev/stdin';
}

/** Words whose text a command takes as its program. */
function scriptWords({ name, args, reads }: ShellCommand): readonly ShellWord[] {
  const substituted = args.filter((word) => word.runs.length > 0);
  if (name === 'eval') return substituted.filter(isOutputOnly);
  if (name === '.' || name === 'source') return substituted.filter((word) => word.text.startsWith('<('));
  if (name === undefined || !UNIX_SHELLS.has(name)) return [];
  const flag = args.findIndex((word) => /^-[a-z]*c$/.test(word.text));
  const script = flag === -1 ? [] : args.slice(flag + 1, flag + 2).filter(isOutputOnly);
  return [...script, ...reads, ...(flag === -1 ? substituted.filter((word) => word.text.startsWith('<(')) : [])];
}

/** `"$(curl …)"`, but not `"echo $(curl …)"`. */
function isOutputOnly({ text }: ShellWord): boolean {
  return /^"?(?:\$\(|`)/.test(text) && /[)`]"?$/.test(text);
}
