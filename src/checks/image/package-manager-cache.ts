import { defineCheck } from '../check.js';
import { inLayer } from '../in-image.js';

/** Less than this isn't worth a line: some managers leave empty indexes behind. */
const LEAST_BYTES = 512 * 1024;

/** What really lies in the layers, whichever command left it there. */
export const packageManagerCache = defineCheck('image', {
  id: 'image/package-manager-cache',
  title: 'What a package manager downloaded is left in a layer',
  severity: 'negligible',
  why: 'It makes the image larger to store and slower to pull, and serves nobody when the container runs; lists grow old and hide that packages have updates.',
  remedy: 'Delete it in the same RUN that fills it, or keep it out of the layer with `RUN --mount=type=cache`.',
  references: ['https://docs.docker.com/build/cache/optimize/#use-cache-mounts'],
  controls: {},
  sameAs: [],
  twins: [
    'dockerfile/apt-get-without-cleanup', 'dockerfile/apk-cache', 'dockerfile/dnf-cache', 'dockerfile/yum-cache', 'dockerfile/zypper-cache', 'dockerfile/pip-cache',
  ],
  examples: {
    bad: [
      { layers: [{ by: 'RUN apt-get update && apt-get install -y curl', files: { 'var/lib/apt/lists/mirror.example_main_Packages': { content: 'x', times: 600_000 } } }] },
      { layers: [{ by: 'RUN pip install flask', files: { 'root/.cache/pip/http/a': { content: 'x', times: 700_000 } } }, { by: 'RUN rm -rf /root/.cache', files: { 'root/.cache': { deleted: true } } }] },
    ],
    good: [
      { layers: [{ by: 'RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*', files: { 'usr/bin/curl': { content: 'x', times: 600_000 } } }] },
      { layers: [{ by: 'ADD rootfs /', files: { 'var/lib/apt/lists/lock': '', 'var/cache/apt/archives/lock': '', 'var/cache/ldconfig/aux-cache': { content: 'x', times: 600_000 } } }] },
      { layers: [{ by: 'COPY app /app', files: { 'app/cache/pip/a': { content: 'x', times: 700_000 } } }] },
    ],
  },
  *run({ config, files, fromBase }) {
    for (const { layer, what, folder, files: count, bytes } of files.caches) {
      // Nobody but its maker can make a base image smaller.
      if (bytes < LEAST_BYTES || fromBase(layer) === true) continue;
      const where = `\`${folder}\``;
      yield { at: inLayer(config, layer, folder.replace(/^\//, '')), message: `${(bytes / 1e6).toFixed(1)} MB of the layer are ${what} in ${where}, in ${String(count)} ${count === 1 ? 'file' : 'files'}.` };
    }
  },
});
