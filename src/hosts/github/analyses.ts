/** What code scanning knows of our earlier uploads. */
import * as v from 'valibot';
import type { GithubApi } from './api.js';
import { TOOL } from './code-scanning.js';
import type { GithubRun } from './run.js';

const analysesSchema = v.array(v.object({ id: v.number(), ref: v.string(), category: v.fallback(v.string(), ''), created_at: v.string(), results_count: v.number() }));
export type AnalysisEntry = v.InferOutput<typeof analysesSchema>[number];

const sarifSchema = v.object({
  runs: v.array(
    v.object({
      automationDetails: v.optional(v.object({ id: v.optional(v.string()) })),
      results: v.optional(
        v.array(
          v.object({
            message: v.object({ text: v.optional(v.string()) }),
            partialFingerprints: v.optional(v.record(v.string(), v.string())),
            properties: v.optional(v.looseObject({ 'github/alertNumber': v.optional(v.number()) })),
          }),
        ),
      ),
    }),
  ),
});
export type AnalysisRun = v.InferOutput<typeof sarifSchema>['runs'][number];

const PER_PAGE = 100;

/** @returns the newest first. @throws what octokit throws, or ValiError */
export async function recentAnalyses(ref: string, pages: number, api: GithubApi, { owner, name: repo }: GithubRun): Promise<readonly AnalysisEntry[]> {
  const all: AnalysisEntry[] = [];
  for (let page = 1; page <= pages; page += 1) {
    const { data } = await api.request('GET /repos/{owner}/{repo}/code-scanning/analyses', { owner, repo, ref, tool_name: TOOL, per_page: PER_PAGE, page });
    const entries = v.parse(analysesSchema, data);
    all.push(...entries);
    if (entries.length < PER_PAGE) break;
  }
  return all;
}

/** @returns the analysis as SARIF: GitHub keeps fingerprints and messages, and adds the alerts' numbers; properties of ours are gone. @throws what octokit throws, ValiError or SyntaxError */
export async function analysisSarif(id: number, api: GithubApi, { owner, name: repo }: GithubRun): Promise<readonly AnalysisRun[]> {
  const { data } = await api.request('GET /repos/{owner}/{repo}/code-scanning/analyses/{analysis_id}', { owner, repo, analysis_id: id, headers: { accept: 'application/sarif+json' } });
  return v.parse(sarifSchema, jsonOf(data)).runs;
}

/** Octokit decodes what it knows to be JSON by its type's name alone. */
function jsonOf(data: unknown): unknown {
  if (data instanceof ArrayBuffer) return JSON.parse(Buffer.from(data).toString('utf8'));
  return typeof data === 'string' ? JSON.parse(data) : data;
}
