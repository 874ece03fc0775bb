import { secretEnvironment } from '../../artifacts/secret-environment.js';
import { defineCheck } from '../check.js';
import { code, inConfig } from '../in-image.js';

/** Also what a build argument filled in, or the base image set: the Dockerfile shows neither. */
export const secretInEnvOfImage = defineCheck('image', {
  id: 'image/secret-in-env',
  title: 'An environment variable of the image holds a secret',
  severity: 'high',
  why: 'Anyone who may pull the image reads its variables with `docker inspect`, and every process in the container inherits them.',
  remedy: 'Give the secret when the container starts, or with `RUN --mount=type=secret` when only the build needs it. Replace the value: it counts as known.',
  references: ['https://docs.docker.com/build/building/secrets/'],
  controls: { cisDocker: ['4.10'] },
  sameAs: [],
  twins: ['dockerfile/secret-in-env'],
  examples: {
    bad: [{ config: { Env: ['DB_PASSWORD=s3cret-Value'] } }, { config: { Env: ['PATH=/bin', 'DATABASE_URL=postgres://app:hunter22@db/app'] } }],
    good: [
      { config: { Env: ['PATH=/usr/bin:/bin', 'GPG_KEY=A035C8C19219BA821ECEA86B64E628F8D684696D', 'PYTHON_VERSION=3.12.1'] } },
      { config: { Env: ['DB_PASSWORD=', 'DB_PASSWORD_FILE=/run/secrets/db', 'MYSQL_ALLOW_EMPTY_PASSWORD=yes'] } },
      { config: { Env: ['TOKEN=$TOKEN', 'SECRET_KEY=<yours>', 'YARN_VERSION=1.22.22'] } },
    ],
  },
  *run({ config }) {
    for (const { name, what, severity, confidence } of secretEnvironment(config.env)) yield { at: inConfig('ENV', name), severity, confidence, message: `${code(name)} ${what}; \`docker inspect\` prints it.` };
  },
});
