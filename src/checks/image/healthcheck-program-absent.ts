import { healthcheckPrograms } from '../../artifacts/healthcheck.js';
import type { ImageFiles } from '../../artifacts/image-files.js';
import { defineCheck } from '../check.js';
import { code, inConfig } from '../in-image.js';

/** `curl` on a slim image: the container is unhealthy for ever, and its orchestrator restarts it for ever. */
export const healthcheckProgramAbsent = defineCheck('image', {
  id: 'image/healthcheck-program-absent',
  title: 'The health check starts a program that the image doesn’t have',
  severity: 'medium',
  why: 'The check fails each time, whatever the service does: the container counts as unhealthy and is restarted or never gets any load.',
  remedy: 'Use what the image has: the service itself with an option for it, a script in its language; or install the program.',
  references: ['https://docs.docker.com/reference/dockerfile/#healthcheck'],
  controls: { cisDocker: ['4.6'] },
  sameAs: [],
  examples: {
    bad: [
      { config: { Healthcheck: ['CMD-SHELL', 'curl -f http://localhost/ || exit 1'] }, layers: [{ by: 'ADD rootfs /', files: { 'bin/sh': '#!' } }] },
      { config: { Healthcheck: ['CMD', '/app/check'] }, layers: [{ by: 'COPY app /app', files: { 'app/check': 'x' } }, { by: 'RUN rm /app/check', files: { 'app/check': { deleted: true } } }] },
      { config: { Healthcheck: ['CMD-SHELL', 'exit 0'] }, layers: [{ by: 'COPY app /app', files: { app: 'x' } }] },
    ],
    good: [
      { config: { Healthcheck: ['CMD-SHELL', 'curl -f http://localhost/ || exit 1'] }, layers: [{ by: 'ADD rootfs /', files: { 'usr/bin/sh': '#!', 'usr/bin/curl': 'x' } }] },
      { config: { Healthcheck: ['CMD-SHELL', 'wget -q http://localhost/ || curl -f http://localhost/'] }, layers: [{ by: 'ADD rootfs /', files: { 'bin/sh': '#!', 'usr/bin/wget': 'x' } }] },
      { config: { Healthcheck: ['CMD', '/usr/local/bin/serve', 'check'] }, layers: [{ by: 'COPY serve /usr/local/bin/', files: { 'usr/local/bin/serve': 'x' } }] },
      { config: { Healthcheck: ['NONE'] } },
    ],
  },
  *run({ config, files }) {
    for (const program of healthcheckPrograms(config)) {
      if (isThere(program, config.env, files)) continue;
      const shell = program.includes('/') && config.healthcheck?.[0] === 'CMD-SHELL' && program === (config.shell?.[0] ?? '/bin/sh');
      yield { at: inConfig('HEALTHCHECK', program), message: shell ? `The health check is run with ${code(program)}, which isn’t in the image.` : `The health check starts ${code(program)}, which isn’t in the image.` };
    }
  },
});

/** Folders may be links to each other (`/bin` to `/usr/bin`): for a path any file of that name counts, for a bare name any in a folder of programs. */
function isThere(program: string, env: readonly string[], { files }: ImageFiles): boolean {
  const name = program.slice(program.lastIndexOf('/') + 1);
  const path = env.find((entry) => entry.startsWith('PATH='))?.slice('PATH='.length) ?? '';
  const folders = new Set(path.split(':').map((folder) => folder.replace(/^\//, '')));
  return files.some(({ path: file, goneIn }) => {
    if (goneIn !== undefined || (file !== name && !file.endsWith(`/${name}`))) return false;
    const folder = file.slice(0, Math.max(0, file.length - name.length - 1));
    return program.includes('/') || folders.has(folder) || /(?:^|\/)s?bin$/.test(folder);
  });
}
