/** The Node that the action runs under, from the npm package `node`; npm keeps it in its own cache. */
import { execFileSync } from 'node:child_process';

const MAJOR = '24';

export function findNode(): string {
  if (process.versions.node.startsWith(`${MAJOR}.`)) return process.execPath;
  const path = execFileSync('npm', ['exec', '--yes', `--package=node@${MAJOR}`, '--', 'node', '-p', 'process.execPath'], { encoding: 'utf8' }).trim();
  const version = versionOf(path);
  if (!version.startsWith(`v${MAJOR}.`)) throw new Error(`npm gave Node ${version} instead of ${MAJOR}: name one with --node FILE`);
  return path;
}

export function versionOf(node: string): string {
  return execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
}
