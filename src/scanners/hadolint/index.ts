/** hadolint (https://github.com/hadolint/hadolint): bad practice in Dockerfiles, and ShellCheck's findings in their RUN. */
import { readJson } from '../decode.js';
import type { CommandOptions, Scanner, ScannerCommand } from '../scanner.js';
import type { ScanSubject } from '../subject.js';
import { decodeHadolint } from './output.js';

const CONFIG = 'dockgate-hadolint.yaml';

export const hadolint: Scanner = {
  id: 'hadolint',
  program: 'hadolint',
  title: 'hadolint',
  reads: ['dockerfiles'],
  reports: ['misconfiguration'],
  supplies: [],
  // 1 stands for findings; errors give 1 as well, with nothing on standard output.
  completed: [0, 1],
  // Its variables switch rules off (HADOLINT_IGNORE, HADOLINT_CONFIG).
  environment: [],
  allowedArgs: [],
  versionArgs: ['--version'],
  readVersion: (stdout) => /^Haskell Dockerfile Linter v?([\w.+-]+)/m.exec(stdout)?.[1],
  command,
  databases: () => Promise.resolve([]),
  databaseDir: undefined,
  decode: (stdout, context) => decodeHadolint(readJson(stdout, 'hadolint', context.name), context),
};

/**
 * With a configuration of ours, the `.hadolint.yaml` of the scanned repository has no say, and with the pragmas switched off
 * we see what they would hide: we read them ourselves, as exceptions.
 */
function command(subject: ScanSubject, { config }: CommandOptions): ScannerCommand {
  if (subject.type !== 'dockerfiles') throw new RangeError(`hadolint can't look at a ${subject.type}`);
  return {
    args: ['--format', 'json', '--no-color', '--disable-ignore-pragma', '--config', config ?? CONFIG, '--', ...subject.files.map(({ path }) => path)],
    env: {},
    // An empty one is an error to it, which it only mentions.
    ...(config === undefined ? { files: { [CONFIG]: 'ignored: []\n' } } : {}),
  };
}
