import { contextUse, isNamed } from '../../artifacts/context-use.js';
import { missingFrom, type Wanted } from '../../artifacts/ignore-file.js';
import { defineCheck } from '../check.js';

const BULK: readonly Wanted[] = [
  { pattern: '**/*.log', sample: 'debug.log' },
  { pattern: 'node_modules/', sample: 'node_modules/x/index.js' },
  { pattern: '**/__pycache__/', sample: '__pycache__/x.cpython-312.pyc' },
  { pattern: '**/*.pyc', sample: 'x.pyc' },
];

/** Files that only make the context large and the cache stale. */
export const missingBulk = defineCheck('dockerignore', {
  id: 'dockerignore/missing-bulk',
  title: 'The ignore file lets logs and generated files through',
  severity: 'negligible',
  confidence: 'medium',
  why: 'Logs and installed dependencies make the context large, break the cache with every build and may carry packages that were never checked.',
  remedy: 'Name them in the ignore file.',
  references: ['https://docs.docker.com/build/concepts/context/#dockerignore-files'],
  controls: {},
  sameAs: [],
  examples: {
    bad: [{ '.dockerignore': '.git', Dockerfile: 'FROM node:22\nCOPY package.json .\nCOPY . .' }, { '.dockerignore': '**/*.pyc', Dockerfile: 'FROM python:3.13\nCOPY requirements.txt .\nCOPY . .' }],
    good: [
      '*\n!src',
      { '.dockerignore': 'node_modules\n*.log', Dockerfile: 'FROM node:22\nCOPY package.json .\nCOPY . .' },
      { '.dockerignore': '**/__pycache__\n**/*.py[cod]\n*.log', Dockerfile: 'FROM python:3.13\nCOPY requirements.txt .\nCOPY . .' },
      { '.dockerignore': '.git', Dockerfile: 'FROM golang:1.23\nCOPY go.mod .' },
    ],
  },
  *run({ ignore, dockerfiles }) {
    if (ignore === undefined || contextUse(dockerfiles) !== 'everything') return;
    const text = dockerfiles.map((dockerfile) => dockerfile.source.text).join('\n');
    const missing = missingFrom(ignore, BULK).filter(({ pattern, sample }) => isUsed(pattern, text) && !isNamed(sample, dockerfiles));
    if (missing.length === 0) return;
    const { at, fix } = ignore.append(missing.map(({ pattern }) => pattern));
    yield { at, about: 'patterns', message: `The ignore file does not keep back ${missing.map(({ pattern }) => `\`${pattern}\``).join(', ')}.`, fix: { title: 'ignore logs and generated files', ...fix } };
  },
});

/** Node's folder matters where Node is, Python's where Python is. */
function isUsed(pattern: string, dockerfiles: string): boolean {
  if (pattern.includes('node_modules')) return /\b(?:node|npm|yarn|pnpm|package\.json)\b/i.test(dockerfiles);
  if (pattern.includes('py')) return /\b(?:python[\d.]*|pip3?|requirements\.txt|pyproject\.toml|uv|poetry)\b/i.test(dockerfiles);
  return true;
}
