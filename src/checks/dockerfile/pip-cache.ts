import type { Dockerfile, Instruction } from '../../artifacts/dockerfile.js';
import { mountTargets } from '../../artifacts/file-removal.js';
import { leavesCache, type PackageCache } from '../../artifacts/package-cache.js';
import { rewriteWords } from '../../artifacts/rewrite.js';
import { finalInstructions } from '../../artifacts/run-instructions.js';
import { shellCommands, type ShellCommand } from '../../artifacts/shell.js';
import { exported } from '../../artifacts/shell-variables.js';
import { defineCheck } from '../check.js';

const SETTING = 'PIP_NO_CACHE_DIR';

const DOWNLOADS: PackageCache = {
  folders: ['/root/.cache/pip'],
  fills: ({ family, action, options, open, command }) =>
    family === 'pip' && action === 'install' && !open && !options.some((option) => /^--(?:no-cache|cache-dir|help|dry-run)/.test(option)) && !command.assignments.some((each) => switchesOff(each.name, each.value)),
  empties: ({ family, action }) => family === 'pip' && action === 'clean',
  deletes: (command) => (command.name === 'rm' || command.name === 'find') && command.args.some(({ text }) => /(?:^|\/|["'])\.cache(?:\/pip)?(?:\/\*?)?["']?$/.test(text)),
};

/** pip keeps what it downloaded and built, for the next install that an image never sees. */
export const pipCache = defineCheck('dockerfile', {
  id: 'dockerfile/pip-cache',
  title: 'The cache of pip stays in the image',
  severity: 'negligible',
  why: 'pip keeps a copy of each package that it downloads or builds; in an image nobody uses it again.',
  remedy: 'Call `pip install --no-cache-dir`, or mount a cache at `/root/.cache/pip`.',
  references: ['https://pip.pypa.io/en/stable/topics/caching/', 'https://github.com/hadolint/hadolint/wiki/DL3042'],
  controls: {},
  sameAs: ['hadolint:DL3042', 'kics:f2f903fb-b977-461e-98d7-b3e2185c6118'],
  examples: {
    bad: ['FROM python:3.12\nRUN pip install flask', 'FROM python:3.12\nRUN python -m pip install -r requirements.txt', 'FROM python:3.12\nENV PIP_NO_CACHE_DIR=off\nRUN pip3 install flask'],
    good: [
      'FROM python:3.12\nRUN pip install --no-cache-dir flask',
      'FROM python:3.12 AS base\nENV PIP_NO_CACHE_DIR=1\nFROM base\nRUN pip install flask',
      'FROM python:3.12\nRUN --mount=type=cache,target=/root/.cache/pip pip install flask',
      'FROM python:3.12\nRUN pip install flask && rm -rf ~/.cache/pip',
      'FROM python:3.12\nRUN export PIP_NO_CACHE_DIR=true && pip install flask',
      'FROM python:3.12\nARG PIP_OPTIONS\nRUN pip install $PIP_OPTIONS flask && echo "pip install flask"',
    ],
  },
  *run({ dockerfile }) {
    const instructions = finalInstructions(dockerfile);
    for (const [index, run] of instructions.entries()) {
      if (run.keyword !== 'RUN') continue;
      const left = leavesCache(run, dockerfile, DOWNLOADS);
      if (left.length === 0 || hasMountedCache(run) || isSwitchedOff(instructions.slice(0, index + 1), run, dockerfile)) continue;
      const text = rewriteWords(run, dockerfile, left.map(({ actionWord }) => ({ word: actionWord, text: `${actionWord.text} --no-cache-dir` })));
      yield {
        at: run,
        message: '`pip install` without `--no-cache-dir` leaves its downloads in this layer.',
        ...(text === undefined ? {} : { fix: { title: 'add `--no-cache-dir`', on: run, action: 'replace' as const, text } }),
      };
    }
  },
});

function switchesOff(name: string, value: string | undefined): boolean {
  return name === SETTING && !/^(?:0|false|off|no|)$/i.test(value ?? 'unknown');
}

function hasMountedCache(run: Instruction): boolean {
  return mountTargets(run).some((target) => /\.cache|pip|\uE000/.test(target) || target === '/root' || target === run.scope.get('PIP_CACHE_DIR'));
}

/** By ENV or ARG, by `export`, or by a configuration file whose content isn't known here. */
function isSwitchedOff(before: readonly Instruction[], run: Instruction, dockerfile: Dockerfile): boolean {
  if (run.scope.has(SETTING)) return switchesOff(SETTING, run.scope.get(SETTING));
  if (shellCommands(run, dockerfile).some((command) => setsInShell(command))) return true;
  return before.some((each) => /\bpip3?(?:\.conf\b|\s+config\s+set\s+\S*no-cache-dir)/.test(each.text));
}

function setsInShell(command: ShellCommand): boolean {
  return command.name === 'export' && exported(command).some(({ name, value }) => switchesOff(name, value));
}
