/**
 * Names a release of this action wherever this repository uses it: `node scripts/self-reference.ts OWNER/dockgate COMMIT v1.2.3`.
 * It runs in a job that has a token, so that job installs no packages: Node 24 takes the types away by itself.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Before the first release: `OWNER/dockgate@COMMIT`. The path of a reusable workflow may stand between. */
const REFERENCE = /[\w.-]+\/dockgate(?<workflow>\/\.github\/workflows\/[\w-]+\.yml)?@(?:COMMIT|[0-9a-f]{40})(?<comment> # [^\n`]*)?/g;

/** @returns files that people copy from, and the workflows that they call */
function filesThatName(root: string): string[] {
  const inFolder = (folder: string): string[] => readdirSync(join(root, folder)).filter((name) => name.endsWith('.yml')).map((name) => `${folder}/${name}`);
  return ['README.md', 'docs/github.md', ...inFolder('examples/workflows'), ...inFolder('.github/workflows')];
}

function named(text: string, repository: string, commit: string, version: string): string {
  return text.replace(REFERENCE, (_, workflow = '', comment?: string) => `${repository}${String(workflow)}@${commit}${comment === undefined ? '' : ` # ${version}`}`);
}

/** @param root of the repository @returns the files that changed; undefined when the words aren't a repository, a commit and a version */
export function nameRelease(root: string, [repository = '', commit = '', version = '']: readonly string[]): string[] | undefined {
  if (!/^[\w.-]+\/dockgate$/.test(repository) || !/^[0-9a-f]{40}$/.test(commit) || !/^v\d+\.\d+\.\d+$/.test(version)) return undefined;
  return filesThatName(root).filter((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const changed = named(text, repository, commit, version);
    if (changed !== text) writeFileSync(join(root, file), changed);
    return changed !== text;
  });
}

if (process.argv[1] === import.meta.filename) {
  const files = nameRelease(join(import.meta.dirname, '..'), process.argv.slice(2));
  if (files === undefined) {
    console.error('usage: node scripts/self-reference.ts OWNER/dockgate COMMIT v1.2.3');
    process.exitCode = 2;
  }
  for (const file of files ?? []) console.log(`written: ${file}`);
}
