import { contextUse, isNamed } from '../../artifacts/context-use.js';
import { missingFrom, type Wanted } from '../../artifacts/ignore-file.js';
import type { BuildContext } from '../check.js';
import { defineCheck } from '../check.js';

/** Almost every working copy holds these. */
const COMMON: readonly Wanted[] = [
  { pattern: '.git', sample: '.git/config' },
  { pattern: '.env', sample: '.env' },
];
const RARE: readonly Wanted[] = [
  { pattern: '**/*.key', sample: 'server.key' },
  { pattern: '**/*.pem', sample: 'server.pem' },
  { pattern: 'secrets/', sample: 'secrets/x' },
  { pattern: 'credentials/', sample: 'credentials/x' },
  { pattern: '.aws/', sample: '.aws/credentials' },
];

/** The ignore file is there and lets through what should never be in an image. */
export const missingSensitive = defineCheck('dockerignore', {
  id: 'dockerignore/missing-sensitive',
  title: 'The ignore file lets secrets through',
  severity: 'low',
  confidence: 'medium',
  why: 'What the ignore file does not name can be copied into the image: the history of the repository, local settings with passwords, keys.',
  remedy: 'Name them in the ignore file, behind any line that begins with `!`.',
  references: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
  controls: { cisDocker: ['4.10'] },
  sameAs: [],
  examples: {
    bad: ['node_modules', { '.dockerignore': 'node_modules\n.git', Dockerfile: 'FROM node:22\nCOPY . /app' }, '.git\n.env\n*.key\n*.pem\nsecrets\ncredentials\n.aws\n!.env', ''],
    good: [
      '*\n!src\n',
      '/.git\n.env*\n**/*.key\n*.pem\nsecrets/\ncredentials/\n.aws',
      '.*\n*.key\n*.pem\nsecrets\ncredentials/**\n',
      { '.dockerignore': 'node_modules', Dockerfile: 'FROM node:22\nCOPY server.js package.json /app/' },
    ],
  },
  *run(context) {
    const { ignore } = context;
    if (ignore === undefined) return;
    const use = contextUse(context.dockerfiles);
    // Only named files leave the context.
    if (use === 'files') return;
    const common = open(context, COMMON);
    const missing = [...common, ...open(context, RARE)];
    if (missing.length === 0 || (common.length === 0 && use !== 'everything')) return;
    const { at, fix } = ignore.append(missing.map(({ pattern }) => pattern));
    yield {
      at,
      about: 'patterns',
      severity: common.length === 0 ? 'negligible' : use === 'everything' ? 'medium' : 'low',
      message: `The ignore file does not keep back ${missing.map(({ pattern }) => `\`${pattern}\``).join(', ')}.`,
      fix: { title: 'ignore what is sensitive', ...fix },
    };
  },
});

/** What is copied by name is wanted in the image; another check judges that. */
function open({ ignore, dockerfiles }: BuildContext, wanted: readonly Wanted[]): Wanted[] {
  return ignore === undefined ? [] : missingFrom(ignore, wanted).filter(({ sample }) => !isNamed(sample, dockerfiles));
}
