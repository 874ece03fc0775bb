/** Trivy (https://trivy.dev): packages with known vulnerabilities, secrets in files, the end of life of the system. */
import { join } from 'node:path';
import * as v from 'valibot';
import { ScannerFailure } from '../../errors.js';
import type { Files } from '../../tools/files.js';
import { ALLOWED_ARGS } from '../allowed-args.js';
import { readJson } from '../decode.js';
import type { CommandOptions, Database, DecodeContext, Scanner, ScannerCommand } from '../scanner.js';
import type { ScanSubject } from '../subject.js';
import { decodeTrivy } from './output.js';

const shared = {
  program: 'trivy',
  supplies: ['cvss'],
  // It gives 0 with findings too, unless asked otherwise, and 1 for every error.
  completed: [0],
  environment: [
    'TRIVY_DB_REPOSITORY',
    'TRIVY_JAVA_DB_REPOSITORY',
    'TRIVY_SKIP_DB_UPDATE',
    'TRIVY_SKIP_JAVA_DB_UPDATE',
    'TRIVY_SKIP_CHECK_UPDATE',
    'TRIVY_OFFLINE_SCAN',
  ],
  versionArgs: ['--version'],
  readVersion: (stdout: string) => /^Version: ([\w.+-]+)$/m.exec(stdout)?.[1],
  command,
  databases,
  databaseDir: { variable: 'TRIVY_CACHE_DIR', defaultName: 'trivy' },
  decode: (stdout: string, context: DecodeContext) => decodeTrivy(readJson(stdout, 'Trivy', context.name), context),
} as const satisfies Partial<Scanner>;

export const trivy: Scanner = {
  ...shared,
  id: 'trivy',
  title: 'Trivy',
  reads: ['image', 'sbom'],
  reports: ['vulnerability', 'secret', 'eol'],
  allowedArgs: ALLOWED_ARGS.trivy,
};

/** Lockfiles of a folder, and secrets in its files. */
export const trivyFs: Scanner = {
  ...shared,
  id: 'trivy-fs',
  title: 'Trivy (folder)',
  reads: ['directory'],
  reports: ['vulnerability', 'secret'],
  allowedArgs: ALLOWED_ARGS['trivy-fs'],
};

function command(subject: ScanSubject, { timeoutMs, extraArgs }: CommandOptions): ScannerCommand {
  const args = [
    ...whatToRead(subject),
    '--format', 'json',
    // We judge the report. Nothing but findings is needed of it.
    '--exit-code', '0',
    // Its cache on disk is keyed by what an archive claims to hold, and can be used by one process at a time.
    '--cache-backend', 'memory',
    // Files of these names in the working directory would be read else; there are none, and these don't depend on it.
    '--config', '/dev/null',
    '--ignorefile', '/dev/null',
    '--skip-version-check',
    '--disable-telemetry',
    '--no-progress',
    '--timeout', `${String(Math.ceil(timeoutMs / 1000) + 60)}s`,
    ...extraArgs,
  ];
  return { args, env: {} };
}

/** @throws ScannerFailure for a path that it doesn't take as it is */
function whatToRead(subject: ScanSubject): readonly string[] {
  switch (subject.type) {
    case 'image': {
      const { path, format } = subject.archive;
      // It takes what follows the first `@` or `:` in a layout's path as a tag, and looks for the folder before it.
      if (format === 'oci-layout' && /[@:]/.test(path)) {
        throw new ScannerFailure(`Trivy can't open an OCI layout whose path holds "@" or ":": ${JSON.stringify(path)}`, { hint: 'move it to another folder' });
      }
      return ['image', '--input', path, '--scanners', 'vuln,secret', '--list-all-pkgs=false'];
    }
    case 'directory':
      // The list of packages has their lines in the lockfiles.
      return ['filesystem', subject.path, '--scanners', 'vuln,secret', '--list-all-pkgs=true'];
    case 'sbom':
      return ['sbom', subject.path, '--scanners', 'vuln', '--list-all-pkgs=false'];
    case 'dockerfiles':
      throw new RangeError(`trivy can't look at ${subject.type}`);
  }
}

/**
 * It scans with a database of any age and says nothing (exit code 0, nothing on stderr), so we look ourselves. The Java
 * index only gives jars a name: an old one is no reason to distrust what it named, and it isn't there before the first jar.
 */
async function databases(files: Files, cacheDir: string): Promise<readonly Database[]> {
  const [builtAt, javaBuiltAt] = await Promise.all([readUpdatedAt(files, join(cacheDir, 'db')), readUpdatedAt(files, join(cacheDir, 'java-db'))]);
  return [
    { name: 'trivy-db', ages: true, ...(builtAt === undefined ? {} : { builtAt }) },
    ...(javaBuiltAt === undefined ? [] : [{ name: 'trivy-java-db', ages: false, builtAt: javaBuiltAt }]),
  ];
}

const Metadata = v.object({ UpdatedAt: v.pipe(v.string(), v.check((text) => Number.isFinite(Date.parse(text)))) });

/** @returns undefined when it isn't known, whatever the cause: an unknown date is a failure to the runner */
async function readUpdatedAt(files: Files, folder: string): Promise<string | undefined> {
  try {
    const read = v.safeParse(Metadata, JSON.parse((await files.read(join(folder, 'metadata.json'))).toString('utf8')));
    return read.success ? read.output.UpdatedAt : undefined;
  } catch {
    return undefined;
  }
}
