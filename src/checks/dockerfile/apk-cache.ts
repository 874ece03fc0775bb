import { leavesCache, type PackageCache } from '../../artifacts/package-cache.js';
import { packageCommands } from '../../artifacts/package-manager.js';
import { rewriteWords } from '../../artifacts/rewrite.js';
import { finalRuns } from '../../artifacts/run-instructions.js';
import { defineCheck } from '../check.js';

const INDEX: PackageCache = {
  folders: ['/var/cache/apk', '/etc/apk/cache'],
  fills: ({ family, action, options, open }) => family === 'apk' && action === 'install' && !open && !options.some((option) => /^--(?:no-cache|cache-dir|no-network)\b/.test(option)),
  empties: () => false,
};

/** `--no-cache` fetches the index for this one call and keeps nothing. */
export const apkCache = defineCheck('dockerfile', {
  id: 'dockerfile/apk-cache',
  title: 'The package index of apk stays in the image',
  severity: 'negligible',
  why: 'The index that `apk add` downloads is of no use to the running container and grows old in it.',
  remedy: 'Call `apk add --no-cache`.',
  references: ['https://github.com/hadolint/hadolint/wiki/DL3019', 'https://wiki.alpinelinux.org/wiki/Local_APK_cache'],
  controls: {},
  sameAs: ['hadolint:DL3019', 'trivy:DS-0025', 'kics:ae9c56a6-3ed1-4ac0-9b54-31267f51151d', 'dockle:DKL-DI-0004'],
  examples: {
    bad: ['FROM alpine:3.20\nRUN apk add curl', 'FROM alpine:3.20\nRUN apk add --update curl && rm -rf /tmp/*', 'FROM alpine:3.20\nRUN apk update && apk add --virtual .deps gcc'],
    good: [
      'FROM alpine:3.20\nRUN apk add --no-cache curl',
      'FROM alpine:3.20\nRUN apk --no-cache add curl',
      'FROM alpine:3.20\nRUN apk add -U curl && rm -rf /var/cache/apk/*',
      'FROM alpine:3.20\nRUN --mount=type=cache,target=/var/cache/apk apk add curl',
      'FROM alpine:3.20 AS build\nRUN apk add gcc\nFROM alpine:3.20\nCOPY --from=build /app /app',
    ],
  },
  *run({ dockerfile }) {
    for (const run of finalRuns(dockerfile)) {
      const left = leavesCache(run, dockerfile, INDEX);
      if (left.length === 0) continue;
      // The index of an `apk update` would stay behind all the same.
      const updates = packageCommands(run, dockerfile).some((each) => each.family === 'apk' && each.action === 'refresh');
      const text = updates ? undefined : rewriteWords(run, dockerfile, left.map(({ actionWord }) => ({ word: actionWord, text: `${actionWord.text} --no-cache` })));
      yield {
        at: run,
        message: '`apk add` without `--no-cache` leaves its package index in this layer.',
        ...(text === undefined ? {} : { fix: { title: 'add `--no-cache`', on: run, action: 'replace' as const, text } }),
      };
    }
  },
});
