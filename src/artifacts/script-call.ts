/** Calls of scripts: what they do can't be read from the Dockerfile. */
import type { ShellCommand } from './shell.js';
import { UNIX_SHELLS } from './unix-shell.js';

/** Folders of programs that come with the distribution. */
const PROGRAM = /^(?:\/usr(?:\/local)?)?\/s?bin\/[\w.+-]+$/;

/** Whether a command starts a script or a program that was put into the image, or one that only the build knows. */
export function runsScript(command: ShellCommand): boolean {
  const { name, program, args } = command;
  if (program === undefined) return false;
  if (name === undefined) return true;
  if (UNIX_SHELLS.has(name) && !args.some((word) => /^-[a-z]*c$/.test(word.text))) return true;
  if (name === '.' || name === 'source' || name === 'make' || name === 'ansible-playbook') return true;
  const path = program.value ?? program.text;
  return /\.(?:sh|bash|py|pl|rb)$/.test(name) || (path.includes('/') && !PROGRAM.test(path));
}

/** Whether a command may do what the pattern names: a script called so, or an argument that asks for it. */
export function mayRunMore(command: ShellCommand, purpose: RegExp): boolean {
  const { program } = command;
  if (program === undefined) return false;
  const path = program.value ?? program.text;
  if (purpose.test(path)) return true;
  return runsScript(command) && command.args.some(({ text }) => purpose.test(text));
}
