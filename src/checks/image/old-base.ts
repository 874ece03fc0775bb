import { defineCheck } from '../check.js';
import { inLayer } from '../in-image.js';

const DAY = 24 * 60 * 60 * 1000;
const OLD = 365 * DAY;
/** Earlier dates are set by builders that make the same bytes each time: 1970, 1980, or 0001. */
const FIRST_IMAGES = Date.parse('2013-01-01');

/** The base, not the image: one that is built every day from an old base is old all the same. */
export const oldBase = defineCheck('image', {
  id: 'image/old-base',
  title: 'The base of the image was made long ago',
  severity: 'low',
  confidence: 'medium',
  why: 'Nothing in it was updated since: fixes for what was found in the meantime are in newer builds of the same tag, which a pinned digest or a cache keeps away.',
  remedy: 'Build with `--pull` and a current tag, and let a bot raise pinned digests.',
  references: ['https://docs.docker.com/build/building/best-practices/#rebuild-your-images-often'],
  controls: { cisDocker: ['4.4'] },
  sameAs: [],
  examples: {
    bad: [{ created: '2019-05-01T00:00:00Z', layers: [{ by: 'ADD rootfs /' }] }, { created: '2022-01-31T12:00:00.123456789Z', layers: [{ by: 'ADD rootfs /' }, { by: 'COPY app /app' }] }],
    good: [{ created: '2025-12-01T00:00:00Z', layers: [{ by: 'ADD rootfs /' }] }, { created: '1970-01-01T00:00:00Z', layers: [{ by: 'COPY app /app' }] }, { created: '0001-01-01T00:00:00Z', layers: [{ by: 'COPY app /app' }] }, { layers: [{ by: 'COPY app /app' }] }],
  },
  *run({ config, now, fromBase }) {
    if (config.layers.length === 0) return;
    const last = config.layers.findLastIndex((_, layer) => fromBase(layer) === true);
    // Nothing of the Dockerfile's is base when it starts from scratch.
    if (last === -1 && fromBase(0) === false) return;
    const layer = Math.max(0, last);
    const made = Date.parse(config.layers[layer]?.history?.created ?? (last === -1 ? (config.created ?? '') : ''));
    if (Number.isNaN(made) || made < FIRST_IMAGES) return;
    const age = now.getTime() - made;
    if (age < OLD) return;
    yield { at: inLayer(config, layer, undefined), ...(age > 2 * OLD ? { severity: 'medium' } : {}), message: `The base of the image was made on ${new Date(made).toISOString().slice(0, 10)}, ${String(Math.floor(age / (30.44 * DAY)))} months ago.` };
  },
});
