/**
 * Reads back which alerts were dismissed. GitHub doesn't give fingerprints with alerts, but with the analyses that they come from:
 * https://docs.github.com/rest/code-scanning/code-scanning#get-a-code-scanning-analysis-for-a-repository
 */
import * as v from 'valibot';
import { HostError, messageOf } from '../../errors.js';
import type { Delivery, Dismissal } from '../host.js';
import { analysisSarif, recentAnalyses, type AnalysisRun } from './analyses.js';
import { answerFrom, shorten } from './answer.js';
import type { GithubApi } from './api.js';
import { TOOL, UPLOADING } from './code-scanning.js';
import { refused } from './refusals.js';
import type { GithubRun } from './run.js';

const alertsSchema = v.array(
  v.object({
    number: v.number(),
    html_url: v.string(),
    dismissed_at: v.nullish(v.string()),
    dismissed_by: v.nullish(v.object({ login: v.string() })),
    dismissed_reason: v.nullish(v.string()),
    dismissed_comment: v.nullish(v.string()),
    most_recent_instance: v.optional(v.object({ ref: v.optional(v.string()), category: v.optional(v.string()) })),
  }),
);
type Alert = v.InferOutput<typeof alertsSchema>[number];

const PER_PAGE = 100;
const MOST_PAGES = 10;
/** Analyses that are read whole, at most: each may have megabytes. */
const MOST_READ = 10;
const READING = { ...UPLOADING, what: 'reading dismissed alerts', permission: 'security-events: read', instead: 'nothing is taken as dismissed here' };

/** Asks more only when something was dismissed. */
export async function readDismissals(api: GithubApi, github: GithubRun): Promise<Delivery<{ readonly dismissals: readonly Dismissal[]; readonly notes: readonly string[] }>> {
  try {
    const alerts = await dismissedAlerts(api, github);
    return { state: 'delivered', ...(await withFingerprints(alerts, api, github)) };
  } catch (error) {
    if (error instanceof SyntaxError) return { state: 'failed', error: new HostError(`${READING.what} failed: an analysis is no JSON (${messageOf(error)})`, { cause: error }) };
    return refused(error, READING, github);
  }
}

/** Those of the default branch, and those of the ref that this run is on: an alert that is only there can be dismissed there. */
async function dismissedAlerts(api: GithubApi, github: GithubRun): Promise<readonly Alert[]> {
  const { analysed, report } = github;
  const own = 'why' in analysed || analysed.ref === `refs/heads/${report.defaultBranch ?? ''}` ? [] : [analysed.ref];
  const alerts = new Map<number, Alert>();
  for (const ref of [undefined, ...own]) for (const alert of await alertsOn(ref, api, github)) if (!alerts.has(alert.number)) alerts.set(alert.number, alert);
  return [...alerts.values()];
}

async function alertsOn(ref: string | undefined, api: GithubApi, { owner, name: repo }: GithubRun): Promise<readonly Alert[]> {
  const all: Alert[] = [];
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    try {
      const { data } = await api.request('GET /repos/{owner}/{repo}/code-scanning/alerts', { owner, repo, tool_name: TOOL, state: 'dismissed', per_page: PER_PAGE, page, ...(ref === undefined ? {} : { ref }) });
      const alerts = v.parse(alertsSchema, data);
      all.push(...alerts);
      if (alerts.length < PER_PAGE) break;
    } catch (error) {
      const answer = answerFrom(error);
      // Before the first upload.
      if (answer?.status === 404 && /no analysis found/i.test(answer.said)) return [];
      throw error;
    }
  }
  return all;
}

/** What an alert is about, as an analysis has it. */
interface Sighting {
  readonly fingerprint: string;
  readonly message: string;
}

async function withFingerprints(alerts: readonly Alert[], api: GithubApi, github: GithubRun): Promise<{ readonly dismissals: readonly Dismissal[]; readonly notes: readonly string[] }> {
  const dismissals: Dismissal[] = [];
  const lost: number[] = [];
  const read = new Map<number, ReadonlyMap<number, Sighting>>();
  const sightingsOf = async (analysis: number): Promise<ReadonlyMap<number, Sighting> | undefined> => {
    const known = read.get(analysis);
    if (known !== undefined || read.size === MOST_READ) return known;
    const sightings = sightingsIn(await analysisSarif(analysis, api, github));
    read.set(analysis, sightings);
    return sightings;
  };
  for (const [ref, onRef] of byRef(alerts)) {
    const analyses = await recentAnalyses(ref, 1, api, github);
    for (const alert of onRef) {
      const ofCategory = analyses.filter(({ category }) => category === alert.most_recent_instance?.category);
      // What the person saw who dismissed it comes first: an alert of a package may say more since then.
      const seen = ofCategory.find(({ created_at: at }) => alert.dismissed_at != null && Date.parse(at) <= Date.parse(alert.dismissed_at)) ?? ofCategory.at(-1);
      const sighting = seen === undefined ? undefined : (await sightingsOf(seen.id))?.get(alert.number);
      if (sighting === undefined) lost.push(alert.number);
      else dismissals.push(dismissalOf(alert, sighting));
    }
  }
  const notes = lost.length === 0 ? [] : [`${lost.length === 1 ? 'a dismissed alert' : `${String(lost.length)} dismissed alerts`} (${lost.slice(0, 10).map((number) => `no. ${String(number)}`).join(', ')}${lost.length > 10 ? ', …' : ''}) can't be traced to a finding: no analysis at hand has ${lost.length === 1 ? 'it' : 'them'}, so what ${lost.length === 1 ? 'it is' : 'they are'} about counts`];
  return { dismissals, notes };
}

function byRef(alerts: readonly Alert[]): ReadonlyMap<string, readonly Alert[]> {
  const refs = new Map<string, Alert[]>();
  for (const alert of alerts) {
    const ref = alert.most_recent_instance?.ref ?? '';
    refs.set(ref, [...(refs.get(ref) ?? []), alert]);
  }
  return refs;
}

function sightingsIn(runs: readonly AnalysisRun[]): ReadonlyMap<number, Sighting> {
  const sightings = new Map<number, Sighting>();
  for (const { message, partialFingerprints, properties } of runs.flatMap(({ results }) => results ?? [])) {
    const number = properties?.['github/alertNumber'];
    // The number behind the colon tells apart results with one fingerprint; a second one is none that we could know again.
    const [, fingerprint] = /^(.+):1$/.exec(partialFingerprints?.['primaryLocationLineHash'] ?? '') ?? [];
    if (number !== undefined && fingerprint !== undefined) sightings.set(number, { fingerprint, message: message.text ?? '' });
  }
  return sightings;
}

function dismissalOf(alert: Alert, sighting: Sighting): Dismissal {
  return {
    ...sighting,
    reason: shorten(alert.dismissed_reason ?? 'dismissed'),
    comment: shorten(alert.dismissed_comment ?? ''),
    by: alert.dismissed_by?.login ?? '',
    url: alert.html_url,
  };
}
