import { packageCommands, type PackageCommand } from '../../artifacts/package-manager.js';
import { rewriteWords } from '../../artifacts/rewrite.js';
import { allRuns } from '../../artifacts/run-instructions.js';
import { defineCheck } from '../check.js';

/** What `apt` does that `apt-get` does under the same name. */
const SAME_IN_APT_GET: ReadonlySet<string> = new Set(['install', 'reinstall', 'build-dep', 'update', 'upgrade', 'dist-upgrade', 'remove', 'purge', 'autoremove', 'clean', 'autoclean']);

/** `apt` says of itself that its command line isn't stable (apt(8), "Script usage"). */
export const aptInsteadOfAptGet = defineCheck('dockerfile', {
  id: 'dockerfile/apt-instead-of-apt-get',
  title: 'apt is used where apt-get is meant for scripts',
  severity: 'negligible',
  why: 'The command line and output of `apt` are made for people and may change between versions; `apt-get` keeps them stable.',
  remedy: 'Write `apt-get` instead of `apt`.',
  references: ['https://manpages.debian.org/stable/apt/apt.8.en.html#SCRIPT_USAGE_AND_DIFFERENCES_FROM_OTHER_APT_TOOLS', 'https://github.com/hadolint/hadolint/wiki/DL3027'],
  controls: {},
  sameAs: ['hadolint:DL3027', 'kics:b84a0b47-2e99-4c9f-8933-98bcabe2b94d', 'checkov:CKV_DOCKER_9'],
  examples: {
    bad: ['FROM debian:12\nRUN apt update && apt install -y --no-install-recommends curl', 'FROM debian:12\nRUN DEBIAN_FRONTEND=noninteractive apt -y upgrade'],
    good: ['FROM debian:12\nRUN apt-get install -y curl', 'FROM debian:12\nRUN apt-key add key.asc && apt-cache policy curl && rm -rf /var/lib/apt/lists', 'FROM debian:12\nRUN echo "run apt install curl first"', 'FROM debian:12\nCOPY apt install /opt/'],
  },
  *run({ dockerfile }) {
    for (const { run, at } of allRuns(dockerfile)) {
      const calls = packageCommands(run, dockerfile).filter((each) => each.program === 'apt');
      const [first] = calls.filter((each) => each.action !== 'other');
      if (first === undefined) continue;
      const text = at === run && calls.every((each) => SAME_IN_APT_GET.has(each.actionWord.text)) ? rewriteWords(run, dockerfile, calls.flatMap(programEdit)) : undefined;
      yield {
        at,
        message: `\`apt ${first.actionWord.text}\` is meant for people at a terminal; scripts use \`apt-get\`.`,
        ...(text === undefined ? {} : { fix: { title: 'use `apt-get`', on: run, action: 'replace' as const, text } }),
      };
    }
  },
});

function programEdit({ command: { program } }: PackageCommand): { word: NonNullable<typeof program>; text: string }[] {
  return program === undefined ? [] : [{ word: program, text: program.text.replace(/\bapt$/, 'apt-get') }];
}
