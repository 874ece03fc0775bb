/** Validates SARIF as strangers would: Microsoft's multitool with GitHub's rules, and the OASIS schema. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { Log } from 'sarif';

const ROOT = resolve(import.meta.dirname, '../..');
const SHARED = process.env['DOCKGATE_SHARED'] ?? join(ROOT, '../shared');
const MULTITOOL = join(ROOT, 'node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool');

export const OASIS_SCHEMA = join(SHARED, 'corpus/sarif/oasis-tcs+sarif-spec/sarif-2.1/schema/sarif-schema-2.1.0.json');

let compiled: ValidateFunction | undefined;

/** @returns what is wrong by the schema of OASIS */
export function schemaProblems(log: unknown): readonly unknown[] {
  compiled ??= compileSchema();
  compiled(log);
  return compiled.errors ?? [];
}

function compileSchema(): ValidateFunction {
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  const schema = JSON.parse(readFileSync(OASIS_SCHEMA, 'utf8')) as Record<string, unknown>;
  // Its own address and draft would have to be fetched.
  delete schema['$schema'];
  delete schema['id'];
  return ajv.compile(schema);
}

/** Whether the multitool is for this machine. */
export function hasMultitool(): boolean {
  return process.platform === 'linux' && existsSync(MULTITOOL) && spawnSync(MULTITOOL, ['--version']).status === 0;
}

/** @returns errors and warnings of the multitool's Sarif and Ghas rules */
export function multitoolProblems(file: string): readonly unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'dockgate-sarif-'));
  spawnSync(MULTITOOL, ['validate', resolve(file), '--rule-kind', 'Sarif;Ghas', '--level', 'Error;Warning;Note', '-o', 'out.sarif', '--log', 'ForceOverwrite'], { cwd: folder });
  const log = JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')) as Log;
  const results = log.runs.flatMap((each) => each.results ?? []);
  // Offline, this note is there whenever the file was read; without it nothing was checked.
  if (!results.some((each) => each.ruleId === 'SARIF2006')) return ['the multitool did not read the file'];
  return results.filter((each) => each.level !== 'note').map((each) => [each.ruleId, each.level, each.message]);
}

/** @returns everything that either of them finds wrong with a file */
export function sarifProblems(file: string): readonly unknown[] {
  return [...schemaProblems(JSON.parse(readFileSync(file, 'utf8'))), ...multitoolProblems(file)];
}
