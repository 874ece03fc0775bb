/** A scanner's own report without what may hold a secret: build arguments in the history, ENV of the configuration, matches of secrets, lines of files, passwords of registries. */

/** Of Trivy: the image's configuration, the text of instructions, what a secret looks like, quoted lines. Of Grype: the same in base64, and its settings. Of hadolint: messages quote the shell. */
const DROPPED: ReadonlySet<string> = new Set(['ImageConfig', 'CreatedBy', 'Match', 'Code', 'RenderedCause', 'Message', 'message', 'config', 'manifest', 'configuration', 'labels', 'annotations', 'history', 'Author', 'Committer', 'CommitMsg', 'CustomResources', 'alerts']);
const REPLACEMENT = '(removed by Dockgate)';

/** @returns the document with its structure kept; a text that is no JSON is removed whole */
export function redact(text: string): string {
  try {
    return `${JSON.stringify(withoutSecrets(JSON.parse(text) as unknown), undefined, 1)}\n`;
  } catch {
    return `${JSON.stringify(REPLACEMENT)}\n`;
  }
}

function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (typeof value === 'string') return value.replace(/(\/\/)[^\s/@]+@/g, '$1***@');
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, DROPPED.has(key) ? REPLACEMENT : withoutSecrets(inner)]));
}
