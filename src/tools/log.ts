/** One line per stage for people; details only when asked for. */

export interface Log {
  /** A stage ended: what, how much, how long. */
  info(message: string): void;
  /** Something that the user can act on. */
  warn(message: string): void;
  /** The run ends because of this. */
  error(message: string): void;
  /** Shown with `--verbose` and in debug runs alone. */
  detail(message: string): void;
  /** A foldable block of foreign output. */
  group(title: string, lines: readonly string[]): void;
}

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Makes text from outside safe for a terminal or a build log: no control code survives, and no line is a command to a
 * GitHub runner, which obeys `::command::` behind blanks and `##[command]` anywhere (actions/runner, ActionCommand.cs).
 */
export function inert(text: string): string {
  return text
    .replace(CONTROL, (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`)
    .replace(/^(\s*)::(?=[a-z])/gim, '$1: :')
    .replaceAll('##[', '# #[');
}

/** Writes to a stream that isn't the report's, standard error as a rule. */
export function streamLog(write: (text: string) => void, verbose: boolean): Log {
  const line = (text: string): void => {
    write(`${inert(text)}\n`);
  };
  return {
    info: (message) => {
      line(`dockgate: ${message}`);
    },
    warn: (message) => {
      line(`dockgate: warning: ${message}`);
    },
    error: (message) => {
      line(`dockgate: error: ${message}`);
    },
    detail: (message) => {
      if (verbose) line(`dockgate: ${message}`);
    },
    group: (title, lines) => {
      if (!verbose) return;
      line(`-- ${title}`);
      for (const text of lines) line(`   ${text}`);
    },
  };
}
