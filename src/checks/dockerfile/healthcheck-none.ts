import { finalStage } from '../../artifacts/dockerfile.js';
import { effective } from '../../artifacts/stages.js';
import { defineCheck } from '../check.js';

/** `HEALTHCHECK NONE` takes back the one of the base image. */
export const healthcheckNone = defineCheck('dockerfile', {
  id: 'dockerfile/healthcheck-none',
  title: 'The health check is switched off',
  severity: 'low',
  why: 'The check that the base image brings is lost, and Docker takes a process that hangs for a healthy one.',
  remedy: 'Replace `HEALTHCHECK NONE` by a check that fits this image, or leave the one of the base image in place.',
  references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  controls: { cisDocker: ['4.6'] },
  sameAs: [],
  examples: {
    bad: ['FROM nginx:1.27\nHEALTHCHECK NONE', 'FROM nginx:1.27 AS base\nHEALTHCHECK none\nFROM base\nCMD ["nginx"]', 'FROM nginx:1.27\nHEALTHCHECK CMD true\nHEALTHCHECK NONE'],
    good: ['FROM nginx:1.27\nHEALTHCHECK CMD curl -f http://localhost/', 'FROM nginx:1.27\nHEALTHCHECK NONE\nHEALTHCHECK CMD ["true"]', 'FROM nginx:1.27 AS tools\nHEALTHCHECK NONE\nFROM nginx:1.27\nHEALTHCHECK CMD none'],
  },
  *run({ dockerfile }) {
    const stage = finalStage(dockerfile);
    const last = stage === undefined ? undefined : effective(stage, 'HEALTHCHECK');
    if (last?.words[0]?.value.toUpperCase() === 'NONE') yield { at: last, message: '`HEALTHCHECK NONE` switches off the health check of the base image.' };
  },
});
