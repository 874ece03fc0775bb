import { contextSources, isWholeContext } from '../../artifacts/copied-files.js';
import { inFinalImage } from '../../artifacts/stages.js';
import { defineCheck } from '../check.js';

/** `COPY . .` with nothing that keeps anything back. */
export const copiesWholeContext = defineCheck('dockerfile', {
  id: 'dockerfile/copies-whole-context',
  title: 'The whole build context is copied and there is no ignore file',
  severity: 'medium',
  confidence: 'medium',
  why: 'Everything that lies in the folder of the build goes into the image: the Git history, local `.env` files, keys. Whoever has the image can read them.',
  remedy: 'Add a `.dockerignore` that keeps back what the image has no use for, or copy the needed files by name.',
  references: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
  controls: { cisDocker: ['4.10'] },
  sameAs: [],
  examples: {
    bad: ['FROM node:22\nCOPY . /app', 'FROM node:22\nADD ["./", "/app/"]', 'FROM node:22\nCOPY --chown=node * /app/', 'FROM node:22 AS build\nCOPY / /src\nFROM nginx:1.27\nCOPY --from=build /src/dist /srv'],
    good: [
      { Dockerfile: 'FROM node:22\nCOPY . /app', '.dockerignore': '.git\n.env' },
      'FROM node:22\nCOPY src /app',
      'FROM node:22\nCOPY ./package*.json ./',
      'FROM node:22 AS build\nRUN make\nFROM nginx:1.27\nCOPY --from=build . /srv',
      'FROM node:22\nARG DIR\nCOPY $DIR /app',
    ],
  },
  *run({ dockerfile, ignore }) {
    if (ignore !== undefined) return;
    const shipped = inFinalImage(dockerfile);
    for (const at of dockerfile.stages.flatMap((stage) => stage.instructions)) {
      const source = contextSources(at).find(isWholeContext);
      if (source === undefined) continue;
      const message = `\`${at.keyword} ${source.text}\` copies the whole build context, and no .dockerignore keeps anything back.`;
      // Of a stage that is left behind, only the files copied out of it reach the image.
      yield shipped.has(at) ? { at, message } : { at, severity: 'low', message };
    }
  },
});
