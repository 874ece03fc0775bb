/** What shell words hold, as far as ARG, ENV and assignments in the same RUN tell. */
import type { ShellCommand, ShellWord } from './shell-command.js';
import { isKnown, type Scope } from './variables.js';

/** A word after variables were replaced; `value` is undefined when only the build knows it. */
export interface ResolvedWord {
  readonly word: ShellWord;
  readonly value: string | undefined;
}

/** Follows the assignments of a RUN, command by command. */
export class ShellVariables {
  private readonly own = new Map<string, string | undefined>();
  private readonly scope: Scope;

  constructor(scope: Scope) {
    this.scope = scope;
  }

  /** To be told of each command in turn. */
  pass(command: ShellCommand): void {
    if (command.program === undefined) for (const { name, value } of command.assignments) this.set(name, value);
    if (command.name === 'export') for (const { name, value } of exported(command)) this.set(name, value);
  }

  /** One word gives several when an unquoted variable holds several. */
  resolve(word: ShellWord): ResolvedWord[] {
    if (word.value !== undefined) return [{ word, value: word.value }];
    const [, quote, braced, plain] = /^("?)\$(?:\{(\w+)\}|(\w+))\1$/.exec(word.text) ?? [];
    const value = this.get(braced ?? plain ?? '');
    if (value === undefined || !isKnown(value)) return [{ word, value: undefined }];
    if (quote !== '') return [{ word, value }];
    return value
      .split(/\s+/)
      .filter((each) => each !== '')
      .map((each) => ({ word, value: each }));
  }

  private get(name: string): string | undefined {
    return this.own.has(name) ? this.own.get(name) : this.scope.get(name);
  }

  private set(name: string, value: string | undefined): void {
    // Set twice to different values, as the branches of an `if` do: which one holds isn't known.
    const known = !this.own.has(name) || this.own.get(name) === value;
    this.own.set(name, known ? value : undefined);
  }
}

/** `export NAME=value` */
export function exported(command: ShellCommand): { readonly name: string; readonly value: string | undefined }[] {
  return command.args.flatMap(({ text, value }) => {
    const [, name, rest] = /^(\w+)=(.*)$/s.exec(value ?? text) ?? [];
    return name === undefined ? [] : [{ name, value: value === undefined ? undefined : rest }];
  });
}
