/** The package databases of Debian and Alpine: which files they are, and the packages that they name. */

export interface PackageDatabase {
  readonly type: 'deb' | 'apk';
  /** @returns `name version` of each installed package */
  readonly read: (bytes: Buffer) => Iterable<string>;
}

const DPKG: PackageDatabase = { type: 'deb', read: readDpkg };
const APK: PackageDatabase = { type: 'apk', read: readApk };

/** @param path in the image, without a leading slash */
export function systemPackagesIn(path: string): PackageDatabase | undefined {
  switch (path) {
    case 'var/lib/dpkg/status':
      return DPKG;
    case 'lib/apk/db/installed':
    case 'usr/lib/apk/db/installed':
      return APK;
    default:
      // Images without a shell have a file for each package (https://github.com/GoogleContainerTools/distroless/blob/main/PACKAGE_METADATA.md).
      return path.startsWith('var/lib/dpkg/status.d/') && !path.endsWith('.md5sums') ? DPKG : undefined;
  }
}

/** Paragraphs of `Field: value` (https://www.debian.org/doc/debian-policy/ch-controlfields.html). */
function* readDpkg(bytes: Buffer): Generator<string> {
  for (const fields of paragraphs(bytes, /^(Package|Version|Status):[ \t]*(.*?)[ \t\r]*$/)) {
    const [name, version, status] = [fields.get('Package'), fields.get('Version'), fields.get('Status')];
    // Of a package that was removed, its configuration may still be listed.
    if (name === undefined || version === undefined || (status !== undefined && !/\sinstalled$/.test(status))) continue;
    yield `${name} ${version}`;
  }
}

/** Paragraphs of `P:name` and `V:version` (https://wiki.alpinelinux.org/wiki/Apk_spec#Installed_Database_V2). */
function* readApk(bytes: Buffer): Generator<string> {
  for (const fields of paragraphs(bytes, /^([PV]):(.*?)[ \t\r]*$/)) {
    const [name, version] = [fields.get('P'), fields.get('V')];
    if (name !== undefined && version !== undefined) yield `${name} ${version}`;
  }
}

function* paragraphs(bytes: Buffer, field: RegExp): Generator<ReadonlyMap<string, string>> {
  let fields = new Map<string, string>();
  for (let start = 0; start < bytes.length; ) {
    const next = bytes.indexOf(0x0a, start);
    const end = next === -1 ? bytes.length : next;
    // Most lines are long and of no interest: only their beginning is made a string.
    const blank = end === start || (end === start + 1 && bytes[start] === 0x0d);
    if (blank) {
      if (fields.size > 0) yield fields;
      fields = new Map();
    } else {
      const [, key, value] = field.exec(bytes.toString('utf8', start, Math.min(end, start + MAX_LINE))) ?? [];
      if (key !== undefined && value !== undefined && !fields.has(key)) fields.set(key, value);
    }
    start = end + 1;
  }
  if (fields.size > 0) yield fields;
}

const MAX_LINE = 1024;
