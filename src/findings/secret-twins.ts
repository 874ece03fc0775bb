/** A secret in a file that our own check and a scanner both found is one finding. */
import type { LocatedFinding, PlainFinding } from './finding.js';
import { worst } from './severity.js';

const OURS = 'image/secret-file';
/** Kinds of secrets in our words, and in the ids of scanners' rules. */
const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [/private key|SSH/i, /private-?key|ssh|pem|rsa/i],
  [/GitHub/, /github/i],
  [/GitLab/, /gitlab/i],
  [/AWS/, /aws/i],
  [/Slack/, /slack/i],
  [/Stripe/, /stripe/i],
  [/npm/, /npm/i],
  [/PyPI|Python/, /pypi/i],
  [/Docker|registry logins/, /docker/i],
  [/Hugging/, /hugging/i],
  [/Google/, /gcp|google/i],
];

type Secret = Extract<LocatedFinding, { readonly kind: PlainFinding['kind'] }>;

/** Ours stays, for it is there with and without the scanner; who else saw it is added. */
export function joinSecrets(findings: readonly LocatedFinding[]): LocatedFinding[] {
  const ours = new Map<string, Secret>();
  for (const finding of findings) if (finding.kind === 'secret' && finding.rule === OURS && finding.path !== undefined) ours.set(keyOf(finding), finding);
  if (ours.size === 0) return [...findings];
  const joined = new Map<LocatedFinding, LocatedFinding>();
  const dropped = new Set<LocatedFinding>();
  for (const finding of findings) {
    if (finding.kind !== 'secret' || finding.rule === OURS || finding.path === undefined) continue;
    const own = ours.get(keyOf(finding));
    if (own === undefined || !sameKind(own, finding)) continue;
    const before = joined.get(own) ?? own;
    joined.set(own, { ...before, severity: worst(before.severity, finding.severity), aliases: [...new Set([...before.aliases, finding.rule])], seenBy: [...before.seenBy, ...finding.seenBy] });
    dropped.add(finding);
  }
  return findings.flatMap((finding) => (dropped.has(finding) ? [] : [joined.get(finding) ?? finding]));
}

function keyOf({ target, path }: Secret): string {
  return JSON.stringify([target, path]);
}

/** Where ours doesn't say which kind ("environment values"), any fits. */
function sameKind(own: Secret, theirs: Secret): boolean {
  const kind = KINDS.find(([words]) => words.test(own.message.replace(/^`[^`]*`/, '').replace(/ It lies in .*$/, '')));
  return kind === undefined || kind[1].test(theirs.rule);
}
