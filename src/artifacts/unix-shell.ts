/** Whether the shell form of an instruction is read by a Unix shell, or by something else such as PowerShell. */
import { chainInstructions, type Base, type Dockerfile, type Instruction, type Stage } from './dockerfile.js';
import { shortName } from './image-reference.js';

export const UNIX_SHELLS: ReadonlySet<string> = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh', 'busybox']);

/** The stage that an instruction, or the trigger of an ONBUILD, stands in. */
export function stageOf(instruction: Instruction, dockerfile: Dockerfile): Stage | undefined {
  return dockerfile.stages.findLast((stage) => stage.from.start <= instruction.start);
}

/** The last SHELL decides; without one, what the stage starts from; and when that can't tell, the escape character that only Windows needs. */
export function usesUnixShell(instruction: Instruction, dockerfile: Dockerfile): boolean {
  const stage = stageOf(instruction, dockerfile);
  if (stage === undefined) return true;
  const chain = chainInstructions(stage);
  const shell = chain.findLast((each) => each.keyword === 'SHELL' && each.start < instruction.start);
  // `SHELL ["conda", "run", "-n", "env", "/bin/bash", "-c"]`: any of the words may be the shell.
  if (shell !== undefined) return shell.words.some((word) => UNIX_SHELLS.has(word.value.slice(word.value.lastIndexOf('/') + 1)));
  return dockerfile.escape !== '`' && !startsFromWindows(stage);
}

function startsFromWindows(stage: Stage): boolean {
  if (stage.from.flags.some((flag) => flag.name === 'platform' && flag.value?.startsWith('windows') === true)) return true;
  return stage.base.type === 'stage' ? startsFromWindows(stage.base.stage) : isWindowsImage(stage.base);
}

const WINDOWS_TAG = /nanoserver|windowsservercore|servercore|windows/i;

function isWindowsImage(base: Base): boolean {
  if (base.type === 'unknown') return WINDOWS_TAG.test(base.name);
  if (base.type !== 'image') return false;
  const { repository, tag } = base.reference;
  return /^(?:nanoserver|windowsservercore|servercore)$/i.test(shortName(base.reference)) || /^mcr\.microsoft\.com\/(?:windows|dotnet\/framework)\b/i.test(repository) || WINDOWS_TAG.test(tag ?? '');
}
