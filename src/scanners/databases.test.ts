import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aBoltFile } from '../../__tests__/support/bolt.js';
import { testTools, type TestTools } from '../../__tests__/support/tools.js';
import type { SharedCache } from '../tools/cache.js';
import { prepareDatabase, type DatabaseOptions, type ReadyDatabase } from './databases.js';
import { trivyDatabase } from './trivy/database.js';

const HOUR = 60 * 60 * 1000;
const NOW = new Date('2026-11-24T12:00:00Z');
let tools: TestTools;
let cacheDir: string;
let home: string;

beforeEach(() => {
  tools = at(NOW);
  cacheDir = join(tools.folder, 'cache');
  home = join(cacheDir, 'db/trivy');
  writeFileSync(join(tools.folder, 'filled.db'), aBoltFile());
  writeFileSync(join(tools.folder, 'empty.db'), aBoltFile(0));
});
afterEach(() => tools.remove());

function at(now: Date): TestTools {
  return testTools({ clock: { now: () => now, monotonic: () => performance.now(), sleep: () => Promise.resolve() } });
}

function ago(hours: number): string {
  return new Date(NOW.getTime() - hours * HOUR).toISOString();
}

function put(folder: string, builtAt: string, data = aBoltFile()): void {
  mkdirSync(join(folder, 'db'), { recursive: true });
  writeFileSync(join(folder, 'db/trivy.db'), data);
  writeFileSync(join(folder, 'db/metadata.json'), JSON.stringify({ Version: 2, UpdatedAt: builtAt }));
}

/** Shell for a Trivy that "downloads"; $repo is the mirror, $dir the folder. */
const DOWNLOADS = (data = 'filled.db', builtAt = ago(1)): string => `mkdir -p "$dir/db"; cp '${tools.folder}/${data}' "$dir/db/trivy.db"; echo '{"Version":2,"UpdatedAt":"${builtAt}"}' > "$dir/db/metadata.json"`;

function trivy(script: string): { path: string; verified: false } {
  const path = join(tools.folder, 'trivy');
  writeFileSync(
    path,
    `#!/bin/sh
while [ $# -gt 0 ]; do case $1 in --db-repository) repo=$2; shift ;; --cache-dir) dir=$2; shift ;; esac; shift; done
echo "$repo" >> '${tools.folder}/asked'
env > '${tools.folder}/environment'
${script}
`,
  );
  chmodSync(path, 0o755);
  return { path, verified: false };
}

