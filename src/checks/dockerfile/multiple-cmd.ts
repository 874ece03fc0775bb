import { defineCheck } from '../check.js';

/** The last of its kind replaces those before it. */
export const multipleCmd = defineCheck('dockerfile', {
  id: 'dockerfile/multiple-cmd',
  title: 'A CMD, ENTRYPOINT or HEALTHCHECK has no effect',
  severity: 'low',
  why: 'Only the last one of a stage counts. Whoever changes one of the others believes to have changed how the container starts or is watched.',
  remedy: 'Keep the last one; start several programs with a script.',
  references: ['https://docs.docker.com/reference/build-checks/multiple-instructions-disallowed/'],
  controls: {},
  sameAs: ['hadolint:DL4003', 'hadolint:DL4004', 'hadolint:DL3012', 'trivy:DS-0016', 'trivy:DS-0007', 'trivy:DS-0023', 'kics:41c195f4-fc31-4a5c-8a1b-90605538d49f'],
  examples: {
    bad: ['FROM debian:12\nCMD ["a"]\nCMD ["b"]', 'FROM debian:12\nENTRYPOINT ["a"]\nUSER app\nentrypoint ["b"]', 'FROM debian:12\nHEALTHCHECK CMD a\nHEALTHCHECK NONE'],
    good: [
      'FROM debian:12\nENTRYPOINT ["a"]\nCMD ["b"]',
      'FROM debian:12 AS one\nCMD ["a"]\nFROM debian:12\nCMD ["b"]',
      'FROM debian:12 AS one\nCMD ["a"]\nFROM one\nCMD ["b"]',
      'FROM debian:12\nHEALTHCHECK CMD a\nCMD ["b"]\nONBUILD CMD ["c"]',
    ],
  },
  *run({ dockerfile }) {
    for (const { instructions } of dockerfile.stages) {
      for (const [index, at] of instructions.entries()) {
        if (at.keyword !== 'CMD' && at.keyword !== 'ENTRYPOINT' && at.keyword !== 'HEALTHCHECK') continue;
        const later = instructions.slice(index + 1).find((each) => each.keyword === at.keyword);
        if (later === undefined) continue;
        yield {
          at,
          message: `This ${at.keyword} has no effect: another one stands below in the same stage.`,
          fix: { title: `remove the ${at.keyword} without effect`, on: at, action: 'replace', text: '' },
        };
      }
    }
  },
});
