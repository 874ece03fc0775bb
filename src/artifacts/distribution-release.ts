/** Which distribution an image is (https://www.freedesktop.org/software/systemd/man/latest/os-release.html). */
import { liveFile } from './accounts.js';
import type { ImageFile, ImageFiles } from './image-files.js';

export interface DistributionRelease {
  /** As Trivy names it: `debian`, `redhat`, `opensuse-leap`. */
  readonly family: string;
  /** `12`, `22.04`, `3.19` */
  readonly release: string;
  /** For people: "Debian GNU/Linux 12 (bookworm)". */
  readonly name: string;
  readonly file: ImageFile;
}

const FAMILIES: ReadonlyMap<string, string> = new Map([
  ['debian', 'debian'], ['ubuntu', 'ubuntu'], ['alpine', 'alpine'], ['fedora', 'fedora'], ['centos', 'centos'], ['rhel', 'redhat'], ['rocky', 'rocky'], ['almalinux', 'alma'], ['ol', 'oracle'], ['amzn', 'amazon'],
  ['opensuse-leap', 'opensuse-leap'], ['photon', 'photon'],
]);
const MAJOR_ONLY = new Set(['debian', 'redhat', 'centos', 'centos-stream', 'rocky', 'alma', 'oracle', 'amazon', 'fedora']);

/** @returns undefined for no distribution, one that isn't told apart, or one without releases */
export function distributionRelease(files: ImageFiles): DistributionRelease | undefined {
  const file = [liveFile(files, 'etc/os-release'), liveFile(files, 'usr/lib/os-release')].find((each) => each?.text !== undefined && each.text !== '');
  if (file?.text === undefined) return undefined;
  const fields = new Map([...file.text.matchAll(/^([A-Z_]+)=(["']?)(.*?)\2\s*$/gm)].map(([, key = '', , value = '']) => [key, value]));
  const family = FAMILIES.get(fields.get('ID') ?? '');
  const version = fields.get('VERSION_ID') ?? '';
  if (family === undefined || !/^\d+(?:\.\d+)*$/.test(version)) return undefined;
  const stream = family === 'centos' && /stream/i.test(fields.get('NAME') ?? '') ? 'centos-stream' : family;
  const parts = version.split('.').slice(0, MAJOR_ONLY.has(stream) ? 1 : 2);
  return { family: stream, release: parts.join('.'), name: fields.get('PRETTY_NAME') ?? `${family} ${version}`, file };
}
