/** Files that a RUN deletes again, or that a mount keeps out of its layer. */
import type { Instruction } from './dockerfile.js';
import type { ShellCommand } from './shell.js';
import { expand, isKnown } from './variables.js';

/** Whether a command deletes what lies under a folder, all of it or by pattern. */
export function removes(command: ShellCommand, folder: string): boolean {
  const deletes = command.name === 'rm' || (command.name === 'find' && command.args.some(({ text }) => text === '-delete' || text === 'rm'));
  return deletes && command.args.some(({ text }) => spread(text.replace(/["']/g, '')).some((path) => covers(path, folder)));
}

function covers(path: string, folder: string): boolean {
  const trimmed = path.replace(/\/+/g, '/').replace(/\/(?:\*|\.)?$/, '');
  if (trimmed === folder || (trimmed !== '' && folder.startsWith(`${trimmed}/`))) return true;
  // `/var/lib/$LISTS` may be it; a variable alone (`$GNUPGHOME`) is something else.
  const variable = trimmed.search(/[$`]/);
  if (variable > 1) return folder.startsWith(trimmed.slice(0, variable));
  return trimmed.startsWith(`${folder}/`) && !/\/(?:partial|lock)$/.test(trimmed);
}

/** `/var/{cache,log}/x` as two paths. */
function spread(text: string): string[] {
  const [whole, before = '', choices, after = ''] = /^([^{]*(?<!\$))\{([^{}]*)\}(.*)$/s.exec(text) ?? [];
  if (whole === undefined || choices === undefined) return [text];
  return choices.split(',').flatMap((choice) => spread(before + choice + after));
}

/** Whether a `--mount` lies over a folder, so that nothing of it gets into the layer. A target that only the build knows counts as one. */
export function isMounted(run: Instruction, folder: string): boolean {
  return mountTargets(run).some((target) => !isKnown(target) || target === folder || folder.startsWith(`${target}/`));
}

/** Where the `--mount`s of a RUN lie. */
export function mountTargets(run: Instruction): string[] {
  return run.flags
    .filter((flag) => flag.name === 'mount')
    .flatMap((flag) => (flag.value ?? '').replace(/["']/g, '').split(','))
    .flatMap((field) => /^(?:target|dst|destination)=(.*)$/.exec(field)?.[1] ?? [])
    .map((target) => expand(target, run.scope).replace(/\/+$/, ''));
}
