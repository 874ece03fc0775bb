/** `pnpm-lock.yaml`, versions 5 to 9 (https://github.com/pnpm/spec/tree/master/lockfile): its keys name package and version, one a line. */
import type { SourceText } from '../source-text.js';
import { linesOf, type DependencyEntry, type DependencyFormat } from './format.js';

export const pnpmLock: DependencyFormat = { type: 'npm', role: 'lockfile', fileName: /^pnpm-lock\.yaml$/, read };

function read(source: SourceText): DependencyEntry[] {
  const entries: DependencyEntry[] = [];
  let inside = false;
  /** A package from an address has its version as a field, and before version 9 its name. */
  let unnamed: { start: number; end: number; name?: string; version?: string } | undefined;
  const close = (): void => {
    if (unnamed?.name !== undefined && unnamed.version !== undefined) entries.push({ name: unnamed.name, version: unnamed.version, start: unnamed.start, end: unnamed.end });
    unnamed = undefined;
  };
  for (const { text, start } of linesOf(source)) {
    if (/^\S/.test(text) && !text.startsWith('#')) {
      close();
      inside = text.trimEnd() === 'packages:';
      continue;
    }
    if (!inside) continue;
    const [, before, key] = /^( {2}(?:\? )?)(\S.*?):?(?: \{\})?\s*$/.exec(text) ?? [];
    if (before !== undefined && key !== undefined && !key.startsWith('#')) {
      close();
      const at = start + before.length;
      const named = packageOf(key.replace(/^(['"])(.*)\1$/, '$2'));
      if (named === undefined) unnamed = { start: at, end: at + key.length, ...nameIn(key) };
      else entries.push({ ...named, start: at, end: at + key.length });
      continue;
    }
    const [, field, value] = /^ {4}(name|version): ['"]?([^'"]*?)['"]?\s*$/.exec(text) ?? [];
    if (unnamed !== undefined && (field === 'name' || field === 'version')) unnamed = { ...unnamed, [field]: value };
  }
  close();
  return entries;
}

/** `/a/1.0.0_peer@2` (5), `/a@1.0.0(peer@2)` (6), `a@1.0.0` (9); before 7 a registry's host may stand in front. */
function packageOf(key: string): { readonly name: string; readonly version: string } | undefined {
  const [bare = ''] = key.split('(');
  const withAt = /^\/?((?:@[^/@]+\/)?[^/@]+)@(\d[^/:]*)$/.exec(bare);
  const withSlash = withAt ?? /^[^/]*\/((?:@[^/]+\/)?[^/@]+)\/(\d[^/_]*)(?:_.*)?$/.exec(bare);
  const [, name, version] = withSlash ?? [];
  return name === undefined || version === undefined ? undefined : { name, version };
}

/** `tool@https://…` (9) */
function nameIn(key: string): { readonly name?: string } {
  const name = /^['"]?((?:@[^/@]+\/)?[^/@]+)@(?:[a-z+]+:|\.)/.exec(key)?.[1];
  return name === undefined ? {} : { name };
}
