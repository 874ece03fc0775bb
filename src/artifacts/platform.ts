/** Platforms of images as docker writes them: `os/architecture[/variant]` (https://github.com/containerd/platforms). */
import { UsageError } from '../errors.js';

export interface Platform {
  readonly os: string;
  readonly architecture: string;
  readonly variant: string | undefined;
}

/** Node's names and what else people write. */
const ARCHITECTURES: Readonly<Record<string, readonly [string, string?]>> = {
  x64: ['amd64'], x86_64: ['amd64'], 'x86-64': ['amd64'], aarch64: ['arm64'], armhf: ['arm', 'v7'], armel: ['arm', 'v6'], ia32: ['386'], i386: ['386'], i686: ['386'], ppc64: ['ppc64le'],
};

/** @throws UsageError */
export function parsePlatform(text: string): Platform {
  const parts = text.trim().toLowerCase().split('/');
  const [os = '', architecture = '', variant] = parts;
  if (parts.length < 2 || parts.length > 3 || !parts.every((part) => /^[a-z0-9_.-]+$/.test(part))) {
    throw new UsageError(`--platform ${JSON.stringify(text.slice(0, 100))} is no platform`, { hint: 'write OS/ARCH, such as linux/amd64 or linux/arm/v7, or `all` for every image of an index' });
  }
  return normal({ os, architecture, variant });
}

/** @param architecture as Node names it: `x64` */
export function runnerPlatform(architecture: string): Platform {
  return normal({ os: 'linux', architecture, variant: undefined });
}

/** Fills in what each stands for alone: `arm` is `arm/v7`, `arm64/v8` is `arm64`. */
export function normal({ os, architecture, variant }: Platform): Platform {
  const [name, implied] = ARCHITECTURES[architecture] ?? [architecture];
  const given = variant === '' ? undefined : variant;
  if (name === 'arm') return { os, architecture: name, variant: given ?? implied ?? 'v7' };
  const plain = (name === 'arm64' && given === 'v8') || (name === 'amd64' && given === 'v1');
  return { os, architecture: name, variant: plain ? undefined : given };
}

export function printPlatform({ os, architecture, variant }: Platform): string {
  return [os, architecture, ...(variant === undefined ? [] : [variant])].join('/');
}

/** @returns the one to take on a machine of the wanted kind: the same variant, else the nearest below; undefined when none runs there */
export function choosePlatform<T extends { readonly platform: Platform }>(all: readonly T[], wanted: Platform): T | undefined {
  const fitting = all.filter(({ platform }) => platform.os === wanted.os && platform.architecture === wanted.architecture && level(platform) <= level(wanted));
  return fitting.reduce<T | undefined>((best, each) => (best === undefined || level(each.platform) > level(best.platform) ? each : best), undefined);
}

/** `v7` is 7; none is the lowest. */
function level({ variant }: Platform): number {
  return Number(/^v(\d+)/.exec(variant ?? '')?.[1] ?? 0);
}