function asked(): string[] {
  const file = join(tools.folder, 'asked');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

function prepare(script: string, options: Partial<DatabaseOptions> = {}, with_: TestTools = tools): Promise<ReadyDatabase> {
  const limits = { attemptMs: 5_000, stallMs: 400, pollMs: 20 };
  return prepareDatabase(trivyDatabase, trivy(script), { cacheDir, mirrors: ['one', 'two'], offline: false, retries: 0, cache: undefined, limits, ...options }, with_);
}

describe('a database', () => {
  it('is fetched when there is none, and says what it is and from where', async () => {
    const ready = await prepare(DOWNLOADS());
    expect(ready.folder).toBe(home);
    expect(await ready.database()).toEqual({ name: 'trivy-db', ages: true, builtAt: ago(1), digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), origin: 'one' });
    expect(asked()).toEqual(['one']);
    expect(readdirSync(home).sort()).toEqual(['db', 'trivy-db.dockgate.json']);
  });

  it('is not fetched again within a day, and origin and digest are still known', async () => {
    const first = await (await prepare(DOWNLOADS())).database();
    const again = await (await prepare('exit 9')).database();
    expect(again).toEqual(first);
    expect(asked()).toEqual(['one']);
  });

  it('is fetched again after a day', async () => {
    put(home, ago(25));
    expect(await (await prepare(DOWNLOADS())).database()).toMatchObject({ builtAt: ago(1), origin: 'one' });
  });

  it('comes from the next mirror when one fails, hands out nothing, or an empty or cut one', async () => {
    for (const bad of ['exit 1', ':', DOWNLOADS('empty.db'), `${DOWNLOADS()}; head -c 5000 "$dir/db/trivy.db" > "$dir/x"; mv "$dir/x" "$dir/db/trivy.db"`]) {
      rmSync(home, { recursive: true, force: true });
      const ready = await prepare(`if [ "$repo" = one ]; then ${bad}; else ${DOWNLOADS()}; fi`);
      expect(await ready.database()).toMatchObject({ origin: 'two' });
      expect(readdirSync(home).sort()).toEqual(['db', 'trivy-db.dockgate.json']);
    }
  });

  it('comes from the next mirror when nothing moves any more', async () => {
    const started = Date.now();
    const ready = await prepare(`if [ "$repo" = one ]; then sleep 60; else ${DOWNLOADS()}; fi`);
    expect(await ready.database()).toMatchObject({ origin: 'two' });
    expect(tools.logged.join('\n')).toContain('nothing moved for 0.4 s');
    expect(Date.now() - started).toBeLessThan(5_000);
  }, 15_000);

  it('may take long while it grows', async () => {
    const ready = await prepare(`for i in 1 2 3 4 5 6; do echo $i >> "$TMPDIR/part"; sleep 0.2; done; ${DOWNLOADS()}`);
    expect(await ready.database()).toMatchObject({ origin: 'one' });
  }, 15_000);

  it('may not take for ever', async () => {
    await expect(prepare('while :; do echo x; sleep 0.05; done', { mirrors: ['one'], limits: { attemptMs: 600, stallMs: 400, pollMs: 20 } })).rejects.toThrow('took longer than');
  }, 15_000);

  it('is asked for again as often as said', async () => {
    await expect(prepare('echo TOOMANYREQUESTS >&2; exit 1', { retries: 2 })).rejects.toThrow(/one: TOOMANYREQUESTS; two: /);
    expect(asked()).toEqual(['one', 'two', 'one', 'two', 'one', 'two']);
  });

  it('is fetched in an environment without our tokens', async () => {
    await prepare(DOWNLOADS(), {}, { ...tools, env: { ...tools.env, GITHUB_TOKEN: 'secret', HTTPS_PROXY: 'http://proxy:1' } });
    const environment = readFileSync(join(tools.folder, 'environment'), 'utf8');
    expect(environment).not.toContain('secret');
    expect(environment).toContain('HTTPS_PROXY=http://proxy:1');
  });

  it('comes from the mirrors of the scanner\'s own variable, unless the option names some', async () => {
    const env = { ...tools.env, TRIVY_DB_REPOSITORY: 'mine:2, other:2' };
    await expect(prepare('exit 1', { mirrors: [] }, { ...tools, env })).rejects.toThrow('mine:2: exit code 1');
    expect(asked()).toEqual(['mine:2', 'other:2']);
  });

  it('is whole for whoever looks while two runs fetch it', async () => {
    const both = await Promise.all([1, 2, 3].map(() => prepare(`sleep 0.1; ${DOWNLOADS()}`)));
    expect(new Set(await Promise.all(both.map(async ({ database }) => (await database()).digest))).size).toBe(1);
    expect(readdirSync(home).sort()).toEqual(['db', 'trivy-db.dockgate.json']);
  });
});

