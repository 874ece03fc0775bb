import { parseImageReference } from '../../artifacts/image-reference.js';
import { defineCheck } from '../check.js';
import { code, inConfig } from '../in-image.js';

/** Of images that are pulled; what a Dockerfile starts from is `dockerfile/unpinned-image`. */
export const latestTag = defineCheck('image', {
  id: 'image/latest-tag',
  title: 'The image is taken by a tag that moves',
  severity: 'low',
  why: '`latest`, or no tag at all, is whatever was pushed last: two pulls give two images, and what was judged here isn’t what runs tomorrow.',
  remedy: 'Name a version, or better a digest: `name:1.2.3@sha256:…`.',
  references: ['https://docs.docker.com/build/building/best-practices/#pin-base-image-versions'],
  controls: { cisDocker: ['5.28'] },
  sameAs: ['dockle:DKL-DI-0006'],
  examples: {
    bad: [{ reference: 'nginx' }, { reference: 'registry.example.com:5000/app:latest' }],
    good: [{ reference: 'nginx:1.27.3' }, { reference: 'nginx:latest@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855' }, { config: { Cmd: ['app'] } }],
  },
  *run({ reference }) {
    if (reference === undefined) return;
    const { tag, digest } = parseImageReference(reference);
    if (digest !== undefined || (tag !== undefined && tag !== 'latest')) return;
    yield { at: inConfig('FROM'), message: `${code(reference)} ${tag === undefined ? 'names no tag, which means `latest`' : 'is whatever was pushed last'}.` };
  },
});
