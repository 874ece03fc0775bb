import { defineCheck } from '../check.js';
import { inConfig, inLayer, pathInWords } from '../in-image.js';

const SERVER = /^(?:usr\/)?(?:local\/)?s?bin\/(?:sshd|dropbear)$/;

/** The client (`ssh`) is none, and neither is what only makes keys. */
export const sshServer = defineCheck('image', {
  id: 'image/ssh-server',
  title: 'The image holds an SSH server',
  severity: 'medium',
  why: 'A second way in needs accounts, keys and updates of its own; `docker exec` and `kubectl exec` do the same with the rights of the platform.',
  remedy: 'Leave the server out, and the port with it; use the platform’s own way to get in.',
  references: ['https://docs.docker.com/reference/cli/docker/container/exec/'],
  controls: { cisDocker: ['5.7'] },
  sameAs: [],
  twins: ['dockerfile/ssh-port'],
  examples: {
    bad: [{ layers: [{ by: 'RUN apt-get install -y openssh-server', files: { 'usr/sbin/sshd': { mode: '755', content: 'x' } } }] }, { config: { ExposedPorts: ['22/tcp'] } }],
    good: [
      { layers: [{ by: 'RUN apt-get install -y openssh-client', files: { 'usr/bin/ssh': { mode: '755' }, 'usr/bin/ssh-agent': { mode: '2755' } } }] },
      { layers: [{ by: 'RUN apk add openssh', files: { 'usr/sbin/sshd': { mode: '755' } } }, { by: 'RUN apk del openssh', files: { 'usr/sbin/sshd': { deleted: true } } }] },
      { config: { ExposedPorts: ['2222/tcp', '8022/tcp'] } },
    ],
  },
  *run({ config, files }) {
    const server = files.files.find(({ path, goneIn, kind }) => goneIn === undefined && kind !== 'directory' && SERVER.test(path));
    if (server !== undefined) yield { at: inLayer(config, server.layer, server.path), message: `${pathInWords(server.path)} is an SSH server.` };
    if ((config.exposedPorts ?? []).includes('22/tcp')) yield { at: inConfig('EXPOSE', '22'), message: 'The image exposes port 22, which is that of SSH.' };
  },
});
