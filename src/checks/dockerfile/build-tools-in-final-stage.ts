import type { Dockerfile, Instruction } from '../../artifacts/dockerfile.js';
import { packageCommands, packageName, type PackageCommand } from '../../artifacts/package-manager.js';
import { finalRuns } from '../../artifacts/run-instructions.js';
import { mayRunMore } from '../../artifacts/script-call.js';
import { operands, shellCommands } from '../../artifacts/shell.js';
import { defineCheck } from '../check.js';

/** Compilers and what drives them. Header packages aren't counted: runtimes of scripting languages ask for them. */
const BUILD_TOOLS =
  /^(?:gcc|g\+\+|clang|gfortran)(?:-\d[\d.]*)?$|^(?:make|gmake|build-essential|build-base|base-devel|alpine-sdk|cmake|ninja-build|meson|automake|autoconf|bison|rustc|rust|cargo|golang|golang-go|go|gcc-c\+\+|gcc-toolset-\d+|devtoolset-\d+|maven|gradle|ant|default-jdk|default-jdk-headless|@development-tools|development tools|devel_basis|patterns-devel-base-devel_basis)$|^openjdk-?\d+-jdk(?:-headless)?$|^openjdk\d+(?:-jdk)?$|^java-[\d.]+-openjdk-devel$/i;

/** A second stage would leave them behind. */
export const buildToolsInFinalStage = defineCheck('dockerfile', {
  id: 'dockerfile/build-tools-in-final-stage',
  title: 'Compilers and build tools stay in the image',
  severity: 'low',
  why: 'Build tools are large, bring vulnerabilities of their own, and give an intruder what is needed to build programs inside the container.',
  remedy: 'Build in a stage of its own and copy the result with `COPY --from`, or remove the tools in the RUN that installs them.',
  references: ['https://docs.docker.com/build/building/multi-stage/'],
  controls: { cisDocker: ['4.3'] },
  sameAs: [],
  examples: {
    bad: [
      'FROM debian:12\nRUN apt-get update && apt-get install -y build-essential && make',
      'FROM alpine:3.20\nRUN apk add --no-cache gcc musl-dev',
      'FROM centos:7\nRUN yum -y groupinstall "Development Tools"',
      'FROM debian:12\nRUN apt-get install -y gcc=4:12.* && make\nRUN apt-get purge -y gcc',
    ],
    good: [
      'FROM alpine:3.20\nRUN apk add --no-cache --virtual .build gcc make && make && apk del .build',
      "FROM debian:12\nRUN tools='gcc make' && apt-get install -y $tools && make && apt-get purge -y --auto-remove $tools",
      'FROM debian:12 AS build\nRUN apt-get install -y gcc\nFROM debian:12\nCOPY --from=build /app /app',
      'FROM debian:12\nRUN apt-get install -y libpq-dev make-guile-doc',
    ],
  },
  *run({ dockerfile }) {
    if (dockerfile.stages.length !== 1) return;
    for (const run of finalRuns(dockerfile)) {
      const left = leftIn(run, dockerfile);
      if (left.length > 0) yield { at: run, message: `Build tools stay in the image: ${left.slice(0, 4).map((name) => `\`${name}\``).join(', ')}${left.length > 4 ? ` and ${String(left.length - 4)} more` : ''}.` };
    }
  },
});

function leftIn(run: Instruction, dockerfile: Dockerfile): string[] {
  const commands = packageCommands(run, dockerfile).filter((each) => each.family !== 'pip');
  const removals = commands.filter((each) => each.action === 'remove');
  // `apt-mark auto` and `autoremove` take away all that nothing needs: what that is can't be seen here. Nor what a script removes.
  const shell = shellCommands(run, dockerfile);
  if (removals.some((each) => each.open || each.packages.some((name) => name.includes('*')))) return [];
  if (shell.some((command) => mayRunMore(command, /clean|purge|uninstall/i) || (command.name === 'apt-mark' && operands(command)[0]?.text === 'auto'))) return [];
  const removed = new Set(removals.flatMap((each) => each.packages).map(packageName));
  // `pacman -Syu NAME` upgrades and installs.
  const installs = commands.filter((each) => each.action === 'install' || (each.family === 'pacman' && each.action === 'upgrade'));
  const names = installs.filter((each) => !removed.has(virtualName(each) ?? '')).flatMap((each) => each.packages.map(packageName));
  return [...new Set(names)].filter((name) => BUILD_TOOLS.test(name) && !removed.has(name));
}

/** The group that `apk add --virtual NAME` puts its packages into. */
function virtualName({ family, options }: PackageCommand): string | undefined {
  if (family !== 'apk') return undefined;
  const at = options.findIndex((option) => option === '--virtual' || option === '-t');
  return at === -1 ? options.find((option) => option.startsWith('--virtual='))?.slice('--virtual='.length) : options[at + 1];
}
