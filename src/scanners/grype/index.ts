/** Grype (https://github.com/anchore/grype): packages with known vulnerabilities, how likely they are exploited, and whether they already are. */
import { ALLOWED_ARGS } from '../allowed-args.js';
import { readJson } from '../decode.js';
import type { CommandOptions, Scanner, ScannerCommand } from '../scanner.js';
import type { ScanSubject } from '../subject.js';
import { decodeGrype } from './output.js';

const shared = {
  program: 'grype',
  reports: ['vulnerability'],
  supplies: ['cvss', 'epss', 'kev'],
  // 2 is for --fail-on, which we don't use; an interrupt gives 0 and nothing at all, which isn't a document.
  completed: [0],
  environment: ['GRYPE_DB_UPDATE_URL', 'GRYPE_DB_CA_CERT', 'GRYPE_DB_AUTO_UPDATE'],
  versionArgs: ['--version'],
  readVersion: (stdout: string) => /^grype (\d[\w.+-]*)$/m.exec(stdout)?.[1],
  command,
  databaseDir: { variable: 'GRYPE_DB_CACHE_DIR', defaultName: 'grype/db' },
  // Its report says which database it judged by.
  databases: () => Promise.resolve([{ name: 'grype-db', ages: true }]),
} as const satisfies Partial<Scanner>;

export const grype: Scanner = {
  ...shared,
  id: 'grype',
  title: 'Grype',
  reads: ['image', 'sbom'],
  allowedArgs: ALLOWED_ARGS.grype,
  decode: (stdout, context) => decodeGrype(readJson(stdout, 'Grype', context.name), context),
};

/** Lockfiles and installed packages of a folder. */
export const grypeDir: Scanner = {
  ...shared,
  id: 'grype-dir',
  title: 'Grype (folder)',
  reads: ['directory'],
  allowedArgs: ALLOWED_ARGS['grype-dir'],
  decode: (stdout, context) => decodeGrype(readJson(stdout, 'Grype', context.name), context),
};

function command(subject: ScanSubject, { extraArgs }: CommandOptions): ScannerCommand {
  return { args: [sourceOf(subject), '--output', 'json', ...extraArgs], env: ENVIRONMENT };
}

/**
 * It looks for settings with ignore rules in the working directory and in HOME, which are empty, and then in the folders of
 * XDG_CONFIG_DIRS, `/etc/xdg` by default. It can't be told to read none: an empty --config must be a file with a known ending.
 */
const ENVIRONMENT: Readonly<Record<string, string>> = {
  XDG_CONFIG_DIRS: '/nonexistent',
  GRYPE_CHECK_FOR_APP_UPDATE: 'false',
  // We judge the age, so that an old database gives findings beside the failure, and --db-max-age counts.
  GRYPE_DB_VALIDATE_AGE: 'false',
};

function sourceOf(subject: ScanSubject): string {
  switch (subject.type) {
    case 'image':
      return subject.archive.format === 'docker-save' ? `docker-archive:${subject.archive.path}` : `oci-dir:${subject.archive.path}`;
    case 'directory':
      return `dir:${subject.path}`;
    case 'sbom':
      return `sbom:${subject.path}`;
    case 'dockerfiles':
      throw new RangeError(`grype can't look at ${subject.type}`);
  }
}
