import { defineCheck } from '../check.js';
import { inConfig } from '../in-image.js';

/** Older ones (label-schema.org) do as well. */
const TELLING = /^org\.(?:opencontainers\.image|label-schema)\./;

export const missingLabels = defineCheck('image', {
  id: 'image/missing-labels',
  title: 'The image doesn’t say where it comes from',
  severity: 'negligible',
  why: 'Without labels nobody who finds the image in a registry or a cluster can tell which source and which version it was made from, and whom to ask when it has a hole.',
  remedy: 'Set at least `org.opencontainers.image.source` and `org.opencontainers.image.revision`; docker/metadata-action does it in a workflow.',
  references: ['https://github.com/opencontainers/image-spec/blob/main/annotations.md'],
  controls: {},
  sameAs: [],
  examples: {
    bad: [{ config: {} }, { config: { Labels: { maintainer: 'someone@example.com' } } }],
    good: [{ config: { Labels: { 'org.opencontainers.image.source': 'https://github.com/example/app' } } }, { config: { Labels: { 'org.opencontainers.image.title': 'app' } } }, { config: { Labels: { 'org.label-schema.vcs-url': 'https://example.com/app' } } }],
  },
  *run({ config }) {
    if (!Object.keys(config.labels).some((key) => TELLING.test(key))) yield { at: inConfig('LABEL'), message: 'The image has none of the standard labels (`org.opencontainers.image.*`).' };
  },
});
