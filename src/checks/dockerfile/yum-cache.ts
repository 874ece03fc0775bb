import { leavesCache, type PackageCache } from '../../artifacts/package-cache.js';
import { finalRuns } from '../../artifacts/run-instructions.js';
import { defineCheck } from '../check.js';

/** Where `yum` is a name of dnf, its cache is dnf's. */
const DOWNLOADS: PackageCache = {
  folders: ['/var/cache/yum', '/var/cache/dnf'],
  fills: ({ program, action }) => program === 'yum' && (action === 'install' || action === 'upgrade'),
  empties: ({ family, action }) => family === 'yum' && action === 'clean',
};

/** A file that a later layer deletes is still in the layer that made it. */
export const yumCache = defineCheck('dockerfile', {
  id: 'dockerfile/yum-cache',
  title: 'The cache of yum stays in the image',
  severity: 'negligible',
  why: 'The repository data that yum downloads takes tens of megabytes, is of no use to the running container, and can only be left out by the RUN that made it.',
  remedy: 'End the same RUN with `yum clean all`.',
  references: ['https://github.com/hadolint/hadolint/wiki/DL3032'],
  controls: {},
  sameAs: ['hadolint:DL3032', 'trivy:DS-0015', 'kics:00481784-25aa-4a55-8633-3136dfcf4f37'],
  examples: {
    bad: ['FROM centos:7\nRUN yum install -y httpd', 'FROM centos:7\nRUN yum clean all && yum -y install httpd', 'FROM centos:7\nRUN yum install -y httpd\nRUN yum clean all'],
    good: [
      'FROM centos:7\nRUN yum install -y httpd && yum clean all',
      'FROM centos:7\nRUN yum -y update && rm -rf /var/cache/yum',
      'FROM centos:7\nRUN --mount=type=cache,target=/var/cache/yum yum install -y httpd',
      'FROM centos:7\nRUN echo "yum install -y httpd" > /hint',
    ],
  },
  *run({ dockerfile }) {
    for (const run of finalRuns(dockerfile)) {
      const [left] = leavesCache(run, dockerfile, DOWNLOADS);
      if (left !== undefined) yield { at: run, message: `\`yum ${left.actionWord.text}\` leaves its cache in this layer: no \`yum clean all\` follows in the same RUN.` };
    }
  },
});
