/** Writes docs/accuracy.md from the corpus: how well two scanners' reports of the same image become one list. `--check` only compares. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { accuracyPage } from './accuracy/page.js';

const root = resolve(import.meta.dirname, '..');
const corpus = resolve(root, process.env['DOCKGATE_SHARED'] ?? '../shared', 'corpus');
const page = join(root, 'docs/accuracy.md');

if (!existsSync(corpus)) {
  console.error(`there is no ${corpus}: DOCKGATE_SHARED says where the corpus lies`);
  process.exitCode = 1;
} else {
  const text = accuracyPage(corpus);
  if (!process.argv.includes('--check')) writeFileSync(page, text);
  else if (!existsSync(page) || readFileSync(page, 'utf8') !== text) {
    console.error('docs/accuracy.md is not what the corpus gives: run `npm run accuracy`');
    process.exitCode = 1;
  }
}
