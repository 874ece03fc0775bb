/** Which of our categories are about things that aren't there any more. */
import { automationId, categoryPrefix } from '../../alert-category.js';
import { TARGET_KINDS } from '../../report.js';
import type { Delivery } from '../host.js';
import { analysisSarif, recentAnalyses, type AnalysisEntry } from './analyses.js';
import { answerFrom } from './answer.js';
import type { GithubApi } from './api.js';
import { UPLOADING } from './code-scanning.js';
import { refused } from './refusals.js';
import type { GithubRun } from './run.js';

/** Analyses that are read whole, at most: each may have megabytes. The others' turn comes with the next runs. */
const MOST_READ = 3;

/**
 * A category is ours when the gate's name is in it, or when its last analysis bears our mark: another job that looks at other things mustn't lose its alerts.
 * On branches and pull requests alerts end with them, and a run there may look at less.
 */
export async function vanishedCategories(present: ReadonlySet<string>, api: GithubApi, github: GithubRun): Promise<Delivery<{ readonly categories: readonly string[] }>> {
  const { analysed, report } = github;
  if ('why' in analysed || report.defaultBranch === undefined || analysed.ref !== `refs/heads/${report.defaultBranch}`) return { state: 'delivered', categories: [] };
  const prefix = categoryPrefix(report);
  try {
    // What vanished was there in the run before; a page has room for some runs.
    const analyses = await recentAnalyses(analysed.ref, Math.ceil((3 * Math.max(present.size, 1)) / 100), api, github);
    const categories: string[] = [];
    let read = 0;
    for (const { id, category, results_count: results } of lastOfEach(analyses)) {
      if (present.has(category) || results === 0 || !isOfTarget(category, prefix)) continue;
      // The legs of a matrix share the name, and each looks at other things.
      if (report.gate !== report.gateName) {
        if (read === MOST_READ) break;
        read += 1;
        const [run] = await analysisSarif(id, api, github);
        if (run?.automationDetails?.id !== automationId(category, report)) continue;
      }
      categories.push(category);
    }
    return { state: 'delivered', categories };
  } catch (error) {
    // Before the first upload there is nothing.
    if (answerFrom(error)?.status === 404) return { state: 'delivered', categories: [] };
    return refused(error, { ...UPLOADING, what: 'asking code scanning for what has vanished' }, github);
  }
}

/** Newest first, so the first of a category is its last. */
function lastOfEach(analyses: readonly AnalysisEntry[]): readonly AnalysisEntry[] {
  const last = new Map<string, AnalysisEntry>();
  for (const each of analyses) if (!last.has(each.category)) last.set(each.category, each);
  return [...last.values()];
}

function isOfTarget(category: string, prefix: string): boolean {
  if (!category.startsWith(prefix)) return false;
  const key = category.slice(prefix.length);
  return TARGET_KINDS.some((kind) => key === kind || key.startsWith(`${kind}:`));
}
