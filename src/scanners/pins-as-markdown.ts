/** The pins as docs/scanners.md shows them. */
import type { Lock } from './lock.js';

export function pinsAsMarkdown(lock: Lock): string {
  const rows = Object.entries(lock).flatMap(([name, { version, assets }]) =>
    Object.entries(assets).map(([platform, { path, sha256, executableSha256 }]) => `| ${name} ${version} | ${platform} | [${path.split('/').at(-1) ?? path}](https://github.com/${path}) | \`${sha256}\` | \`${executableSha256}\` |`),
  );
  const denied = Object.entries(lock).flatMap(([name, pin]) => pin.denied.map(({ range, reason, source }) => `| ${name} \`${range}\` | ${reason} | ${source ?? ''} |`));
  return [
    '| program | platform | file | sha256 of the file | sha256 of the executable |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    'Never run, whether installed, on PATH or named:',
    '',
    '| versions | why | source |',
    '|---|---|---|',
    ...denied,
  ].join('\n');
}
