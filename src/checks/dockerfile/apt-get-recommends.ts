import type { Instruction } from '../../artifacts/dockerfile.js';
import { packageCommands, type PackageCommand } from '../../artifacts/package-manager.js';
import { finalInstructions } from '../../artifacts/run-instructions.js';
import { defineCheck } from '../check.js';

const SWITCHED_OFF = /APT::Install-Recommends["']?[\s=]+\\?["']?(?:0|false|no|off)\b/i;

/** Recommended packages are installed unless the command or a configuration file says no. */
export const aptGetRecommends = defineCheck('dockerfile', {
  id: 'dockerfile/apt-get-recommends',
  title: 'Recommended packages are installed along',
  severity: 'low',
  why: 'apt installs what a package recommends as well as what it needs: the image grows by packages that nobody asked for, with their vulnerabilities.',
  remedy: 'Add `--no-install-recommends`, and name the recommended packages that you do need.',
  references: ['https://docs.docker.com/build/building/best-practices/#apt-get', 'https://github.com/hadolint/hadolint/wiki/DL3015'],
  controls: { cisDocker: ['4.3'] },
  sameAs: ['hadolint:DL3015', 'trivy:DS-0029', 'kics:7384dfb2-fcd1-4fbf-91cd-6c44c318c33c'],
  examples: {
    bad: ['FROM debian:12\nRUN apt-get update && apt-get install -y curl', 'FROM debian:12\nRUN apt install -y --install-suggests curl', 'FROM debian:12\nENV PACKAGES="curl jq"\nRUN apt-get install -y $PACKAGES'],
    good: [
      'FROM debian:12\nRUN apt-get update && apt-get install -y --no-install-recommends curl',
      'FROM debian:12\nRUN apt-get -o APT::Install-Recommends=false install -y curl',
      "FROM debian:12\nRUN echo 'APT::Install-Recommends \"false\";' > /etc/apt/apt.conf.d/99slim\nRUN apt-get install -y curl",
      'FROM debian:12\nARG APT_OPTIONS\nRUN apt-get install -y $APT_OPTIONS curl',
      'FROM debian:12\nRUN echo "apt-get install -y curl"',
    ],
  },
  *run({ dockerfile }) {
    for (const instruction of finalInstructions(dockerfile)) {
      // Set for good, or by a file whose content isn't known here.
      if (SWITCHED_OFF.test(instruction.text) || copiesConfiguration(instruction)) return;
      if (instruction.keyword !== 'RUN') continue;
      const found = packageCommands(instruction, dockerfile).find(takesRecommended);
      if (found !== undefined) yield { at: instruction, message: `\`${found.program} install\` also installs recommended packages: \`--no-install-recommends\` is missing.` };
    }
  },
});

function takesRecommended({ family, action, actionWord, open, options }: PackageCommand): boolean {
  if (family !== 'apt' || action !== 'install' || actionWord.text !== 'install' || open) return false;
  return !options.some((option) => option.startsWith('--no-install-recommends') || option === '--without-recommends' || option === '-R' || SWITCHED_OFF.test(option) || /^(?:-c|--config-file)/.test(option));
}

function copiesConfiguration({ keyword, words }: Instruction): boolean {
  return (keyword === 'COPY' || keyword === 'ADD') && /^\/etc(?:\/apt(?:\/apt\.conf.*)?)?\/?$|^\/$/.test(words.at(-1)?.value ?? '') && words.some((word) => /apt|etc|root/i.test(word.value));
}
