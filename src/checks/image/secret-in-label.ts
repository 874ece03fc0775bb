import { secretVariable } from '../../artifacts/secret-environment.js';
import { defineCheck } from '../check.js';
import { code, inConfig } from '../in-image.js';

/** Labels are read by registries and schedulers, and shown in their pages. */
export const secretInLabel = defineCheck('image', {
  id: 'image/secret-in-label',
  title: 'A label of the image holds a secret',
  severity: 'high',
  why: 'Labels are part of the configuration: registries show them, and anyone who may pull the image reads them.',
  remedy: 'Take the label away, and replace the secret: it counts as known.',
  references: ['https://docs.docker.com/reference/dockerfile/#label'],
  controls: { cisDocker: ['4.10'] },
  sameAs: [],
  examples: {
    bad: [{ config: { Labels: { 'com.example.api-token': 's3cret-Value' } } }, { config: { Labels: { source: 'https://bot:s3cret-Value@example.com/app.git' } } }],
    good: [{ config: { Labels: { 'org.opencontainers.image.source': 'https://example.com/app.git' } } }, { config: { Labels: { 'traefik.http.middlewares.auth.basicauth.removeheader': 'true', 'com.example.token': '' } } }, { config: { Labels: { 'com.example.secret-name': 'db' } } }],
  },
  *run({ config }) {
    for (const [key, value] of Object.entries(config.labels)) {
      const found = secretVariable(key, value);
      if (found !== undefined) yield { at: inConfig('LABEL', key), severity: found.severity, confidence: found.confidence, message: `The label ${code(key)} ${found.what}.` };
    }
  },
});
