/** What a shell starts: a program, its words, and where its output goes. */
import type { Location } from '../findings/location.js';

/** A word of a command; `value` is undefined when it depends on a variable or another command. */
export interface ShellWord {
  readonly text: string;
  readonly value: string | undefined;
  readonly at: Location;
  /** What is started to make the word: the commands of `$(…)` and `<(…)`. */
  readonly runs: readonly ShellCommand[];
}

/** `NAME=value`; the value is undefined when only the run knows it. */
export interface ShellAssignment {
  readonly name: string;
  readonly value: string | undefined;
}

/** One program started with its arguments. */
export interface ShellCommand {
  /**
   * The program without its folder; `sudo`, `env`, `exec` and the like are looked through.
   * Undefined when only the run knows it, and where variables are set without any program.
   */
  readonly name: string | undefined;
  /** The word that names the program. */
  readonly program: ShellWord | undefined;
  /** Programs that were looked through, outermost first. */
  readonly wrappers: readonly string[];
  /** After the program's name. */
  readonly args: readonly ShellWord[];
  /** Set before the program, for it alone; without a program, for what follows. */
  readonly assignments: readonly ShellAssignment[];
  readonly at: Location;
  /** The command that its output is piped into. */
  readonly pipedInto: ShellCommand | undefined;
  /** Files that its output is written to. */
  readonly writes: readonly ShellWord[];
  /** Files and here-strings that it takes as input. */
  readonly reads: readonly ShellWord[];
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
