import { contextUse, copiesFromContext } from '../../artifacts/context-use.js';
import { defineCheck } from '../check.js';

/** Without the file, everything in the folder is there for COPY to take. */
export const missing = defineCheck('dockerignore', {
  id: 'dockerignore/missing',
  title: 'The build context has no .dockerignore',
  severity: 'low',
  why: 'Everything in the folder is open to COPY and may be sent to the builder: the Git history, local settings, keys. A later `COPY . .` takes it all.',
  remedy: 'Add a `.dockerignore` beside the Dockerfile; begin with `.git`, `.env` and `*.key`.',
  references: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
  controls: { cisDocker: ['4.10'] },
  sameAs: [],
  examples: {
    bad: [{ Dockerfile: 'FROM debian:12\nCOPY app /app' }, { Dockerfile: 'FROM debian:12\nRUN true\nADD . /app' }],
    good: [{ Dockerfile: 'FROM debian:12\nCOPY app /app', '.dockerignore': '' }, { Dockerfile: 'FROM debian:12\nRUN make' }, { Dockerfile: 'FROM debian:12 AS build\nFROM debian:12\nCOPY --from=build /app /app' }, { Dockerfile: 'FROM debian:12\nCOPY <<EOF /etc/app.conf\na=1\nEOF' }],
  },
  *run({ ignore, dockerfiles }) {
    if (ignore !== undefined) return;
    const first = dockerfiles.flatMap(copiesFromContext)[0];
    if (first !== undefined) {
      // Single files bring nothing along.
      const severity = contextUse(dockerfiles) === 'files' ? 'negligible' : 'low';
      yield { at: first.at, about: 'no ignore file', severity, message: 'Files are copied from a build context that has no .dockerignore.' };
    }
  },
});
