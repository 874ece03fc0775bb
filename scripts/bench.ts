/**
 * `npm run bench [-- --only N]`: measures whole processes of `dist/index.js` under Node 24 and writes docs/benchmarks.md.
 * Exit code 1 when a measured figure misses its target. No part of the tests: the figures depend on the machine.
 */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { coldAndWarm } from './bench/cold-and-warm.js';
import type { Figure, Setting } from './bench/figure.js';
import { manyDockerfiles, oneDockerfile, sarifReport, startToExit } from './bench/figures.js';
import { imageChecks } from './bench/image-checks.js';
import { imageScan } from './bench/image-scan.js';
import { mergeReports } from './bench/merge-reports.js';
import { findNode } from './bench/node.js';
import { tellGithub } from './bench/deliver.js';
import { describeMachine, page, summaryLine } from './bench/page.js';

const root = join(import.meta.dirname, '..');
const FIGURES: readonly Figure[] = [startToExit, oneDockerfile, manyDockerfiles, sarifReport, imageScan, imageChecks, mergeReports, tellGithub, coldAndWarm];

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { only: { type: 'string' }, date: { type: 'string' }, node: { type: 'string' }, dist: { type: 'string' }, page: { type: 'string' } } });
  const chosen = values.only === undefined ? FIGURES : FIGURES.filter((_, index) => String(index + 1) === values.only);
  if (chosen.length === 0) throw new Error(`--only takes a number from 1 to ${String(FIGURES.length)}`);
  const date = values.date ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) throw new Error('--date takes a date such as 2026-11-24');
  const node = values.node ?? findNode();

  const scratch = await mkdtemp(join(tmpdir(), 'dockgate-bench-'));
  try {
    // A copy: a build that runs meanwhile changes nothing.
    const bundle = join(scratch, 'dist');
    await cp(values.dist ?? join(root, 'dist'), bundle, { recursive: true });
    const setting: Setting = { root, scratch, node, bundle: join(bundle, 'index.js') };
    const machine = describeMachine(node);
    console.log(machine.join('\n'));

    const rows = [];
    for (const figure of chosen) {
      const found = await figure(setting);
      rows.push(...found);
      for (const row of found) console.log(summaryLine(row));
    }
    if (values.only === undefined || values.page !== undefined) {
      const file = values.page ?? join(root, 'docs/benchmarks.md');
      await mkdir(join(file, '..'), { recursive: true });
      await writeFile(file, page(date, machine, rows));
      console.log(`written: ${file}`);
    }
    if (rows.some((row) => 'met' in row && row.met === false)) process.exitCode = 1;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

await main();
