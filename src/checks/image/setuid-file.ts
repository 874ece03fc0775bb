import { defineCheck } from '../check.js';
import { code, inLayer, pathInWords } from '../in-image.js';

/** Programs that distributions ship with these bits, by name; https://www.debian.org/doc/debian-policy/ch-files.html#permissions-and-owners asks for them. */
const OF_DISTRIBUTIONS = new Set([
  'su', 'mount', 'umount', 'passwd', 'chsh', 'chfn', 'newgrp', 'gpasswd', 'chage', 'expiry', 'wall', 'write', 'write.ul', 'bsd-write', 'ssh-agent', 'ssh-keysign', 'crontab', 'at', 'dotlockfile', 'mail-lock', 'mail-touchlock',
  'mail-unlock', 'mutt_dotlock', 'unix_chkpwd', 'pam_timestamp_check', 'pam_extrausers_chkpwd', 'dbus-daemon-launch-helper', 'fusermount', 'fusermount3', 'ping', 'ping6', 'traceroute6', 'traceroute6.iputils', 'arping', 'newuidmap', 'newgidmap',
  'bbsuid', 'busybox.suid', 'staprun', 'utempter', 'userhelper', 'usernetctl', 'mount.nfs', 'mount.cifs', 'ntfs-3g', 'locate', 'plocate', 'mlocate', 'screen', 'screen-4.9.0', 'lockfile', 'procmail', 'exim4', 'postdrop', 'postqueue', 'sendmail',
  'chrome-sandbox', 'chromium-sandbox', 'polkit-agent-helper-1', 'gnome-pty-helper', 'vmware-user-suid-wrapper', 'doas', 'pppd', 'eject', 'cockpit-session', 'lastlog', 'grub2-set-bootflag', 'read_bundled_smart_data', 'ssh-keysign.real',
]);
const PROGRAM_FOLDER = /^(?:usr\/)?(?:s?bin|lib(?:64|exec)?)\/|^opt\/google\/chrome\//;

/** Programs with the rights of another user that no distribution ships with them; `sudo` is one that few containers need. */
export const setuidFile = defineCheck('image', {
  id: 'image/setuid-file',
  title: 'A program of the image runs with the rights of another user',
  severity: 'medium',
  why: 'Whoever starts a setuid or setgid program gets the rights of its owner: a hole in it is a way to root inside the container.',
  remedy: 'Take the bit away (`chmod a-s FILE`) or leave the program out; run containers with `no-new-privileges` as well.',
  references: ['https://man7.org/linux/man-pages/man7/inode.7.html', 'https://docs.docker.com/reference/cli/docker/container/run/#security-opt'],
  controls: { cisDocker: ['4.8'] },
  sameAs: ['dockle:CIS-DI-0008'],
  twins: ['dockerfile/setuid-or-setcap', 'dockerfile/sudo'],
  examples: {
    bad: [{ layers: [{ by: 'RUN chmod u+s /usr/local/bin/app', files: { 'usr/local/bin/app': { mode: '4755' } } }] }, { layers: [{ by: 'RUN apt-get install -y sudo', files: { 'usr/bin/sudo': { mode: '4755' } } }] }, { layers: [{ by: 'COPY su /opt/', files: { 'opt/su': { mode: '2755' } } }] }],
    good: [
      { layers: [{ by: 'ADD rootfs /', files: { 'usr/bin/passwd': { mode: '4755' }, 'bin/su': { mode: '4755' }, 'usr/lib/openssh/ssh-keysign': { mode: '4755' }, 'usr/sbin/unix_chkpwd': { mode: '2755' } } }] },
      { layers: [{ by: 'COPY app /app', files: { 'app/bin/run': { mode: '755' }, 'srv/shared': { mode: '2775', directory: true } } }] },
      { layers: [{ by: 'COPY app /app', files: { 'app/run': { mode: '4755' } } }, { by: 'RUN chmod a-s /app/run', files: { 'app/run': { mode: '755' } } }] },
    ],
  },
  *run({ config, files }) {
    for (const { path, layer, mode, uid, gid, kind, goneIn } of files.files) {
      if (goneIn !== undefined || kind === 'directory' || (mode & 0o6000) === 0) continue;
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (OF_DISTRIBUTIONS.has(name) && PROGRAM_FOLDER.test(path)) continue;
      const setuid = (mode & 0o4000) !== 0;
      const asRoot = setuid ? uid === 0 : gid === 0;
      const owner = asRoot ? 'root' : code(String(setuid ? uid : gid));
      yield { at: inLayer(config, layer, path), ...(setuid && asRoot ? {} : { severity: 'low' }), message: `${pathInWords(path)} is ${setuid ? 'setuid' : 'setgid'}: it runs as ${setuid ? '' : 'group '}${owner}, whoever starts it.` };
    }
  },
});
