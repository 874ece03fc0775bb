/** Package managers as RUN instructions call them: what is done, to which packages, with which options. */
import type { Dockerfile, Instruction } from './dockerfile.js';
import { MANAGERS, pacmanAction, type Manager, type PackageAction, type PackageFamily } from './package-manager-table.js';
import { shellCommands, type ShellCommand, type ShellWord } from './shell.js';
import { perInstruction } from './memo.js';
import { ShellVariables, type ResolvedWord } from './shell-variables.js';

export type { PackageAction, PackageFamily };

export interface PackageCommand {
  readonly family: PackageFamily;
  /** The program: `apt-get`, `microdnf`, `pip3`. */
  readonly program: string;
  readonly action: PackageAction;
  /** As written: `curl=8.*`, `./app.deb`. */
  readonly packages: readonly string[];
  /** As written; the value of an option that takes the next word follows it. */
  readonly options: readonly string[];
  /** Variables that only the build knows may hold more options or packages. */
  readonly open: boolean;
  readonly actionWord: ShellWord;
  readonly command: ShellCommand;
}

/** The package manager calls of a RUN, in the order of the text. */
export const packageCommands: (run: Instruction, dockerfile: Dockerfile) => readonly PackageCommand[] = perInstruction(readPackageCommands);

function readPackageCommands(run: Instruction, dockerfile: Dockerfile): PackageCommand[] {
  const variables = new ShellVariables(run.scope);
  const found: PackageCommand[] = [];
  for (const command of shellCommands(run, dockerfile)) {
    const read = packageCommand(command, variables);
    if (read !== undefined) found.push(read);
    variables.pass(command);
  }
  return found;
}

function packageCommand(command: ShellCommand, variables: ShellVariables): PackageCommand | undefined {
  const called = programOf(command);
  if (called === undefined) return undefined;
  const words = called.args.flatMap((word) => variables.resolve(word));
  const { operands, options, open } = sort(words, called.manager);
  const { program, manager } = called;
  if (manager.family === 'pacman') return { family: 'pacman', program, action: pacmanAction(options), packages: operands.map((each) => each.name), options, open, actionWord: command.program ?? called.word, command };
  const at = operands.findIndex(({ name }) => manager.actions.has(name));
  const action = operands[at];
  if (action === undefined) return undefined;
  // A word before the action is the value of an option that isn't in the table, or an action that we don't know.
  const first = operands.findIndex((each) => each.known);
  if (first !== at) return undefined;
  const rest = operands.slice(at + 1);
  const group = manager.family === 'yum' && (action.name === 'group' || action.name === 'module');
  const actual = group ? (rest.shift()?.name ?? '') : action.name;
  const does = isSimulated(manager, options) ? 'other' : (manager.actions.get(actual) ?? 'other');
  return { family: manager.family, program, action: does, packages: rest.map((each) => each.name), options, open, actionWord: action.word, command };
}

/** `apt-get install -s` only says what it would do. */
function isSimulated({ family }: Manager, options: readonly string[]): boolean {
  const short = family === 'apt' ? /^-[a-zA-Z]*s[a-zA-Z]*$/ : family === 'apk' ? /^-s$/ : undefined;
  return options.some((option) => /^--(?:simulate|just-print|dry-run|recon|no-act|assumeno)$/.test(option) || short?.test(option) === true);
}

interface Called {
  readonly program: string;
  readonly manager: Manager;
  readonly args: readonly ShellWord[];
  readonly word: ShellWord;
}

function programOf(command: ShellCommand): Called | undefined {
  const { name, program } = command;
  if (name === undefined || program === undefined) return undefined;
  if (/^python[\d.]*$/.test(name)) {
    const flag = command.args.findIndex((word) => word.text === '-m');
    const word = command.args[flag + 1];
    if (flag === -1 || word?.value !== 'pip' || command.args.slice(0, flag).some((each) => !each.text.startsWith('-'))) return undefined;
    return { program: 'pip', manager: MANAGERS.pip, args: command.args.slice(flag + 2), word };
  }
  const manager = managerOf(name);
  return manager === undefined ? undefined : { program: name, manager, args: command.args, word: program };
}

function managerOf(name: string): Manager | undefined {
  switch (name) {
    case 'apt':
    case 'apt-get':
    case 'aptitude':
      return MANAGERS.apt;
    case 'yum':
    case 'dnf':
    case 'dnf5':
    case 'microdnf':
    case 'tdnf':
      return MANAGERS.yum;
    case 'apk':
    case 'zypper':
    case 'pacman':
      return MANAGERS[name];
    default:
      return /^pip[\d.]*$/.test(name) ? MANAGERS.pip : undefined;
  }
}

interface Operand {
  readonly name: string;
  readonly known: boolean;
  readonly word: ShellWord;
}

function sort(words: readonly ResolvedWord[], manager: Manager): { operands: Operand[]; options: string[]; open: boolean } {
  const operands: Operand[] = [];
  const options: string[] = [];
  let open = false;
  let takesNext = false;
  for (const { word, value } of words) {
    const text = value ?? word.text.replace(/^["']/, '');
    if (takesNext || text.startsWith('-')) {
      takesNext = !takesNext && manager.valued.has(text);
      options.push(text);
    } else if (value === undefined && /^[$`]/.test(text)) {
      open = true;
    } else {
      // Of `nodejs=${VERSION}` the name is known.
      operands.push({ name: value ?? text.replace(/[=<>~]?["']?[$`{].*$/s, ''), known: value !== undefined, word });
    }
  }
  return { operands, options, open };
}

/** A package's name without version, architecture and folder. */
export function packageName(written: string): string {
  return written.replace(/^.*\/(?=[^/])/, '').replace(/[=<>~:@].*$/, '') || written;
}
