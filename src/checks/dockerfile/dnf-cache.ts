import { leavesCache, type PackageCache } from '../../artifacts/package-cache.js';
import { finalRuns } from '../../artifacts/run-instructions.js';
import { defineCheck } from '../check.js';

const DOWNLOADS: PackageCache = {
  folders: ['/var/cache/dnf', '/var/cache/libdnf5', '/var/cache/yum', '/var/cache/tdnf'],
  fills: ({ family, program, action }) => family === 'yum' && program !== 'yum' && (action === 'install' || action === 'upgrade'),
  empties: ({ family, action }) => family === 'yum' && action === 'clean',
};

/** A file that a later layer deletes is still in the layer that made it. */
export const dnfCache = defineCheck('dockerfile', {
  id: 'dockerfile/dnf-cache',
  title: 'The cache of dnf stays in the image',
  severity: 'negligible',
  why: 'The repository data that dnf downloads takes tens of megabytes, is of no use to the running container, and can only be left out by the RUN that made it.',
  remedy: 'End the same RUN with `dnf clean all` (`microdnf clean all`).',
  references: ['https://github.com/hadolint/hadolint/wiki/DL3040', 'https://dnf.readthedocs.io/en/latest/command_ref.html#clean-command'],
  controls: {},
  sameAs: ['hadolint:DL3040', 'trivy:DS-0019', 'trivy:DS-0027', 'kics:295acb63-9246-4b21-b441-7c1f1fb62dc0'],
  examples: {
    bad: ['FROM fedora:40\nRUN dnf install -y httpd', 'FROM redhat/ubi9-minimal\nRUN microdnf install -y httpd', 'FROM fedora:40\nRUN dnf -y install httpd && rm -rf /var/cache/apt'],
    good: [
      'FROM fedora:40\nRUN dnf install -y httpd && dnf clean all',
      'FROM fedora:40\nRUN dnf -y install httpd && rm -rf /var/cache/*',
      'FROM fedora:40\nRUN --mount=type=cache,target=/var/cache dnf install -y httpd',
      'FROM fedora:40\nRUN dnf config-manager --add-repo https://example.com/x.repo',
    ],
  },
  *run({ dockerfile }) {
    for (const run of finalRuns(dockerfile)) {
      const [left] = leavesCache(run, dockerfile, DOWNLOADS);
      if (left !== undefined) yield { at: run, message: `\`${left.program} ${left.actionWord.text}\` leaves its cache in this layer: no \`${left.program} clean all\` follows in the same RUN.` };
    }
  },
});
