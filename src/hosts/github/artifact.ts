/** Keeps report files as an artifact of the workflow run, by the library of GitHub's own actions. */
import { HostError, messageOf } from '../../errors.js';
import type { Tools } from '../../tools/tools.js';
import type { Delivery } from '../host.js';

/** The library asks five times with growing pauses, twice, and has no setting for it. What is slow beyond this is given up. */
const PATIENCE_MS = 45_000;
/** For what is uploaded, over a slow line. */
const MS_PER_MIB = 2_000;

/**
 * @param name unlike those of the other artifacts of the run; an attempt that runs again has names of its own
 * @param folder absolute @param files absolute, below it
 * @param runUrl the page of the workflow run
 */
export async function storeFiles(name: string, folder: string, files: readonly string[], runUrl: string | undefined, tools: Pick<Tools, 'files' | 'env' | 'clock' | 'signal'>, patienceMs = PATIENCE_MS): Promise<Delivery<{ readonly url: string }>> {
  const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter((variable) => (tools.env[variable] ?? '') === '');
  if (isEnterpriseServer(tools.env['GITHUB_SERVER_URL'])) return { state: 'skipped', why: 'this GitHub Enterprise Server has no artifact service of the newer kind: keep the output folder with the version of actions/upload-artifact that it supports' };
  if (missing.length > 0) return { state: 'skipped', why: `the runner gives no access to the artifact service (${missing.join(' and ')} missing)` };
  if (files.length === 0) return { state: 'failed', error: new HostError('the artifact could not be stored: no report file was written') };
  const bytes = await sizeOf(files, tools);
  const limit = patienceMs + (bytes / 2 ** 20) * MS_PER_MIB;
  const gaveUp = new AbortController();
  try {
    const uploading = upload(name, files, folder);
    // Nobody waits for it any more once the time is up; it can't be stopped.
    uploading.catch(() => undefined);
    const timeUp = tools.clock.sleep(limit, AbortSignal.any([tools.signal, gaveUp.signal])).then(() => undefined, () => undefined);
    const id = await Promise.race([uploading, timeUp]);
    if (id === undefined) return failed(`it took longer than ${String(Math.round(limit / 1000))} s`, 'run again; is the artifact service of GitHub well (https://www.githubstatus.com)?');
    return { state: 'delivered', url: runUrl === undefined ? '' : `${runUrl}/artifacts/${String(id)}` };
  } catch (error) {
    const why = messageOf(error).split('\n')[0] ?? '';
    if (/\(409\)|already exists/i.test(why)) return failed(`this run has an artifact ${JSON.stringify(name)} already`, 'two gates of one run have the same name: give each a `gate-name` of its own');
    return failed(why, 'the report is in the output folder all the same: a later step can keep it with actions/upload-artifact');
  } finally {
    gaveUp.abort();
  }
}

function failed(why: string, hint: string): Delivery<never> {
  return { state: 'failed', error: new HostError(`the artifact could not be stored: ${why}`, { hint }) };
}

/** @returns the artifact's id */
async function upload(name: string, files: readonly string[], folder: string): Promise<number | undefined> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const { id } = await new DefaultArtifactClient().uploadArtifact(name, [...files], folder);
  if (id === undefined) throw new HostError('the artifact service gave no id');
  return id;
}

async function sizeOf(paths: readonly string[], { files }: Pick<Tools, 'files'>): Promise<number> {
  const sizes = await Promise.all(paths.map(async (path) => (await files.status(path))?.size ?? 0));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** As the library tells them apart, which else warns in words of its own (`isGhes` in @actions/artifact). */
function isEnterpriseServer(server: string | undefined): boolean {
  if (server === undefined || !URL.canParse(server)) return false;
  const { hostname } = new URL(server);
  return hostname !== 'github.com' && !hostname.endsWith('.ghe.com') && !hostname.endsWith('.localhost');
}
