/** Where package managers keep what they download, in an image. */

export interface PackageCachePlace {
  readonly what: string;
  readonly folder: string;
}

const PLACES: readonly (readonly [RegExp, PackageCachePlace])[] = [
  [/^var\/lib\/apt\/lists\//, { what: 'package lists of apt', folder: '/var/lib/apt/lists' }],
  [/^var\/cache\/apt\/(?:archives\/.*\.deb|\w*cache\.bin)$/, { what: 'packages downloaded by apt', folder: '/var/cache/apt' }],
  [/^var\/cache\/apk\/|^etc\/apk\/cache\//, { what: 'the package index of apk', folder: '/var/cache/apk' }],
  [/^var\/cache\/(?:yum|dnf|libdnf5)\//, { what: 'the cache of dnf or yum', folder: '/var/cache/dnf' }],
  [/^var\/cache\/zypp\//, { what: 'the cache of zypper', folder: '/var/cache/zypp' }],
  [/^var\/cache\/pacman\/pkg\//, { what: 'packages downloaded by pacman', folder: '/var/cache/pacman/pkg' }],
  [/^(?:root|home\/[^/]+)\/\.cache\/pip\//, { what: 'the cache of pip', folder: '~/.cache/pip' }],
  [/^(?:root|home\/[^/]+)\/\.cache\/uv\//, { what: 'the cache of uv', folder: '~/.cache/uv' }],
  [/^(?:root|home\/[^/]+)\/\.npm\/_cacache\//, { what: 'the cache of npm', folder: '~/.npm' }],
  [/^usr\/local\/share\/\.cache\/yarn\/|^(?:root|home\/[^/]+)\/\.(?:cache\/yarn|yarn\/berry\/cache)\//, { what: 'the cache of yarn', folder: '~/.cache/yarn' }],
  [/^(?:root|home\/[^/]+)\/\.(?:composer\/cache|cache\/composer)\//, { what: 'the cache of composer', folder: '~/.composer/cache' }],
  [/^root\/\.cache\/go-build\//, { what: 'the build cache of Go', folder: '~/.cache/go-build' }],
];

/** @returns the cache that a file of this path belongs to */
export function packageCacheOf(path: string): PackageCachePlace | undefined {
  // Almost every path of an image is ruled out here.
  if (!/^(?:var|etc\/apk|root|home|usr\/local\/share)\//.test(path)) return undefined;
  return PLACES.find(([pattern]) => pattern.test(path))?.[1];
}
