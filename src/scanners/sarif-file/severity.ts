/** How bad a result is. SARIF has levels; a number is only added by convention. */
import type { Severity } from '../../findings/severity.js';
import type { SarifResult, SarifRule } from './document.js';

const SEVERITY_OF: ReadonlyMap<string, Severity> = new Map([
  ['error', 'high'],
  ['warning', 'medium'],
  ['note', 'low'],
  // "The concept of severity does not apply."
  ['none', 'unknown'],
]);
/** A linter's error is no hole by itself: as in the decoder of hadolint's own format. */
const OF_LINTERS: ReadonlyMap<string, Severity> = new Map([
  ['error', 'medium'],
  ['warning', 'low'],
  ['note', 'negligible'],
]);
const LINTERS = new Set(['hadolint']);

/**
 * The convention's number first (`security-severity`, as GitHub reads it: docs.github.com, "SARIF support for code scanning"), of the result or
 * of its rule; then the level of the result, of its rule, and the standard's default.
 */
export function severityOf(result: SarifResult, rule: SarifRule | undefined, tool: string): Severity {
  const score = scoreOf(result.properties) ?? scoreOf(rule?.properties);
  if (score !== undefined) return bandOf(score);
  const level = result.level ?? rule?.defaultConfiguration?.level ?? 'warning';
  const words = LINTERS.has(tool) ? OF_LINTERS : SEVERITY_OF;
  return words.get(level.toLowerCase()) ?? 'unknown';
}

/** @returns 0 to 10; undefined for anything else */
export function scoreOf(properties: Readonly<Record<string, unknown>> | undefined): number | undefined {
  const value = properties?.['security-severity'];
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const score = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  return score >= 0 && score <= 10 ? score : undefined;
}

function bandOf(score: number): Severity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  // Some write 0.0 for what they have no number for.
  return score > 0 ? 'low' : 'unknown';
}
