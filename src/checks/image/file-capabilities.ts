import { defineCheck, type Hit } from '../check.js';
import { inLayer, pathInWords } from '../in-image.js';

/** Each of these is a way to root, or past the limits of the container: https://man7.org/linux/man-pages/man7/capabilities.7.html */
const AS_GOOD_AS_ROOT = new Set(['chown', 'dac_override', 'dac_read_search', 'fowner', 'fsetid', 'setuid', 'setgid', 'setpcap', 'setfcap', 'sys_admin', 'sys_module', 'sys_rawio', 'sys_ptrace', 'sys_chroot', 'sys_boot', 'mac_admin', 'mac_override', 'bpf', 'mknod', 'net_admin', 'unknown']);
/** As distributions ship them: https://salsa.debian.org/debian/iputils, https://src.fedoraproject.org/rpms/shadow-utils */
const OF_DISTRIBUTIONS = /^(?:usr\/)?s?bin\/(?:ping|arping|clockdiff|mtr-packet|newuidmap|newgidmap|suexec|dumpcap|rsh|rlogin|rcp)$|^usr\/lib(?:exec)?\/(?:.*\/)?(?:gst-ptp-helper|mtr-packet|snap-confine)$/;

/** Capabilities on a file do what setuid does, in smaller portions. */
export const fileCapabilities = defineCheck('image', {
  id: 'image/file-capabilities',
  title: 'A program of the image has file capabilities',
  severity: 'medium',
  why: 'A capability on a file gives whoever starts it a part of root’s power, in so far as the container has it; and where the container lacks it, the program doesn’t start at all.',
  remedy: 'Take it away (`setcap -r FILE`): for a low port use one above 1023, and give capabilities to the container, not to files.',
  references: ['https://man7.org/linux/man-pages/man7/capabilities.7.html', 'https://docs.docker.com/engine/security/#linux-kernel-capabilities'],
  controls: { cisDocker: ['4.8'] },
  sameAs: [],
  twins: ['dockerfile/setuid-or-setcap'],
  examples: {
    bad: [{ layers: [{ by: 'RUN setcap cap_sys_admin+ep /app/run', files: { 'app/run': { mode: '755', capabilities: ['sys_admin'] } } }] }, { layers: [{ by: 'RUN setcap cap_net_bind_service=+ep /app/web', files: { 'app/web': { capabilities: ['net_bind_service'] } } }] }],
    good: [
      { layers: [{ by: 'ADD rootfs /', files: { 'usr/bin/ping': { mode: '755', capabilities: ['net_raw'] } } }] },
      { layers: [{ by: 'COPY run /app/', files: { 'app/run': { mode: '755' } } }] },
      { layers: [{ by: 'RUN setcap cap_net_admin+ep /app/run', files: { 'app/run': { capabilities: ['net_admin'] } } }, { by: 'RUN setcap -r /app/run', files: { 'app/run': { mode: '755' } } }] },
    ],
  },
  *run({ config, files }) {
    for (const { path, layer, capabilityNames, goneIn } of files.files) {
      if (goneIn !== undefined || capabilityNames.length === 0 || OF_DISTRIBUTIONS.test(path)) continue;
      const names = capabilityNames.length > 6 ? `${String(capabilityNames.length)} capabilities, among them ${written(capabilityNames.slice(0, 3))}` : written(capabilityNames);
      yield { at: inLayer(config, layer, path), ...severityOf(capabilityNames), message: `${pathInWords(path)} gets ${names} from its file.` };
    }
  },
});

function written(names: readonly string[]): string {
  return names.map((name) => `\`CAP_${name.replace(/^cap_/, '').toUpperCase()}\``).join(', ');
}

/** Binding a low port is what most of them are for: it harms nobody. */
function severityOf(names: readonly string[]): Pick<Hit, 'severity'> {
  if (names.some((name) => AS_GOOD_AS_ROOT.has(name))) return {};
  return { severity: names.every((name) => name === 'net_bind_service') ? 'negligible' : 'low' };
}
