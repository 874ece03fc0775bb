/** Builders of what scanners and checks saw, before it is merged. */
import type { PlainObservation, VulnerabilityObservation } from '../../src/findings/finding.js';
import { at } from './report.js';

/** Digest of a layer that no real image has. */
export function layer(digit: string): string {
  return `sha256:${digit.repeat(64).slice(0, 64)}`;
}

/** A package of the base's layer, seen by Trivy. */
export function aVulnerabilitySeen(changes: Partial<VulnerabilityObservation> = {}): VulnerabilityObservation {
  return {
    kind: 'vulnerability',
    rule: 'CVE-2021-23337',
    title: 'Command injection in lodash',
    severity: 'high',
    confidence: 'high',
    message: 'Command injection in lodash',
    target: 'build:.',
    place: { type: 'layer', diffId: layer('1'), path: 'app/node_modules/lodash/package.json' },
    seenBy: { scanner: 'trivy', version: '0.72.0', id: changes.rule ?? 'CVE-2021-23337', severity: changes.severity ?? 'high' },
    aliases: [],
    package: { purl: 'pkg:npm/lodash@4.17.15', name: 'lodash', version: '4.17.15', paths: ['app/node_modules/lodash/package.json'] },
    fixedIn: ['4.17.21'],
    references: [],
    ...changes,
  };
}

/** What our own check says about a line. */
export function aMisconfigurationSeen(changes: Partial<PlainObservation> = {}): PlainObservation {
  return {
    kind: 'misconfiguration',
    rule: 'dockerfile/sudo',
    title: 'sudo',
    severity: 'medium',
    confidence: 'high',
    message: 'sudo is used',
    target: 'repository',
    place: { type: 'source', at: at('Dockerfile', 3), node: 'RUN sudo make' },
    seenBy: { scanner: 'dockgate', version: '0.1.0', id: 'dockerfile/sudo', severity: 'medium' },
    aliases: [],
    ...changes,
  };
}

/** A secret in a file of an image. */
export function aSecretSeen(changes: Partial<PlainObservation> = {}): PlainObservation {
  return aMisconfigurationSeen({
    kind: 'secret',
    rule: 'secret/private-key',
    title: 'Private key',
    message: 'Private key in app/key',
    target: 'build:.',
    place: { type: 'layer', diffId: layer('1'), path: 'app/key' },
    seenBy: { scanner: 'trivy', version: '0.72.0', id: 'private-key', severity: 'high' },
    ...changes,
  });
}
