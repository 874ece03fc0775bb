/** The attribute `security.capability` of a file: https://man7.org/linux/man-pages/man7/capabilities.7.html */

/** By number: https://github.com/torvalds/linux/blob/master/include/uapi/linux/capability.h */
const NAMES = [
  'chown', 'dac_override', 'dac_read_search', 'fowner', 'fsetid', 'kill', 'setgid', 'setuid', 'setpcap', 'linux_immutable', 'net_bind_service', 'net_broadcast', 'net_admin', 'net_raw',
  'ipc_lock', 'ipc_owner', 'sys_module', 'sys_rawio', 'sys_chroot', 'sys_ptrace', 'sys_pacct', 'sys_admin', 'sys_boot', 'sys_nice', 'sys_resource', 'sys_time', 'sys_tty_config', 'mknod',
  'lease', 'audit_write', 'audit_control', 'setfcap', 'mac_override', 'mac_admin', 'syslog', 'wake_alarm', 'block_suspend', 'audit_read', 'perfmon', 'bpf', 'checkpoint_restore',
];

/**
 * @param value as the kernel keeps it: a word with version and flags, then permitted and inheritable sets, 32 bits each, little-endian
 * @returns the capabilities that the file gives or lets through, without `cap_`; `unknown` when it can't be decoded
 */
export function capabilityNames(value: Buffer): string[] {
  const revision = value.length < 4 ? 0 : value.readUInt32LE(0) >>> 24;
  const words = revision === 1 ? 1 : revision === 2 || revision === 3 ? 2 : 0;
  if (words === 0 || value.length < 4 + words * 8) return ['unknown'];
  const names: string[] = [];
  for (let word = 0; word < words; word += 1) {
    const bits = value.readUInt32LE(4 + word * 8) | value.readUInt32LE(8 + word * 8);
    for (let bit = 0; bit < 32; bit += 1) if (((bits >>> bit) & 1) === 1) names.push(NAMES[word * 32 + bit] ?? `cap_${String(word * 32 + bit)}`);
  }
  return names;
}
