import { accountsOf } from '../../artifacts/accounts.js';
import { defineCheck } from '../check.js';
import { code, inConfig } from '../in-image.js';

/**
 * What the image really runs as: the Dockerfile alone can't tell when its base image sets the user. Of an image that others made the user can't be
 * changed there, so this alone doesn't block; together with its twin in a Dockerfile it counts as much as that one.
 */
export const rootUserOfImage = defineCheck('image', {
  id: 'image/root-user',
  title: 'Containers of the image run as root',
  severity: 'medium',
  why: 'A process that breaks out of the container keeps the identity it had inside it; root can also change every file of the image.',
  remedy: 'Create a user and put `USER <name or uid>` after the last step that needs root.',
  references: ['https://docs.docker.com/build/building/best-practices/#user'],
  controls: { cisDocker: ['4.1'] },
  sameAs: [],
  twins: ['dockerfile/root-user'],
  examples: {
    bad: [{ config: {} }, { config: { User: '0:0' } }, { config: { User: 'admin' }, layers: [{ by: 'RUN useradd -o -u 0 admin', files: { 'etc/passwd': 'root:x:0:0::/root:/bin/sh\nadmin:x:0:0::/:/bin/sh\n' } }] }],
    good: [{ config: { User: '65532:65532' } }, { config: { User: 'app' }, layers: [{ by: 'RUN useradd app', files: { 'etc/passwd': 'root:x:0:0::/root:/bin/sh\napp:x:1000:1000::/:/bin/sh\n' } }] }, { config: { User: 'nobody' } }],
  },
  *run({ config, files }) {
    const [user = ''] = config.user.split(':');
    if (user === '') yield { at: inConfig('USER'), message: 'The image sets no user, so its containers run as root.' };
    else if (user === 'root' || /^0+$/.test(user)) yield { at: inConfig('USER'), message: `The user of the image is ${code(config.user)}.` };
    else if (accountsOf(files).find((account) => account.name === user)?.uid === 0) yield { at: inConfig('USER'), message: `The user of the image is ${code(config.user)}, whose id is 0: that is root.` };
  },
});
