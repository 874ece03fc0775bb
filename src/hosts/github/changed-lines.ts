/** Which lines a pull request changes. */
import * as v from 'valibot';
import type { Changes, Delivery, Hunk } from '../host.js';
import type { GithubApi } from './api.js';
import { readPatch } from './patch.js';
import { refused } from './refusals.js';
import type { GithubRun } from './run.js';

const PER_PAGE = 100;
/** GitHub lists 3,000 files at most (https://docs.github.com/rest/pulls/pulls#list-pull-requests-files); so many pages cost more time than they are worth. */
const MOST_PAGES = 10;

const files = v.array(v.looseObject({ filename: v.string(), status: v.string(), changes: v.number(), patch: v.optional(v.string()), blob_url: v.nullish(v.string()) }));

/** @param head the commit whose lines are meant: the diff of another one tells nothing about it */
export async function readChangedLines(pullRequest: number, head: string, api: GithubApi, github: GithubRun): Promise<Delivery<Changes>> {
  const lines = new Map<string, readonly Hunk[]>();
  const untold: string[] = [];
  let cut = false;
  try {
    for (let page = 1; ; page += 1) {
      const { data } = await api.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', { owner: github.owner, repo: github.name, pull_number: pullRequest, per_page: PER_PAGE, page });
      const listed = v.parse(files, data);
      for (const { filename, status, changes, patch, blob_url: blob } of listed) {
        const commit = commitIn(blob ?? '');
        if (commit !== undefined && commit !== head) return { state: 'skipped', why: 'the pull request has moved on since this run began: the run about its newest commit tells its lines', moot: true };
        if (status === 'removed') continue;
        // Binary files and very large changes come without a patch, as do files that were only renamed.
        if (patch !== undefined) lines.set(filename, readPatch(patch));
        else if (changes > 0) untold.push(filename);
      }
      if (listed.length < PER_PAGE) break;
      if (page === MOST_PAGES) {
        cut = true;
        break;
      }
    }
  } catch (error) {
    // To read is enough for this; the review that it is for writes, and two lines of advice would contradict each other.
    return refused(error, { what: `reading the changes of pull request #${String(pullRequest)}`, permission: 'pull-requests: write' }, github);
  }
  return { state: 'delivered', lines, untold, cut };
}

/** `https://github.com/OWNER/NAME/blob/SHA/PATH` */
function commitIn(blob: string): string | undefined {
  return /\/blob\/([0-9a-f]{40,64})\//.exec(blob)?.[1];
}
