/** Where an instruction sets the mode of files: `chmod`, `install -m`, `mkdir -m`, `COPY --chmod`. */
import type { Dockerfile, Instruction } from './dockerfile.js';
import { grantedMode, type GrantedMode } from './file-mode.js';
import { shellCommands, type ShellCommand } from './shell.js';
import { expand } from './variables.js';

export interface ModeGrant extends GrantedMode {
  /** As written. */
  readonly mode: string;
  /** What set it: `chmod`, `COPY --chmod`. */
  readonly by: string;
  /** Files, as far as they are known. */
  readonly paths: readonly string[];
}

export function modeGrants(instruction: Instruction, dockerfile: Dockerfile): ModeGrant[] {
  switch (instruction.keyword) {
    case 'COPY':
    case 'ADD': {
      const value = instruction.flags.find((flag) => flag.name === 'chmod')?.value ?? '';
      return grant(expand(value, instruction.scope), `${instruction.keyword} --chmod`, instruction.words.slice(-1).map((word) => word.value));
    }
    case 'RUN':
      return shellCommands(instruction, dockerfile).flatMap(ofCommand);
    default:
      return [];
  }
}

function ofCommand(command: ShellCommand): ModeGrant[] {
  const { name, args } = command;
  if (name === 'chmod') {
    // `-x` is a mode, `-R` an option.
    const at = args.findIndex(({ text }) => !/^-[Rvcf]+$|^--/.test(text));
    const mode = args[at];
    return mode?.value === undefined ? [] : grant(mode.value, 'chmod', paths(command, at + 1));
  }
  if (name !== 'install' && name !== 'mkdir') return [];
  for (const [index, { value = '' }] of args.entries()) {
    const [, joined] = /^(?:-[a-zA-Z]*m|--mode=)(.*)$/.exec(value) ?? [];
    if (value.startsWith('--') && !value.startsWith('--mode=')) continue;
    // What is made is named last.
    if (joined !== undefined) return grant(joined === '' ? (args[index + 1]?.value ?? '') : joined, `${name} -m`, paths(command, joined === '' ? index + 2 : index + 1).slice(-1));
  }
  return [];
}

function paths(command: ShellCommand, from: number): string[] {
  return command.args.slice(from).flatMap(({ value, text }) => (text.startsWith('-') ? [] : [value ?? text]));
}

function grant(mode: string, by: string, files: readonly string[]): ModeGrant[] {
  const granted = grantedMode(mode);
  return granted === undefined ? [] : [{ ...granted, mode, by, paths: files }];
}
