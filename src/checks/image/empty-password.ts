import { accountsOf, emptyInShadow, liveFile } from '../../artifacts/accounts.js';
import { defineCheck } from '../check.js';
import { code, inLayer } from '../in-image.js';

/** CVE-2019-5021: an empty field isn't a locked one (`*` or `!`). */
export const emptyPassword = defineCheck('image', {
  id: 'image/empty-password',
  title: 'An account of the image has an empty password',
  severity: 'high',
  why: 'Anyone inside the container becomes that user without a password: `su`, or a login over SSH where there is a server.',
  remedy: 'Lock the account: `passwd -l NAME`, or take it away with `userdel NAME`.',
  references: ['https://man7.org/linux/man-pages/man5/shadow.5.html', 'https://nvd.nist.gov/vuln/detail/CVE-2019-5021'],
  controls: {},
  sameAs: ['dockle:DKL-LI-0001'],
  examples: {
    bad: [
      { layers: [{ by: 'ADD rootfs /', files: { 'etc/passwd': 'root:x:0:0:root:/root:/bin/sh\n', 'etc/shadow': 'root:::0:::::\n' } }] },
      { layers: [{ by: 'RUN adduser -D app && passwd -d app', files: { 'etc/passwd': 'root:x:0:0::/root:/bin/sh\napp::1000:1000::/home/app:/bin/sh\n' } }] },
    ],
    good: [
      { layers: [{ by: 'ADD rootfs /', files: { 'etc/passwd': 'root:x:0:0:root:/root:/bin/sh\n', 'etc/shadow': 'root:*:19000:0:99999:7:::\napp:!:19000::::::\n' } }] },
      { layers: [{ by: 'ADD rootfs /', files: { 'etc/shadow': 'root:::0:::::\n' } }, { by: 'RUN passwd -l root', files: { 'etc/shadow': 'root:!::0:::::\n' } }] },
      { layers: [{ by: 'COPY passwd /etc/', files: { 'etc/passwd': 'app:x:65532:65532::/:/sbin/nologin\n' } }] },
    ],
  },
  *run({ config, files }) {
    const shadow = liveFile(files, 'etc/shadow');
    const passwd = liveFile(files, 'etc/passwd');
    const accounts = accountsOf(files);
    const empty = new Map([...emptyInShadow(files)].map((name) => [name, shadow]));
    for (const { name, password } of accounts) if (password === '') empty.set(name, passwd);
    for (const [name, file] of empty) {
      if (file === undefined) continue;
      const shell = accounts.find((account) => account.name === name)?.shell ?? '';
      const closed = /\/(?:nologin|false|sync|shutdown|halt)$/.test(shell);
      yield { at: inLayer(config, file.layer, file.path), ...(closed ? { severity: 'low' } : {}), message: `The account ${code(name)} has an empty password in \`/${file.path}\`.` };
    }
  },
});
