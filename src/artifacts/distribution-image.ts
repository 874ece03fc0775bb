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

/** Where distributions publish. Under any other registry the same name may stand for anything. */
const REGISTRIES = new Set([
  'docker.io', 'index.docker.io', 'registry-1.docker.io', 'mirror.gcr.io', 'public.ecr.aws', 'quay.io', 'ghcr.io', 'mcr.microsoft.com', 'registry.access.redhat.com', 'registry.redhat.io',
  'registry.fedoraproject.org', 'container-registry.oracle.com', 'registry.suse.com', 'registry.opensuse.org', 'registry.gitlab.com',
]);

export function isDistribution({ repository }: ImageReference): boolean {
  const [first = '', ...rest] = repository.toLowerCase().split('/');
  const hasRegistry = rest.length > 0 && (/[.:]/.test(first) || first === 'localhost');
  if (hasRegistry && !REGISTRIES.has(first)) return false;
  const path = hasRegistry ? rest.join('/') : repository.toLowerCase();
  return REPOSITORIES.some((pattern) => pattern.test(path));
}
