/** The scripts of release.yml, run as they stand there, with a `gh` that only writes down what it is told. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { read, workflowOf } from '../support/workflows.js';

const steps = Object.values(workflowOf(read('.github/workflows/release.yml')).jobs).flatMap((job) => job.steps);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dockgate-release-'));
  mkdirSync(join(folder, 'bin'));
  // Answers with what lies in gh-answers/, by the words of its call.
  writeFileSync(join(folder, 'bin/gh'), '#!/bin/sh\nprintf "%s\\n" "$*" >>"$FOLDER/gh.log"\ncase "$*" in *"--method PATCH"*) [ ! -e "$FOLDER/no-tag" ] ;; *.immutable*) cat "$FOLDER/immutable" ;; *releases*--jq*) cat "$FOLDER/releases" ;; esac\n');
  chmodSync(join(folder, 'bin/gh'), 0o755);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly calls: readonly string[];
}

function runStep(name: string, env: Readonly<Record<string, string>>, cwd = folder): Ended {
  const script = steps.find((step) => step.name === name)?.run;
  if (script === undefined) throw new Error(`release.yml has no step ${JSON.stringify(name)}`);
  // As the runner starts a script on Linux when `shell:` isn't given.
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', script], {
    cwd,
    env: { PATH: `${join(folder, 'bin')}:${process.env['PATH'] ?? ''}`, FOLDER: folder, HOME: folder, GITHUB_OUTPUT: join(folder, 'output'), GITHUB_REPOSITORY: 'corp/dockgate', GH_REPO: 'corp/dockgate', ...env },
    encoding: 'utf8',
  });
  const log = join(folder, 'gh.log');
  return { code: status, stdout: stdout + stderr, calls: existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : [] };
}

describe('the tag', () => {
  let clone: string;
  let onMain: string;
  let aside: string;
  function git(...args: readonly string[]): string {
    return execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: clone, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  }
  beforeEach(() => {
    clone = join(folder, 'clone');
    mkdirSync(clone);
    writeFileSync(join(clone, 'package.json'), '{"version":"1.2.3","type":"module"}');
    git('init', '--quiet', '--initial-branch', 'main');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'one');
    onMain = git('rev-parse', 'HEAD');
    git('update-ref', 'refs/remotes/origin/main', onMain);
    git('commit', '--quiet', '--allow-empty', '--message', 'aside');
    aside = git('rev-parse', 'HEAD');
  });
  const check = (tag: string, commit: string): Ended => runStep('The tag names the version, and stands on the default branch', { GITHUB_REF_NAME: tag, GITHUB_SHA: commit, DEFAULT_BRANCH: 'main' }, clone);

  it('of the version, on the default branch, is taken', () => {
    expect(check('v1.2.3', onMain)).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'output'), 'utf8')).toBe('prerelease=false\n');
  });

  it('of a version before the release is one', () => {
    writeFileSync(join(clone, 'package.json'), '{"version":"1.2.3-rc.1"}');

    expect(check('v1.2.3-rc.1', onMain)).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'output'), 'utf8')).toBe('prerelease=true\n');
  });

  it('of another version is refused', () => {
    expect(check('v1.2.4', onMain)).toMatchObject({ code: 1, stdout: expect.stringContaining('package.json says 1.2.3') as unknown });
  });

  it('aside of the default branch is refused', () => {
    expect(check('v1.2.3', aside)).toMatchObject({ code: 1, stdout: expect.stringContaining('is not on main') as unknown });
  });
});

describe('publishing', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'release'));
    writeFileSync(join(folder, 'release/dockgate-v1.2.3.tar.gz'), 'packed');
    writeFileSync(join(folder, 'release/sha256sums.txt'), `${createHash('sha256').update('packed').digest('hex')}  dockgate-v1.2.3.tar.gz\n`);
    writeFileSync(join(folder, 'CHANGELOG.md'), '# Changelog\n\n## 1.2.30\n\n- later\n\n## 1.2.3 (today)\n\n- this\n\n## 1.2.2\n\n- before\n');
  });
  const publish = (): Ended => runStep('Draft the release, add its files, then publish it', { GITHUB_REF_NAME: 'v1.2.3', GITHUB_SHA: 'a'.repeat(40), PRERELEASE: 'false' });

  it('drafts with all files, and publishes then', () => {
    const { code, calls } = publish();

    expect(code).toBe(0);
    expect(calls).toEqual([
      'release create v1.2.3 --draft --verify-tag --prerelease=false --title v1.2.3 --notes-file notes.md release/dockgate-v1.2.3.tar.gz release/sha256sums.txt',
      'release edit v1.2.3 --draft=false',
    ]);
    expect(readFileSync(join(folder, 'notes.md'), 'utf8')).toBe(`\n- this\n\n\nPin the action by its full commit id: \`corp/dockgate@${'a'.repeat(40)} # v1.2.3\`\n`);
  });

  it('publishes nothing whose bytes aren\'t those that were packed', () => {
    writeFileSync(join(folder, 'release/dockgate-v1.2.3.tar.gz'), 'changed');

    expect(publish()).toMatchObject({ code: 1, calls: [] });
  });

  it('publishes nothing without a word about it', () => {
    writeFileSync(join(folder, 'CHANGELOG.md'), '# Changelog\n\n## Unreleased\n\n- this\n');

    expect(publish()).toMatchObject({ code: 1, calls: [], stdout: expect.stringContaining('CHANGELOG.md says nothing') as unknown });
  });

  it.each<[string, number]>([['true', 0], ['false', 1], ['null', 1]])('demands that it is immutable: %s', (answer, code) => {
    writeFileSync(join(folder, 'immutable'), `${answer}\n`);

    expect(runStep('Nobody can change it any more', { GITHUB_REF_NAME: 'v1.2.3' }).code).toBe(code);
  });
});

describe('the tag of the major version', () => {
  const commit = 'c'.repeat(40);
  const move = (tag: string, releases: readonly string[]): Ended => {
    writeFileSync(join(folder, 'releases'), releases.map((each) => `${each}\n`).join(''));
    return runStep('Move the tag of the major version forward', { GITHUB_REF_NAME: tag, GITHUB_SHA: commit });
  };

  it.each<[string, string, readonly string[], string | undefined]>([
    ['moves to the newest', 'v1.10.0', ['v2.0.0', 'v1.9.0', 'v1.10.0', 'v10.0.0'], 'v1'],
    ['stays when a late mend of an older one comes', 'v1.1.9', ['v1.2.0', 'v1.1.9'], undefined],
    ['of two digits is none of one', 'v10.0.0', ['v1.2.0', 'v10.0.0'], 'v10'],
    ['stays when the release isn\'t there', 'v1.2.0', [], undefined],
  ])('%s', (_, tag, releases, moved) => {
    const { code, calls } = move(tag, releases);

    expect(code).toBe(0);
    expect(calls.filter((call) => call.includes('--method'))).toEqual(moved === undefined ? [] : [`api --method PATCH repos/corp/dockgate/git/refs/tags/${moved} -f sha=${commit} -F force=true`]);
  });

  it('is made when there is none', () => {
    writeFileSync(join(folder, 'no-tag'), '');

    expect(move('v1.0.0', ['v1.0.0'])).toMatchObject({ code: 0, calls: expect.arrayContaining([`api --method POST repos/corp/dockgate/git/refs -f ref=refs/tags/v1 -f sha=${commit}`]) as unknown });
  });
});

it('the next release\'s reference is a patch when there is no key', () => {
  expect(runStep('Open the pull request', { DEPLOY_KEY: '', DEFAULT_BRANCH: 'main', GITHUB_REF_NAME: 'v1.2.3', GITHUB_SHA: 'a'.repeat(40) })).toMatchObject({ code: 0, calls: [], stdout: expect.stringContaining('RELEASE_DEPLOY_KEY') as unknown });
});
