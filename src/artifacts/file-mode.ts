/** File modes as `chmod` takes them, octal or in words. */

export interface GrantedMode {
  readonly setuid: boolean;
  readonly setgid: boolean;
  readonly sticky: boolean;
  /** Others than owner and group may write. */
  readonly worldWritable: boolean;
}

/** What a mode gives; taking away (`u-s`) gives nothing. @returns undefined for what is no mode. */
export function grantedMode(mode: string): GrantedMode | undefined {
  if (/^[0-7]{3,5}$/.test(mode)) {
    const bits = Number.parseInt(mode, 8);
    return { setuid: (bits & 0o4000) !== 0, setgid: (bits & 0o2000) !== 0, sticky: (bits & 0o1000) !== 0, worldWritable: (bits & 0o002) !== 0 };
  }
  if (!/^(?:[ugoa]*(?:[-+=][rwxXstugo]*)+)(?:,[ugoa]*(?:[-+=][rwxXstugo]*)+)*$/.test(mode)) return undefined;
  const granted = { setuid: false, setgid: false, sticky: false, worldWritable: false };
  for (const clause of mode.split(',')) {
    const who = /^[ugoa]*/.exec(clause)?.[0] ?? '';
    for (const [, operator, permissions = ''] of clause.matchAll(/([-+=])([rwxXstugo]*)/g)) {
      if (operator === '-') continue;
      const all = who.includes('a');
      if (permissions.includes('s')) {
        granted.setuid ||= all || who === '' || who.includes('u');
        granted.setgid ||= all || who === '' || who.includes('g');
      }
      granted.sticky ||= permissions.includes('t');
      // Without "who" the umask applies, and it takes the write permission of others away.
      granted.worldWritable ||= permissions.includes('w') && (all || who.includes('o'));
    }
  }
  return granted;
}
