import { finalStage, stageChain } from '../../artifacts/dockerfile.js';
import { effective } from '../../artifacts/stages.js';
import { defineCheck } from '../check.js';

/** An orchestrator that reads health from the image can't tell a hung process from a working one. */
export const missingHealthcheck = defineCheck('dockerfile', {
  id: 'dockerfile/missing-healthcheck',
  title: 'The image defines no health check',
  severity: 'low',
  confidence: 'medium',
  why: 'Docker takes a process that hangs for a healthy one: it is neither restarted nor taken out of the load. Kubernetes has probes of its own and ignores this instruction.',
  remedy: 'Add `HEALTHCHECK CMD` with a command that asks the service whether it works.',
  references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  controls: { cisDocker: ['4.6'] },
  sameAs: ['hadolint:DL3057', 'trivy:DS-0026', 'checkov:CKV_DOCKER_2', 'dockle:CIS-DI-0006'],
  examples: {
    bad: ['FROM nginx:1.27\nCOPY site /usr/share/nginx/html', 'FROM nginx:1.27 AS base\nHEALTHCHECK CMD curl -f http://localhost/\nFROM nginx:1.27\nCMD ["nginx"]', 'FROM scratch\nCOPY app /app\nENTRYPOINT ["/app"]'],
    good: [
      'FROM nginx:1.27\nHEALTHCHECK --interval=30s CMD curl -f http://localhost/',
      'FROM nginx:1.27 AS base\nHEALTHCHECK CMD curl -f http://localhost/\nFROM base\nCMD ["nginx"]',
      'FROM nginx:1.27\nhealthcheck none',
      'FROM golang:1.23 AS build\nRUN go build -o /app .\nFROM scratch\nCOPY --from=build /app /app',
    ],
  },
  *run({ dockerfile }) {
    const stage = finalStage(dockerfile);
    if (stage === undefined || effective(stage, 'HEALTHCHECK') !== undefined) return;
    // Nothing to start: the stage only hands out files.
    const onScratch = stageChain(stage)[0]?.base.type === 'scratch';
    if (onScratch && effective(stage, 'CMD') === undefined && effective(stage, 'ENTRYPOINT') === undefined) return;
    yield { at: stage.from, ofStage: true, message: onScratch ? 'The final stage has no HEALTHCHECK.' : 'The final stage has no HEALTHCHECK, so there is none unless its base image has one.' };
  },
});
