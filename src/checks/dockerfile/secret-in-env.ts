import type { Assignment } from '../../artifacts/dockerfile.js';
import { hasPassword, isSecretName, isSecretValue, secretShape } from '../../artifacts/secrets.js';
import { argumentNames, inFinalImage, placedInstructions, type Placed } from '../../artifacts/stages.js';
import { expand, variablesIn } from '../../artifacts/variables.js';
import { defineCheck, type Hit } from '../check.js';

/** ENV is part of the image's configuration: `docker inspect` prints it. */
export const secretInEnv = defineCheck('dockerfile', {
  id: 'dockerfile/secret-in-env',
  title: 'A secret is stored in an environment variable of the image',
  severity: 'high',
  why: 'The values of ENV are part of the image: anyone who may pull it reads them with `docker inspect`, and every process in the container inherits them.',
  remedy: 'Give the secret when the container starts, or with `RUN --mount=type=secret` when only the build needs it. Replace the value: it counts as known.',
  references: ['https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/', 'https://docs.docker.com/build/building/secrets/'],
  controls: { cisDocker: ['4.10'] },
  sameAs: ['hadolint:DL3064', 'trivy:DS-0031', 'dockle:CIS-DI-0010'],
  examples: {
    bad: [
      'FROM debian:12\nENV DB_PASSWORD=s3cret-Value',
      'FROM debian:12\nENV MODE=prod \\\n    API_KEY="abc def"',
      'FROM debian:12\nARG NPM\nENV NPM_TOKEN=$NPM',
      'FROM debian:12\nENV DATABASE_URL=postgres://app:hunter22@db/app',
      'FROM debian:12\nENV adminPassword changeme',
    ],
    good: [
      'FROM debian:12\nENV DB_PASSWORD_FILE=/run/secrets/db DB_PASSWORD=',
      'FROM debian:12\nENV PASSWORD_MIN_LENGTH=12 TOKEN_URL=https://example.com/token SECRET_NAME=app',
      'FROM debian:12\nENV GPG_KEY=A035C8C19219BA821ECEA86B64E628F8D684696D JWT_PUBLIC_KEY=MFkwEwYHKoZIzj0CAQYI',
      'FROM debian:12\nENV ALLOW_EMPTY_PASSWORD=yes TLS_KEY=/etc/ssl/private/tls.key',
      'FROM debian:12\nENV DB_PASSWORD=$PASSWORD_OF_THE_BASE_IMAGE',
      'FROM debian:12\nENV DATABASE_URL=postgres://db/app CACHE_KEY=v12',
    ],
  },
  *run({ dockerfile }) {
    const shipped = inFinalImage(dockerfile);
    for (const placed of placedInstructions(dockerfile)) {
      if (placed.instruction.keyword !== 'ENV') continue;
      for (const assignment of placed.instruction.assignments) {
        const hit = judge(assignment, placed);
        if (hit === undefined) continue;
        // A value written in the file is out wherever it stands; one that comes with the build stays in the stage.
        yield hit.severity === 'medium' && !shipped.has(placed.at) ? { ...hit, severity: 'low' } : hit;
      }
    }
  },
});

function judge({ name, value: written }: Assignment, { stage, instruction, at }: Placed): Hit | undefined {
  if (written === undefined) return undefined;
  const value = expand(written, instruction.scope);
  const shape = secretShape(value);
  if (shape !== undefined) return { at, about: name, message: `\`${name}\` holds ${shape}.` };
  const secretName = isSecretName(name);
  if (secretName) {
    const known = argumentNames(stage, instruction);
    const filledBy = variablesIn(written).find((variable) => known.has(variable));
    if (filledBy !== undefined) return { at, about: name, severity: isSecretValue(value) ? 'high' : 'medium', message: `\`${name}\` keeps the value of the build argument \`${filledBy}\` in the image.` };
    if (isSecretValue(value)) return { at, about: name, message: `\`${name}\` holds a secret by its name, and its value is in the image.` };
  }
  if (hasPassword(value)) return { at, about: name, severity: 'medium', confidence: 'medium', message: `The address in \`${name}\` carries a password.` };
  return undefined;
}
