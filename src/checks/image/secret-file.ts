import { layerInWords, stepInWords } from '../../artifacts/history-step.js';
import { defineCheck } from '../check.js';
import { inLayer, pathInWords } from '../in-image.js';

/** Layers keep what later ones delete: whoever has the image can take it out of them. */
export const secretFile = defineCheck('image', {
  id: 'image/secret-file',
  reports: 'secret',
  title: 'A file in a layer of the image holds a secret',
  severity: 'high',
  why: 'Every layer of an image can be read by anyone who may pull it, and deleting a file in a later step leaves it in the layer below.',
  remedy: 'Keep it out of the build: `RUN --mount=type=secret` for the step that needs it, a line in .dockerignore, a volume at run time. Replace the secret: it counts as known.',
  references: ['https://docs.docker.com/build/building/secrets/', 'https://docs.docker.com/build/concepts/context/#dockerignore-files'],
  controls: { cisDocker: ['4.10'] },
  sameAs: [],
  twins: ['dockerfile/secret-file-copied'],
  examples: {
    bad: [
      { layers: [{ by: 'COPY . /app', files: { 'app/.env': 'DB_PASSWORD=s3cret-Value\n' } }] },
      { layers: [{ by: 'COPY .npmrc /root/', files: { 'root/.npmrc': '//registry.example.com/:_authToken=0123456789abcdef\n' } }, { by: 'RUN rm /root/.npmrc', files: { 'root/.npmrc': { deleted: true } } }] },
      { layers: [{ by: 'COPY . /src', files: { 'src/.git/HEAD': 'ref: refs/heads/main\n' } }] },
      { layers: [{ by: 'COPY aws /root/.aws', files: { 'root/.aws/credentials': '[default]\naws_secret_access_key = 0123456789abcdef0123456789abcdef\n' } }] },
    ],
    good: [
      { layers: [{ by: 'COPY .npmrc /app/', files: { 'app/.npmrc': '//registry.example.com/:_authToken=${NPM_TOKEN}\nsave-exact=true\n', 'app/.env.example': 'DB_PASSWORD=change-it\n' } }] },
      { layers: [{ by: 'ADD rootfs /', files: { 'usr/lib/python3/test/keycert.pem': { content: '-----BEGIN PRIVATE KEY-----\n' }, 'etc/pam.d/passwd': '@include common-password\n' } }] },
      { layers: [{ by: 'COPY ca.pem /etc/app/', files: { 'etc/app/ca.key.pem': { content: '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n' } } }] },
    ],
  },
  *run({ config, files }) {
    const seen = new Set<string>();
    for (const { path, layer, secret, goneIn } of files.files) {
      if (secret === undefined || seen.has(`${path}\n${secret.what}`)) continue;
      seen.add(`${path}\n${secret.what}`);
      const at = inLayer(config, layer, path);
      const { severity, confidence, what } = secret;
      const lies = `It lies in ${layerInWords(config, layer)}`;
      const deleter = goneIn === undefined ? undefined : stepInWords(config, goneIn);
      const gone = goneIn === undefined ? '' : `; ${deleter ?? `layer ${String(goneIn + 1)}`} takes it away, but only from what containers see`;
      yield { at, severity, confidence, message: `${pathInWords(path)} holds ${what}. ${lies}${gone}.` };
    }
  },
});
