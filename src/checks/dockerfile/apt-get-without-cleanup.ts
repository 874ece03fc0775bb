import { leavesCache, type PackageCache } from '../../artifacts/package-cache.js';
import { finalRuns } from '../../artifacts/run-instructions.js';
import { defineCheck } from '../check.js';

/** What `apt-get install` downloads goes by itself in the official images; the lists of `apt-get update` don't. */
const LISTS: PackageCache = {
  folders: ['/var/lib/apt/lists'],
  fills: ({ family, action, options }) => family === 'apt' && (action === 'refresh' || (action === 'install' && (options.includes('--update') || options.includes('-U')))),
  empties: ({ program, actionWord }) => program.startsWith('apt') && /^dist-?clean$/.test(actionWord.text),
};

/** A file that a later layer deletes is still in the layer that made it. */
export const aptGetWithoutCleanup = defineCheck('dockerfile', {
  id: 'dockerfile/apt-get-without-cleanup',
  title: 'The package lists of apt stay in the image',
  severity: 'negligible',
  why: 'The lists that `apt-get update` downloads take tens of megabytes, are of no use to the running container, and can only be left out by the RUN that made them.',
  remedy: 'End the same RUN with `rm -rf /var/lib/apt/lists/*`, or keep the lists out of the layer with `--mount=type=cache,target=/var/lib/apt/lists`.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get', 'https://github.com/hadolint/hadolint/wiki/DL3009'],
  controls: {},
  sameAs: ['hadolint:DL3009', 'kics:df746b39-6564-4fed-bf85-e9c44382303c', 'dockle:DKL-DI-0005'],
  examples: {
    bad: [
      'FROM debian:12\nRUN apt-get update && apt-get install -y --no-install-recommends curl',
      'FROM debian:12\nRUN apt-get update && apt-get install -y curl && apt-get clean\nRUN rm -rf /var/lib/apt/lists/*',
      'FROM debian:12 AS base\nRUN rm -rf /var/lib/apt/lists/* && apt-get update && apt-get install -y curl\nFROM base\nCMD ["curl"]',
    ],
    good: [
      'FROM debian:12\nRUN apt-get update && apt-get install -y curl \\\n    && rm -rf /tmp/* /var/lib/apt/lists/*',
      'FROM debian:12\nRUN --mount=type=cache,target=/var/lib/apt,sharing=locked apt-get update && apt-get install -y curl',
      'FROM debian:12 AS build\nRUN apt-get update && apt-get install -y gcc\nFROM debian:12\nCOPY --from=build /app /app',
      'FROM debian:12\nRUN apt-get update && apt-get install -y curl && rm -rf /var/{cache,log} /var/lib/{apt,dpkg}/lists',
    ],
  },
  *run({ dockerfile }) {
    for (const run of finalRuns(dockerfile)) {
      const [left] = leavesCache(run, dockerfile, LISTS);
      if (left !== undefined) yield { at: run, message: `\`${left.program} ${left.actionWord.text}\` leaves its package lists in \`/var/lib/apt/lists\` of this layer.` };
    }
  },
});
