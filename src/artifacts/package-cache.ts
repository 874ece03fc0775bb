/** Whether what a package manager downloads stays behind in the layer. */
import type { Dockerfile, Instruction } from './dockerfile.js';
import { isMounted, removes } from './file-removal.js';
import { packageCommands, type PackageCommand } from './package-manager.js';
import { mayRunMore } from './script-call.js';
import { shellCommands, type ShellCommand } from './shell.js';

export interface PackageCache {
  /** Where it lies. */
  readonly folders: readonly string[];
  readonly fills: (command: PackageCommand) => boolean;
  readonly empties: (command: PackageCommand) => boolean;
  /** Deletes it in another way than by the names in `folders`. */
  readonly deletes?: (command: ShellCommand) => boolean;
}

/** The commands of a RUN whose downloads are still there at its end. */
export function leavesCache(run: Instruction, dockerfile: Dockerfile, cache: PackageCache): PackageCommand[] {
  if (cache.folders.some((folder) => isMounted(run, folder))) return [];
  const commands = shellCommands(run, dockerfile);
  const packages = packageCommands(run, dockerfile);
  return packages.filter((filler) => {
    if (!cache.fills(filler)) return false;
    const after = commands.slice(commands.indexOf(filler.command) + 1);
    const emptied = packages.slice(packages.indexOf(filler) + 1).some(cache.empties);
    return !emptied && !after.some((command) => cache.folders.some((folder) => removes(command, folder)) || cache.deletes?.(command) === true || mayRunMore(command, /clean|purge|shrink|minimi[sz]e|squash/i));
  });
}