describe('when none can be fetched', () => {
  it('the one at hand is used, which is said, and keeps its date', async () => {
    put(home, ago(30));
    expect(await (await prepare('exit 1')).database()).toMatchObject({ builtAt: ago(30) });
    expect(tools.logged.join('\n')).toMatch(/warn: Trivy's database trivy-db couldn't be updated: one: exit code 1/);
  });

  it('without one at hand it is a failure that says what to do', async () => {
    await expect(prepare('echo "no route" >&2; exit 1')).rejects.toMatchObject({ name: 'ScannerFailure', message: expect.stringMatching(/there is none.*one: no route/), hint: expect.stringContaining('--db-mirror') });
  });

  it.each<[string, Buffer]>([
    ['empty', aBoltFile(0)],
    ['cut off', aBoltFile().subarray(0, 9000)],
    ['damaged', Buffer.alloc(20_000, 'x')],
  ])('one that is %s is not used', async (why, data) => {
    put(home, ago(2), data);
    await expect(prepare('exit 1')).rejects.toThrow(why);
  });

  it('a fresh one that can\'t be used is replaced', async () => {
    put(home, ago(2), aBoltFile(0));
    expect(await (await prepare(DOWNLOADS())).database()).toMatchObject({ builtAt: ago(1) });
  });

  it('a full disk is told apart', async () => {
    const full = { ...tools, files: { ...tools.files, rename: () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOSPC' })) } };
    await expect(prepare(DOWNLOADS(), {}, full)).rejects.toThrow('one: the disk is full');
    expect(readdirSync(home)).toEqual(['db']);
  });

  it('and the program can\'t be started, nothing is tried again', async () => {
    await expect(prepareDatabase(trivyDatabase, { path: '/nowhere/trivy', verified: false }, { cacheDir, mirrors: ['one'], offline: false, retries: 3, cache: undefined }, tools)).rejects.toThrow('not-started');
  });
});

describe('offline', () => {
  it('uses what is there, and says which', async () => {
    put(home, ago(300));
    expect(await (await prepare('exit 1', { offline: true })).database()).toMatchObject({ builtAt: ago(300) });
    expect(asked()).toEqual([]);
    expect(tools.logged.join('\n')).toContain(`info: Trivy's database trivy-db is used as it is (--offline): built ${ago(300)}`);
  });

  it('says which when it is a fresh one, too', async () => {
    put(home, ago(1));
    await prepare('exit 1', { offline: true });
    expect(tools.logged.join('\n')).toContain(`info: Trivy's database trivy-db is fresh: built ${ago(1)}`);
  });

  it('fails without one', async () => {
    await expect(prepare('exit 1', { offline: true })).rejects.toThrow('there is none; --offline forbids fetching one');
  });

  it('also by the scanner\'s own variable', async () => {
    const env = { ...tools.env, TRIVY_SKIP_DB_UPDATE: 'true' };
    put(home, ago(300));
    await prepare('exit 1', {}, { ...tools, env });
    expect(asked()).toEqual([]);
  });
});

describe('a folder of the user\'s', () => {
  it('that a variable names is used and updated in place, and nothing of ours is left there', async () => {
    const env = { ...tools.env, TRIVY_CACHE_DIR: 'mine' };
    put(join(tools.folder, 'mine'), ago(30));
    const ready = await prepare(DOWNLOADS(), {}, { ...tools, env });
    expect(ready.folder).toBe(join(tools.folder, 'mine'));
    expect(await ready.database()).toMatchObject({ builtAt: ago(1), origin: 'one' });
    expect(readdirSync(join(tools.folder, 'mine'))).toEqual(['db']);
    expect(existsSync(home)).toBe(false);
  });

  it('in the user\'s cache is read when it is newer, and never written to', async () => {
    const env = { ...tools.env, HOME: join(tools.folder, 'user') };
    const theirs = join(tools.folder, 'user/.cache/trivy');
    put(home, ago(50));
    put(theirs, ago(3));
    expect((await prepare('exit 1', {}, { ...tools, env })).folder).toBe(theirs);
    put(theirs, ago(60));
    expect((await prepare(DOWNLOADS(), {}, { ...tools, env })).folder).toBe(home);
    expect(readdirSync(theirs)).toEqual(['db']);
  });
});

describe('a cache that others share', () => {
  function shared(mayKeep: boolean, restores?: () => string): SharedCache & { readonly log: string[] } {
    const log: string[] = [];
    return {
      log,
      mayKeep,
      restore: (paths, key, prefix) => {
        log.push(`restore ${key} or ${prefix}*`);
        expect(paths).toEqual(['db/trivy.db', 'db/metadata.json', 'trivy-db.dockgate.json'].map((file) => join(home, file)));
        return Promise.resolve(restores?.());
      },
      save: (_paths, key) => {
        log.push(`save ${key}`);
        return Promise.resolve();
      },
    };
  }

  it('is asked first, and gets a new one from the default branch, once the scans are over', async () => {
    const cache = shared(true);
    const ready = await prepare(DOWNLOADS(), { cache });
    expect(cache.log).toEqual(['restore dockgate-db-trivy-db-2-2026-11-24 or dockgate-db-trivy-db-2-*']);
    await ready.keep();
    expect(cache.log[1]).toBe('save dockgate-db-trivy-db-2-2026-11-24');
  });

  it('gets nothing from other branches', async () => {
    const cache = shared(false);
    await (await prepare(DOWNLOADS(), { cache })).keep();
    expect(cache.log.length).toBe(1);
  });

  it('saves the download, and a fresh one isn\'t saved again', async () => {
    const cache = shared(true, () => {
      put(home, ago(2));
      return 'dockgate-db-trivy-db-2-2026-11-24';
    });
    const ready = await prepare('exit 1', { cache });
    await ready.keep();
    expect(await ready.database()).toMatchObject({ builtAt: ago(2) });
    expect([asked(), cache.log.length]).toEqual([[], 1]);
  });

  it('has one of yesterday, which is updated', async () => {
    const cache = shared(true, () => {
      put(home, ago(26));
      return 'dockgate-db-trivy-db-2-2026-11-23';
    });
    const ready = await prepare(DOWNLOADS(), { cache });
    await ready.keep();
    expect(await ready.database()).toMatchObject({ builtAt: ago(1) });
    expect(cache.log[1]).toBe('save dockgate-db-trivy-db-2-2026-11-24');
  });
});
