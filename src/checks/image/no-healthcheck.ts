import { defineCheck } from '../check.js';
import { inConfig } from '../in-image.js';

/** A base image may have one that the Dockerfile doesn't show. */
export const noHealthcheck = defineCheck('image', {
  id: 'image/no-healthcheck',
  title: 'The image has no health check',
  severity: 'low',
  confidence: 'medium',
  why: 'Docker takes a process that hangs for a healthy one: it is neither restarted nor taken out of the load. Kubernetes has probes of its own and ignores this setting.',
  remedy: 'Add `HEALTHCHECK CMD` with a command that asks the service whether it works.',
  references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  controls: { cisDocker: ['4.6'] },
  sameAs: [],
  twins: ['dockerfile/missing-healthcheck'],
  examples: {
    bad: [{ config: { Cmd: ['nginx'] } }, { config: { User: 'app', Cmd: ['/bin/sh', '-c', 'exec app'] } }],
    good: [{ config: { Cmd: ['nginx'], Healthcheck: ['CMD', '/check'] } }, { config: { Cmd: ['job'], Healthcheck: ['NONE'] } }, { config: {}, layers: [{ by: 'COPY /app /app' }] }],
  },
  *run({ config }) {
    // An image that starts nothing only hands out files.
    const startsSomething = config.cmd !== undefined || config.entrypoint !== undefined;
    if (startsSomething && config.healthcheck === undefined) yield { at: inConfig('HEALTHCHECK'), message: 'The image has no health check.' };
  },
});
