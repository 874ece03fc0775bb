import { historyStep, type HistoryStep } from '../../artifacts/history-step.js';
import type { ImageConfig } from '../../artifacts/image-config.js';
import { secretEnvironment, secretVariable, type SecretVariable } from '../../artifacts/secret-environment.js';
import { secretShape } from '../../artifacts/secrets.js';
import type { ImagePlace } from '../../findings/finding.js';
import { defineCheck, type Hit } from '../check.js';
import { code, inConfig, inLayer } from '../in-image.js';

type Found = Pick<SecretVariable, 'severity' | 'confidence'> & { readonly what: string };

/** The history keeps the commands of the build and the build arguments that they had. */
export const secretInHistory = defineCheck('image', {
  id: 'image/secret-in-history',
  title: 'The build history of the image holds a secret',
  severity: 'high',
  why: '`docker history` prints every instruction with its build arguments, whoever has the image; a later instruction takes nothing out of it.',
  remedy: 'Give the secret to the step that needs it with `RUN --mount=type=secret`, and replace its value: it counts as known.',
  references: ['https://docs.docker.com/build/building/secrets/', 'https://docs.docker.com/reference/cli/docker/image/history/'],
  controls: { cisDocker: ['4.10'] },
  sameAs: [],
  twins: ['dockerfile/secret-in-arg', 'dockerfile/secret-in-env'],
  examples: {
    bad: [
      { layers: [{ by: 'RUN |1 NPM_TOKEN=s3cret-Value /bin/sh -c npm ci # buildkit' }] },
      { layers: [{ by: 'RUN /bin/sh -c curl -u deploy:s3cret-Value https://example.com/x' }] },
      { layers: [{ by: 'RUN /bin/sh -c git clone https://bot:s3cret-Value@example.com/app.git' }] },
      { config: { Env: ['API_KEY=k3y-0f-the-Api'] }, layers: [{ by: 'RUN |1 KEY=k3y-0f-the-Api /bin/sh -c make' }] },
    ],
    good: [
      { layers: [{ by: 'RUN |2 VERSION=1.2.3 TARGETARCH=amd64 /bin/sh -c make # buildkit' }] },
      { layers: [{ by: 'RUN /bin/sh -c curl -fsSL https://example.com/install.sh -o /tmp/x && echo "password: " > /etc/prompt' }] },
      { layers: [{ by: '/bin/sh -c #(nop) COPY file:0123456789abcdef in /app/token.txt' }, { by: 'RUN /bin/sh -c git clone https://${USER}:${TOKEN}@example.com/app.git' }] },
    ],
  },
  *run({ config }) {
    const kept = new Set(secretEnvironment(config.env).map(({ name, value }) => `${name}=${value}`));
    const values = secretEnvironment(config.env).filter(({ value }) => value.length >= 12 && !/\s/.test(value));
    const seen = new Set<string>();
    let layer = -1;
    for (const entry of config.history) {
      if (!entry.empty) layer += 1;
      const step = historyStep(entry);
      for (const { name, found } of secretsOf(step, values, kept)) {
        const hit = { at: placeOf(config, step, entry.empty ? undefined : layer, name), severity: found.severity, confidence: found.confidence, message: messageFor(step, name, found) } satisfies Hit;
        const key = JSON.stringify([hit.at, hit.message]);
        if (!seen.has(key)) yield hit;
        seen.add(key);
      }
    }
  },
});

interface NamedSecret {
  /** The build argument or variable. */
  readonly name: string | undefined;
  readonly found: Found;
}

function* secretsOf(step: HistoryStep, values: readonly SecretVariable[], kept: ReadonlySet<string>): Generator<NamedSecret> {
  for (const [name, value] of step.buildArguments) {
    const found = secretVariable(name, value) ?? sameValue(value, values);
    if (found !== undefined) yield { name, found };
  }
  if (step.keyword === 'ENV' || step.keyword === 'ARG') {
    for (const [, name = '', quoted, bare] of step.text.matchAll(/([A-Za-z_]\w*)=(?:"((?:[^"\\]|\\.)*)"|(\S*))/g)) {
      const value = quoted ?? bare ?? '';
      const found = secretVariable(name, value);
      // What the image still sets is said once, as a variable.
      if (found !== undefined && !kept.has(`${name}=${value}`)) yield { name, found };
    }
  } else if (step.keyword === 'RUN') {
    const found = inCommand(step.text) ?? sameValue(step.text, values);
    if (found !== undefined) yield { name: undefined, found };
  }
}

function sameValue(text: string, values: readonly SecretVariable[]): Found | undefined {
  const same = values.find(({ value }) => text.includes(value));
  return same === undefined ? undefined : { what: `holds the same secret as the variable ${code(same.name)}`, severity: 'high', confidence: 'high' };
}

/** `curl -u name:password`, `--password=…`, an address with a password. Variables were not replaced: the shell did that. */
function inCommand(text: string): Found | undefined {
  const shape = secretShape(text);
  if (shape !== undefined) return { what: `holds ${shape}`, severity: 'high', confidence: 'high' };
  if (/\b[a-z][a-z\d+.-]*:\/\/[^\s:@/'"$]*:(?!\/)[^\s@/'"${<*]{3,}@/i.test(text)) return { what: 'holds an address with a password', severity: 'medium', confidence: 'medium' };
  if (/\bcurl\b[^|;&]*\s(?:-u|--user)[ =]?['"]?[^\s:'"$]+:[^\s'"${<*]{3,}/.test(text)) return { what: 'gives a password to curl', severity: 'medium', confidence: 'medium' };
  return undefined;
}

/** An instruction without a layer is found by its keyword. */
function placeOf(config: ImageConfig, { keyword }: HistoryStep, layer: number | undefined, name: string | undefined): ImagePlace {
  if (layer === undefined) return keyword === 'ENV' ? inConfig('ENV', name) : inConfig('ARG', name);
  return name === undefined ? inLayer(config, layer, undefined) : { ...inLayer(config, layer, undefined), instruction: { keyword: 'RUN', word: name } };
}

function messageFor({ keyword }: HistoryStep, name: string | undefined, { what }: Found): string {
  if (name === undefined) return `A command of the build ${what}; \`docker history\` prints it.`;
  return keyword === 'RUN' ? `The build argument ${code(name)} ${what}, and the history of this RUN keeps it.` : `${code(name)} ${what}; \`docker history\` prints it although the image no longer sets it.`;
}
