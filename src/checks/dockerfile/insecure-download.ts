import { disabledVerification, isDisablingVariable } from '../../artifacts/disabled-verification.js';
import type { Dockerfile, Instruction } from '../../artifacts/dockerfile.js';
import { allRuns } from '../../artifacts/run-instructions.js';
import { shellCommands, type ShellCommand } from '../../artifacts/shell.js';
import { exported } from '../../artifacts/shell-variables.js';
import { expand, isKnown } from '../../artifacts/variables.js';
import { defineCheck, type Hit } from '../check.js';

/** Also in build stages: what comes in there is copied on. */
export const insecureDownload = defineCheck('dockerfile', {
  id: 'dockerfile/insecure-download',
  title: 'Downloads aren\'t verified',
  severity: 'medium',
  why: 'Without checking the certificate or the signature, whoever sits between the build and the server decides what gets into the image.',
  remedy: 'Leave the option away. For a server with a certificate of your own, add its authority to the trusted ones; for a package, import the key that signed it.',
  references: ['https://curl.se/docs/sslcerts.html', 'https://manpages.debian.org/stable/apt/apt-secure.8.en.html'],
  controls: { cisDocker: ['4.11'] },
  sameAs: [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18].map((number) => `checkov:CKV2_DOCKER_${String(number)}`),
  examples: {
    bad: [
      'FROM debian:12\nRUN curl -fsSLk https://example.com/app -o app',
      'FROM debian:12\nRUN wget -q --no-check-certificate https://example.com/app',
      'FROM debian:12\nRUN apt-get install -y --allow-unauthenticated app',
      'FROM debian:12\nRUN apt-get -o Acquire::AllowInsecureRepositories=true update',
      'FROM python:3.12\nRUN pip install --trusted-host pypi.example.com app',
      'FROM node:22\nENV NODE_TLS_REJECT_UNAUTHORIZED=0',
      'FROM node:22\nRUN GIT_SSL_NO_VERIFY=1 git clone https://example.com/x && npm config set strict-ssl false',
      'FROM alpine:3.20\nRUN apk add --allow-untrusted app.apk',
      'FROM fedora:40\nRUN dnf install -y --nogpgcheck app',
      "FROM debian:12\nRUN echo 'deb [trusted=yes] http://example.com/ ./' > /etc/apt/sources.list.d/x.list",
    ],
    good: [
      'FROM debian:12\nRUN curl -fsSLo k https://example.com/k && curl -okeys https://example.com/keys && curl -H -k https://example.com/',
      'FROM debian:12\nRUN (app &) && curl -k https://localhost:8443/ready',
      'FROM debian:12\nRUN apt-get -o Acquire::AllowInsecureRepositories=false update',
      'FROM node:22\nARG CHECK\nENV NODE_TLS_REJECT_UNAUTHORIZED=$CHECK\nRUN npm config set strict-ssl true',
      "FROM debian:12\nRUN echo 'deb [trusted=yes] file:///packages ./' > /etc/apt/sources.list.d/x.list && echo 'curl -k https://example.com'",
      'FROM debian:12\nRUN sort -k 2 list && git -c http.sslVerify=true clone https://example.com/x',
    ],
  },
  *run({ dockerfile }) {
    for (const { run, at } of allRuns(dockerfile)) yield* once(at, shellCommands(run, dockerfile).flatMap(inCommand));
    for (const instruction of dockerfile.stages.flatMap((stage) => stage.instructions)) yield* once(instruction, inVariables(instruction, dockerfile));
  },
});

function inCommand(command: ShellCommand): string[] {
  const variables = [...command.assignments, ...(command.name === 'export' ? exported(command) : [])];
  const names = variables.filter(({ name, value }) => isDisablingVariable(name, value)).map(({ name }) => name);
  const option = disabledVerification(command);
  return option === undefined ? names : [option, ...names];
}

function inVariables({ keyword, assignments, scope }: Instruction, { globalArguments }: Dockerfile): string[] {
  if (keyword !== 'ENV' && keyword !== 'ARG') return [];
  const globals = new Map(globalArguments.flatMap((each) => each.assignments.map(({ name, value }) => [name, value] as const)));
  return assignments.flatMap(({ name, value }) => {
    const written = value ?? (keyword === 'ARG' ? globals.get(name) : undefined);
    const expanded = written === undefined ? undefined : expand(written, scope);
    return expanded !== undefined && isKnown(expanded) && isDisablingVariable(name, expanded) ? [name] : [];
  });
}

/** One hit for each way in which an instruction does it. */
function once(at: Instruction, ways: readonly string[]): Hit[] {
  return [...new Set(ways)].map((way) => ({ at, about: way, message: `${/^[A-Z_]+$/i.test(way) ? `The variable \`${way}\`` : `\`${way}\``} turns off the verification of what is downloaded.` }));
}
