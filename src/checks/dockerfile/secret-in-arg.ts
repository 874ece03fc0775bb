import type { Assignment, Dockerfile, Instruction } from '../../artifacts/dockerfile.js';
import { hasPassword, isSecretName, isSecretValue, secretShape } from '../../artifacts/secrets.js';
import { argumentNames, inFinalImage, placedInstructions } from '../../artifacts/stages.js';
import { expand, variablesIn } from '../../artifacts/variables.js';
import { defineCheck, type Hit } from '../check.js';

/** Build arguments stand in the history of the image beside the RUNs that saw them. */
export const secretInArg = defineCheck('dockerfile', {
  id: 'dockerfile/secret-in-arg',
  title: 'A secret is passed as a build argument',
  severity: 'high',
  why: 'The values of build arguments are kept in the history and in the provenance of the image: `docker history` prints them to anyone who may pull it.',
  remedy: 'Pass it as a secret: `docker build --secret id=token` and `RUN --mount=type=secret,id=token`. Replace a value that is written in the file: it counts as known.',
  references: ['https://docs.docker.com/reference/build-checks/secrets-used-in-arg-or-env/', 'https://docs.docker.com/build/building/secrets/'],
  controls: { cisDocker: ['4.10'] },
  sameAs: ['hadolint:DL3064'],
  examples: {
    bad: ['FROM debian:12\nARG GITHUB_TOKEN\nRUN make', 'FROM debian:12\nARG DB_PASSWORD=hunter22', 'ARG API_KEY=0123456789abcdef\nFROM debian:12', 'FROM debian:12\nARG VALUE=none\nENV DB_PASSWORD=$VALUE'],
    good: ['FROM debian:12\nARG TOKEN_FILE=/run/secrets/token', 'FROM debian:12\nARG VERSION=1.2 KEY_ID=7', 'FROM debian:12\nRUN --mount=type=secret,id=github_token make', 'FROM debian:12\nARG GPG_KEYS=A035C8C19219BA821ECEA86B64E628F8D684696D', 'FROM debian:12\nARG USE_TOKEN=true'],
  },
  *run({ dockerfile }) {
    const shipped = inFinalImage(dockerfile);
    const fills = filledByArguments(dockerfile);
    for (const at of [...dockerfile.globalArguments, ...dockerfile.stages.flatMap((stage) => stage.instructions)]) {
      if (at.keyword !== 'ARG') continue;
      for (const assignment of at.assignments) {
        const hit = judge(assignment, at, shipped.has(at), fills.get(assignment.name));
        if (hit !== undefined) yield hit;
      }
    }
  },
});

function judge({ name, value: written }: Assignment, at: Instruction, shipped: boolean, fills: string | undefined): Hit | undefined {
  const value = expand(written ?? '', at.scope);
  const shape = secretShape(value);
  if (shape !== undefined) return { at, about: name, message: `The default of the build argument \`${name}\` is ${shape}.` };
  if (isSecretName(name) || fills !== undefined) {
    if (written !== undefined && isSecretValue(value)) return { at, about: name, message: `The build argument \`${name}\` ${fills === undefined ? 'holds a secret by its name' : `fills \`${fills}\``}, and its default is written in the file.` };
    // A default that is no secret, such as a path or `true`, says that the argument holds none either, unless its use says otherwise.
    if (written === undefined || value === '' || fills !== undefined) {
      const why = fills === undefined ? 'takes a secret' : `fills \`${fills}\` and so takes a secret`;
      return { at, about: name, severity: shipped ? 'low' : 'negligible', message: `The build argument \`${name}\` ${why}, whose value ${shipped ? "stays in the image's history" : 'stays in the build cache and in the provenance'}.` };
    }
  }
  if (hasPassword(value)) return { at, about: name, severity: 'medium', confidence: 'medium', message: `The address in the default of \`${name}\` carries a password.` };
  return undefined;
}

/** Build argument → the secret variable of the image that it fills. */
function filledByArguments(dockerfile: Dockerfile): ReadonlyMap<string, string> {
  const fills = new Map<string, string>();
  for (const { stage, instruction } of placedInstructions(dockerfile)) {
    if (instruction.keyword !== 'ENV') continue;
    const known = argumentNames(stage, instruction);
    for (const { name, value } of instruction.assignments) {
      if (value === undefined || !isSecretName(name)) continue;
      for (const variable of variablesIn(value)) if (known.has(variable)) fills.set(variable, name);
    }
  }
  return fills;
}
