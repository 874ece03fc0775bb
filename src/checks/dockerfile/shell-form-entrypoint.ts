import { chainInstructions, finalStage, type Instruction, type Stage } from '../../artifacts/dockerfile.js';
import { effective, isWindows } from '../../artifacts/stages.js';
import { defineCheck, type ProposedFix } from '../check.js';

/** Text without anything that a shell would act on. */
const PLAIN = /^[\w./:@=+,-]+(?:[ \t]+[\w./:@=+,-]+)*$/;
/** These are nothing outside a shell. */
const BUILTINS = new Set(['exec', 'cd', 'set', 'export', 'eval', 'exit', 'trap', 'ulimit', 'umask', 'unset', 'alias', 'command', 'source', '.', ':', 'if', 'for', 'while', 'case', 'wait', 'type']);

/** Shell form puts `/bin/sh -c` in front: the shell is process 1, and it passes no signal on. */
export const shellFormEntrypoint = defineCheck('dockerfile', {
  id: 'dockerfile/shell-form-entrypoint',
  title: 'The container is started through a shell',
  severity: 'low',
  why: 'In shell form `/bin/sh` is the first process. It passes no signals on, so `docker stop` waits and then kills; and an ENTRYPOINT in shell form ignores CMD and the arguments of `docker run`.',
  remedy: 'Write a JSON array: `ENTRYPOINT ["program", "argument"]`.',
  references: ['https://docs.docker.com/reference/build-checks/json-args-recommended/', 'https://docs.docker.com/reference/dockerfile/#shell-and-exec-form'],
  controls: {},
  sameAs: ['hadolint:DL3025'],
  examples: {
    bad: ['FROM debian:12\nENTRYPOINT /srv/run --port 80', 'FROM debian:12\nENTRYPOINT exec /srv/run\nCMD ["--help"]', 'FROM node:22\nCMD npm start', "FROM eclipse-temurin:21\nENTRYPOINT ['java', '-jar', 'app.jar']"],
    good: [
      'FROM debian:12\nENTRYPOINT ["/srv/run", "--port", "80"]',
      'FROM debian:12\nENTRYPOINT [ \\\n  # why\n  "/srv/run" ]\nCMD ["--help"]',
      'FROM debian:12\nENTRYPOINT /srv/old\nENTRYPOINT ["/srv/run"]',
      'FROM debian:12 AS build\nCMD make\nFROM debian:12\nCMD ["/srv/run"]',
      'FROM mcr.microsoft.com/windows/servercore:ltsc2022\nSHELL ["powershell", "-Command"]\nENTRYPOINT C:/run.exe',
      'FROM node:22\nCMD exec npm start',
    ],
  },
  *run({ dockerfile }) {
    const stage = finalStage(dockerfile);
    if (stage === undefined || isWindows(dockerfile, stage)) return;
    const entrypoint = effective(stage, 'ENTRYPOINT');
    const command = effective(stage, 'CMD');
    const passesOn = (instruction: Instruction): boolean => instruction.words[0]?.value === 'exec';
    if (entrypoint !== undefined && !entrypoint.json) {
      // With `exec` signals arrive; then only a CMD is lost.
      if (passesOn(entrypoint) && command === undefined) return;
      const fix = command === undefined ? asArray(entrypoint, stage) : undefined;
      yield { at: entrypoint, message: entrypointMessage(passesOn(entrypoint), command !== undefined), ...(fix === undefined ? {} : { fix }) };
    } else if (entrypoint === undefined && command !== undefined && !command.json && !passesOn(command)) {
      yield { at: command, severity: 'negligible', message: 'CMD is in shell form: the shell is the first process, and it passes no signals on.' };
    }
  },
});

function entrypointMessage(passesOn: boolean, hasCommand: boolean): string {
  if (passesOn) return 'ENTRYPOINT is in shell form, so CMD is ignored.';
  return hasCommand ? 'ENTRYPOINT is in shell form: CMD is ignored, and the shell passes no signals on.' : 'ENTRYPOINT is in shell form: the shell is the first process, and it passes no signals on.';
}

/** Only for words that a shell would hand over as they are. */
function asArray(at: Instruction, stage: Stage): ProposedFix | undefined {
  const ownShell = chainInstructions(stage).some((each) => each.keyword === 'SHELL');
  const line = at.words.map((word) => word.text).join(' ');
  const program = at.words[0]?.text ?? '';
  if (ownShell || at.text.includes('\n') || !PLAIN.test(line) || program.includes('=') || BUILTINS.has(program)) return undefined;
  const keyword = at.text.slice(0, at.keyword.length);
  return { title: 'write ENTRYPOINT as a JSON array', on: at, action: 'replace', text: `${keyword} [${at.words.map((word) => JSON.stringify(word.text)).join(', ')}]` };
}
