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
  /** The same for output that is still coming; `close` it, whatever happens. */
  openGroup(title: string): LogGroup;
}

/** Foreign output as it comes. Lines are made inert by the log; secrets are the caller's to mask. */
export interface LogGroup {
  line(text: string): void;
  close(): void;
}

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;

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
    openGroup: (title) => {
      if (verbose) line(`-- ${title}`);
      return {
        line: (text) => {
          if (verbose) line(`   ${text}`);
        },
        close: () => {
          if (verbose) line(`-- end of ${title}`);
        },
      };
    },
  };
}

/** How a host writes foldable blocks, one after the other. */
export interface Blocks {
  open(title: string): void;
  line(text: string): void;
  close(): void;
}

/**
 * Blocks of a runner's log can't lie in each other nor beside each other: the first one streams, what comes meanwhile is
 * kept and written whole once that one is closed.
 */
export function oneGroupAtATime(blocks: Blocks): Pick<Log, 'group' | 'openGroup'> {
  let open = false;
  const waiting: { readonly title: string; readonly lines: readonly string[] }[] = [];
  const write = (title: string, lines: readonly string[]): void => {
    blocks.open(title);
    for (const line of lines) blocks.line(line);
    blocks.close();
  };
  const group = (title: string, lines: readonly string[]): void => {
    if (open) waiting.push({ title, lines });
    else write(title, lines);
  };
  return {
    group,
    openGroup: (title) => {
      if (open) {
        const lines: string[] = [];
        return {
          line: (text) => {
            lines.push(text);
          },
          close: () => {
            group(title, lines);
          },
        };
      }
      open = true;
      blocks.open(title);
      return {
        line: (text) => {
          blocks.line(text);
        },
        close: () => {
          blocks.close();
          open = false;
          for (const each of waiting.splice(0)) write(each.title, each.lines);
        },
      };
    },
  };
}
