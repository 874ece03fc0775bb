/** Uploads SARIF to code scanning: https://docs.github.com/rest/code-scanning/code-scanning#upload-an-analysis-as-sarif-data */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import * as v from 'valibot';
import { HostError } from '../../errors.js';
import type { Tools } from '../../tools/tools.js';
import type { Delivery, Uploaded } from '../host.js';
import { answerFrom, shorten } from './answer.js';
import type { GithubApi } from './api.js';
import { refused, type Doing } from './refusals.js';
import type { GithubRun } from './run.js';

/** The tool's name in our SARIF. */
export const TOOL = 'Dockgate';

export const UPLOADING: Doing = {
  what: 'uploading SARIF to code scanning',
  permission: 'security-events: write',
  feature: 'code scanning',
  instead: 'alerts open once its changes are on a branch of this repository; dockgate.sarif has them now',
};

/** Between two questions, in milliseconds; two minutes in all. GitHub takes some seconds as a rule. */
const PAUSES = [250, 750, 3_000, 8_000, 18_000, 30_000, 30_000, 30_000];

const acceptedSchema = v.object({ id: v.string(), url: v.optional(v.string()) });
const statusSchema = v.object({ processing_status: v.optional(v.string()), errors: v.nullish(v.array(v.string())) });

type Waiting = Pick<Tools, 'clock' | 'signal'>;

export async function uploadSarif(sarif: string, api: GithubApi, github: GithubRun, tools: Waiting): Promise<Delivery<Uploaded>> {
  const { analysed, owner, name: repo } = github;
  if ('why' in analysed) return { state: 'skipped', why: `${UPLOADING.what} was left: ${analysed.why}` };
  try {
    const packed = await promisify(gzip)(sarif);
    const { data } = await api.request('POST /repos/{owner}/{repo}/code-scanning/sarifs', {
      owner,
      repo,
      commit_sha: analysed.commit,
      ref: analysed.ref,
      sarif: packed.toString('base64'),
      started_at: analysed.startedAt,
      tool_name: TOOL,
    });
    const { id } = v.parse(acceptedSchema, data);
    return await processed({ id, url: alertsPage(github) }, api, github, tools);
  } catch (error) {
    return refused(error, UPLOADING, github);
  }
}

/** Only processing tells whether the file is right. That we can't learn how it went is no failure of the upload. */
async function processed(uploaded: Uploaded, api: GithubApi, github: GithubRun, { clock, signal }: Waiting): Promise<Delivery<Uploaded>> {
  for (const pause of PAUSES) {
    await clock.sleep(pause, signal);
    const status = await statusOf(uploaded.id, api, github);
    if (typeof status === 'string') return { state: 'delivered', ...uploaded, note: status };
    if (status.processing_status === 'complete') return { state: 'delivered', ...uploaded };
    if (status.processing_status === 'failed') {
      const said = (status.errors ?? []).slice(0, 5).map(shorten).join('; ');
      return { state: 'failed', error: new HostError(`code scanning could not process the SARIF file: ${said === '' ? 'it does not say why' : said}`, { hint: 'dockgate.sarif has the same; if nothing of it is yours to change, report it' }) };
    }
  }
  return { state: 'delivered', ...uploaded, note: `code scanning took the file and is still processing it after two minutes: ${uploaded.url} will show whether it could` };
}

/** @returns words when it can't be learned */
async function statusOf(id: string, api: GithubApi, github: GithubRun): Promise<v.InferOutput<typeof statusSchema> | string> {
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}', { owner: github.owner, repo: github.name, sarif_id: id });
    return v.parse(statusSchema, data);
  } catch (error) {
    // Another of GitHub's machines may not have heard of it yet.
    if (answerFrom(error)?.status === 404) return {};
    const delivery = refused(error, { what: 'asking code scanning how it went', permission: 'security-events: write' }, github);
    const why = delivery.state === 'skipped' ? delivery.why : delivery.error.message;
    return `code scanning took the file; whether it could process it isn't known (${why})`;
  }
}

function alertsPage({ report }: GithubRun): string {
  return `${report.server}/${report.repository}/security/code-scanning`;
}
