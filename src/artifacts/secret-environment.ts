/** Secrets among the variables that an image sets. */
import type { Confidence, Severity } from '../findings/severity.js';
import { hasPassword, isSecretName, isSecretValue, secretShape } from './secrets.js';

export interface SecretVariable {
  readonly name: string;
  /** Never for output. */
  readonly value: string;
  /** A clause about the variable: "holds a GitHub token". */
  readonly what: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
}

/** @param env `NAME=value` each */
export function secretEnvironment(env: readonly string[]): SecretVariable[] {
  return env.flatMap((entry) => {
    const equals = entry.indexOf('=');
    const found = equals < 1 ? undefined : secretVariable(entry.slice(0, equals), entry.slice(equals + 1));
    return found === undefined ? [] : [found];
  });
}

export function secretVariable(name: string, value: string): SecretVariable | undefined {
  const shape = secretShape(value);
  if (shape !== undefined) return { name, value, what: `holds ${shape}`, severity: 'high', confidence: 'high' };
  // `$NAME` was not filled in by the builder: the shell of the container does it.
  if (isSecretName(name) && isSecretValue(value) && !/^\$\{?\w+\}?$/.test(value)) return { name, value, what: 'holds a secret by its name', severity: 'high', confidence: 'high' };
  if (hasPassword(value)) return { name, value, what: 'holds an address with a password', severity: 'medium', confidence: 'medium' };
  return undefined;
}
