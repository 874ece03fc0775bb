/** Images that are a Linux distribution and nothing else. */
import type { ImageReference } from './image-reference.js';

const NAMES = 'debian|ubuntu|alpine|centos|fedora|rockylinux|almalinux|amazonlinux|oraclelinux|archlinux|photon|alt|mageia|clearlinux|sl';

/** Repositories without registry; each with the owner under which the distribution publishes. */
const REPOSITORIES: readonly RegExp[] = [
  // Docker's own, also under the names of its builds for one architecture.
  new RegExp(`^(?:(?:docker/)?library/|(?:amd64|arm32v[567]|arm64v8|i386|mips64le|ppc64le|riscv64|s390x)/)?(?:${NAMES})$`),
  /^(?:centos\/centos|fedora\/fedora(?:-minimal)?|fedora-minimal|rockylinux\/rockylinux|rockylinux\/rockylinux\.\w+|almalinux\/(?:almalinux|\d+-(?:base|minimal|init))|amazonlinux\/amazonlinux|ubuntu\/ubuntu|archlinux\/archlinux|photon\/photon|kalilinux\/kali-\w+|bitnami\/minideb|os\/oraclelinux)$/,
  // The micro images hold no package manager.
  /^(?:redhat\/ubi\d+(?:-minimal|-init)?|ubi\d+(?:\/ubi(?:-minimal|-init)?|-minimal|-init)?|rhel\d*(?:\/rhel\d*)?)$/,
  /^opensuse(?:\/(?:leap|tumbleweed)|\/archive)?$|^suse\/sl(?:e|es)\d+\S*$|^bci\/bci-base$/,
  /^(?:cbl-mariner|azurelinux)\/base\/core$/,
];

export function isDistribution({ repository }: ImageReference): boolean {
  const [first = '', ...rest] = repository.toLowerCase().split('/');
  const hasRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  const path = hasRegistry ? rest.join('/') : repository.toLowerCase();
  return REPOSITORIES.some((pattern) => pattern.test(path));
}
