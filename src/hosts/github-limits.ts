/** GitHub's limits as data, apart from what acts: also who isn't on GitHub writes files that it shall take. */
import type { HostLimits } from './host.js';

/**
 * - summary, annotations: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 * - SARIF: https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 * - comment: the API's own words, "Body is too long (maximum is 65536 characters)"
 * - input: a step gets it as a variable of its environment, of which Linux takes 128 KiB with the name (MAX_ARG_STRLEN, execve(2))
 */
export const GITHUB_LIMITS: HostLimits = {
  summary: 1024 * 1024,
  comment: 65_536,
  annotationsPerLevel: 10,
  input: 128 * 1024 - 64,
  sarif: { compressed: 10_000_000, runs: 20, results: 25_000, shown: 5_000, rules: 25_000, locations: 1_000, tags: 20, ruleName: 255, description: 1_024 },
};
