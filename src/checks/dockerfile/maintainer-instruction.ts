import { defineCheck } from '../check.js';

/** MAINTAINER has been deprecated since Docker 1.13: its text is no label, so tools that ask an image for its owner don't find it. */
export const maintainerInstruction = defineCheck('dockerfile', {
  id: 'dockerfile/maintainer-instruction',
  title: 'The owner is named by MAINTAINER instead of a label',
  severity: 'negligible',
  why: 'Whoever has to reach the owner of an image about a flaw asks its labels; MAINTAINER is deprecated and sets none.',
  remedy: 'Write `LABEL org.opencontainers.image.authors="…"`.',
  references: ['https://docs.docker.com/reference/dockerfile/#maintainer-deprecated', 'https://docs.docker.com/reference/build-checks/maintainer-deprecated/'],
  controls: {},
  sameAs: ['hadolint:DL4000', 'trivy:DS-0022', 'kics:99614418-f82b-4852-a9ae-5051402b741c'],
  examples: {
    bad: ['FROM alpine:3.20\nMAINTAINER Jane Doe <jane@example.com>', 'FROM alpine:3.20\nmaintainer jane'],
    good: ['FROM alpine:3.20\nLABEL org.opencontainers.image.authors="jane@example.com"', 'FROM alpine:3.20\n# MAINTAINER jane', 'FROM alpine:3.20\nRUN echo MAINTAINER'],
  },
  *run({ dockerfile }) {
    for (const instruction of dockerfile.stages.flatMap((stage) => stage.instructions)) {
      if (instruction.keyword === 'MAINTAINER') yield { at: instruction, message: 'MAINTAINER is deprecated and sets no label.' };
    }
  },
});
