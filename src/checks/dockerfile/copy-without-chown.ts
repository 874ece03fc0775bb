import { copyOf, isWholeContext } from '../../artifacts/copied-files.js';
import { chainInstructions, finalStage, type Instruction } from '../../artifacts/dockerfile.js';
import { effective, isWindows } from '../../artifacts/stages.js';
import { expand, isKnown } from '../../artifacts/variables.js';
import { defineCheck } from '../check.js';

/**
 * COPY makes files of root's, whatever USER says. Program files that root owns are good practice, so only two shapes count: a copy
 * behind USER, whose author expected otherwise, and the whole context put where another user then works.
 */
export const copyWithoutChown = defineCheck('dockerfile', {
  id: 'dockerfile/copy-without-chown',
  title: 'Files are copied as root into an image that runs as another user',
  severity: 'negligible',
  confidence: 'low',
  why: 'COPY and ADD pay no heed to USER: the files belong to root. When the program has to write them, people tend to open them to everyone or to go back to root.',
  remedy: 'Say who owns the files: `COPY --chown=app:app`. Write `--chown=root:root` where the program only reads them.',
  references: ['https://docs.docker.com/reference/dockerfile/#copy---chown---chmod'],
  controls: {},
  sameAs: [],
  examples: {
    bad: ['FROM node:22\nUSER node\nCOPY app.js /srv/', 'FROM node:22\nWORKDIR /srv\nCOPY . .\nUSER node', 'FROM node:22 AS base\nUSER 1000\nFROM base\nADD site.tar.gz /srv/'],
    good: [
      'FROM node:22\nUSER node\nCOPY --chown=node:node . /srv/',
      'FROM node:22\nCOPY server.js package.json /srv/\nUSER node',
      'FROM node:22\nCOPY . /srv\nRUN chown -R node /srv\nUSER node',
      'FROM node:22\nUSER root\nCOPY . /srv',
      'ARG WHO\nFROM node:22\nARG WHO\nUSER $WHO\nCOPY app.js /srv/',
      'FROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nUSER ContainerUser\nCOPY app /app',
      'FROM node:22 AS build\nUSER node\nCOPY app.js /srv/\nFROM node:22\nUSER node',
    ],
  },
  *run({ dockerfile }) {
    const stage = finalStage(dockerfile);
    if (stage === undefined || isWindows(dockerfile, stage)) return;
    const finalUser = nonRoot(effective(stage, 'USER'));
    if (finalUser === undefined) return;
    const chain = chainInstructions(stage);
    for (const [index, at] of chain.entries()) {
      const copy = copyOf(at);
      if (copy === undefined || at.flags.some((flag) => flag.name === 'chown' || flag.name === 'chmod')) continue;
      if (chain.slice(index + 1).some((later) => later.keyword === 'RUN' && /\bch(?:own|mod|grp)\b|\binstall\b.*-o/.test(later.text))) continue;
      const user = nonRoot(chain.slice(0, index).findLast((each) => each.keyword === 'USER'));
      if (user !== undefined) {
        yield { at, confidence: 'medium', message: `The files belong to root although \`USER ${user}\` stands above: ${at.keyword} pays no heed to it.` };
      } else if (copy.sources.some(isWholeContext)) {
        yield { at, message: `The whole build context is copied as files of root's, and the container runs as \`${finalUser}\`.` };
      }
    }
  },
});

/** @returns the user's name where it is surely not root. */
function nonRoot(user: Instruction | undefined): string | undefined {
  if (user === undefined) return undefined;
  const name = expand(user.words[0]?.value ?? '', user.scope).split(':')[0] ?? '';
  return name === '' || !isKnown(name) || name === 'root' || /^0+$/.test(name) ? undefined : name;
}
