import { accountsOf, liveFile } from '../../artifacts/accounts.js';
import { defineCheck } from '../check.js';
import { code, inLayer } from '../in-image.js';

/** Names don't count for the kernel, numbers do. */
export const duplicateUid0 = defineCheck('image', {
  id: 'image/duplicate-uid-0',
  title: 'An account other than root has the user id 0',
  severity: 'medium',
  why: 'The kernel knows numbers only: whoever runs as this account is root, and whoever reads its name believes otherwise.',
  remedy: 'Give the account an id of its own: `usermod -u 1000 NAME`.',
  references: ['https://man7.org/linux/man-pages/man5/passwd.5.html'],
  controls: {},
  sameAs: ['dockle:DKL-LI-0002'],
  examples: {
    bad: [{ layers: [{ by: 'RUN useradd -o -u 0 admin', files: { 'etc/passwd': 'root:x:0:0:root:/root:/bin/bash\nadmin:x:0:0::/home/admin:/bin/sh\n' } }] }, { layers: [{ by: 'COPY passwd /etc/', files: { 'etc/passwd': 'app:x:0:0::/:/bin/sh\nroot:x:0:0::/root:/bin/sh\n' } }] }],
    good: [
      { layers: [{ by: 'ADD rootfs /', files: { 'etc/passwd': 'root:x:0:0:root:/root:/bin/bash\noperator:x:11:0:operator:/root:/sbin/nologin\n' } }] },
      { layers: [{ by: 'COPY app /app', files: { 'app/passwd': 'a:x:0:0::/:\nb:x:0:0::/:\n' } }] },
      { layers: [{ by: 'COPY passwd /etc/', files: { 'etc/passwd': 'app:x:0:0::/:/bin/sh\nroot:x:0:0::/root:/bin/sh\n' } }, { by: 'COPY passwd /etc/', files: { 'etc/passwd': 'root:x:0:0::/root:/bin/sh\n' } }] },
    ],
  },
  *run({ config, files }) {
    const passwd = liveFile(files, 'etc/passwd');
    if (passwd === undefined) return;
    const others = new Set(accountsOf(files).flatMap(({ name, uid }) => (uid === 0 && name !== 'root' ? [name] : [])));
    for (const name of others) yield { at: inLayer(config, passwd.layer, passwd.path), message: `The account ${code(name)} has the user id 0: it is root under another name.` };
  },
});
