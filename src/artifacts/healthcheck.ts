/** What an image's HEALTHCHECK starts. */
import { parseScript } from './shell.js';
import type { ImageConfig } from './image-config.js';
import { sourceText } from './source-text.js';

/** What the shell does itself, or what tells it whether a program is there. */
const OF_THE_SHELL = new Set([
  '.', ':', '[', '[[', 'alias', 'break', 'cd', 'command', 'continue', 'echo', 'eval', 'exec', 'exit', 'export', 'false', 'hash', 'kill', 'let', 'local', 'printf', 'pwd', 'read', 'return', 'set', 'shift', 'source', 'test',
  'trap', 'true', 'type', 'ulimit', 'umask', 'unset', 'wait', 'which',
]);

/**
 * The programs without which the check can't work: names that are looked up on PATH, and paths.
 * @returns nothing when there is no check, or when its text copes with a program that is missing
 */
export function healthcheckPrograms({ healthcheck, shell }: Pick<ImageConfig, 'healthcheck' | 'shell'>): string[] {
  const [kind, ...words] = healthcheck ?? [];
  const [first = ''] = words;
  if (kind === 'CMD') return /^[^$\s]+$/.test(first) ? [first] : [];
  if (kind !== 'CMD-SHELL') return [];
  const interpreter = shell?.[0] ?? '/bin/sh';
  if (!/(?:^|\/)(?:sh|bash|ash|dash|zsh|ksh)$/.test(interpreter)) return [interpreter];
  const script = words.join(' ');
  // A function, a test for the program, or a second way: it may do without.
  if (/\(\s*\)\s*\{|\b(?:command\s+-v|which|hash|type|if|case)\b/.test(script)) return [interpreter];
  const commands = parseScript(script, 0, sourceText('HEALTHCHECK', script)).flatMap(({ program }) => {
    const name = program?.value;
    return name === undefined || OF_THE_SHELL.has(name) || !/^[\w./+-]+$/.test(name) ? [] : [name];
  });
  const second = /\|\|\s*(?!exit\b|false\b|kill\b|\{?\s*(?:echo|exit|kill)\b)/.test(script);
  return [...new Set([interpreter, ...(second ? [] : commands)])];
}
