/** `npm` of `pkg:npm/lodash@4.17.15`; empty for what is no package URL (https://github.com/package-url/purl-spec). */
export function purlType(purl: string): string {
  return /^pkg:([^/]+)\//.exec(purl)?.[1] ?? '';
}
