import { leavesCache, type PackageCache } from '../../artifacts/package-cache.js';
import { finalRuns } from '../../artifacts/run-instructions.js';
import { defineCheck } from '../check.js';

const DOWNLOADS: PackageCache = {
  folders: ['/var/cache/zypp', '/var/cache/zypper'],
  fills: ({ family, action, options }) => family === 'zypper' && (action === 'install' || action === 'upgrade') && !options.some((option) => /^--(?:no-cache|cache-dir|reposd-dir)\b/.test(option)),
  empties: ({ family, action }) => family === 'zypper' && action === 'clean',
};

/** A file that a later layer deletes is still in the layer that made it. */
export const zypperCache = defineCheck('dockerfile', {
  id: 'dockerfile/zypper-cache',
  title: 'The cache of zypper stays in the image',
  severity: 'negligible',
  why: 'The repository data that zypper downloads takes tens of megabytes, is of no use to the running container, and can only be left out by the RUN that made it.',
  remedy: 'End the same RUN with `zypper clean --all`.',
  references: ['https://github.com/hadolint/hadolint/wiki/DL3036'],
  controls: {},
  sameAs: ['hadolint:DL3036', 'trivy:DS-0020', 'kics:38300d1a-feb2-4a48-936a-d1ef1cd24313'],
  examples: {
    bad: ['FROM opensuse/leap:15\nRUN zypper install -y httpd', 'FROM opensuse/leap:15\nRUN zypper --non-interactive in httpd\nRUN zypper clean'],
    good: ['FROM opensuse/leap:15\nRUN zypper install -y httpd && zypper clean -a', 'FROM opensuse/leap:15\nRUN zypper -n in httpd && zypper cc --all', 'FROM opensuse/leap:15\nRUN zypper addrepo https://example.com/x.repo', 'FROM opensuse/leap:15\nRUN zypper -n in httpd; rm -rf /var/cache/zypp/*'],
  },
  *run({ dockerfile }) {
    for (const run of finalRuns(dockerfile)) {
      const [left] = leavesCache(run, dockerfile, DOWNLOADS);
      if (left !== undefined) yield { at: run, message: `\`zypper ${left.actionWord.text}\` leaves its cache in this layer: no \`zypper clean\` follows in the same RUN.` };
    }
  },
});
