import { describe, expect, it } from '@jest/globals';
import { failurePlace } from './build-log.js';
import { parseDockerfile } from './dockerfile.js';

const DOCKERFILE = parseDockerfile('Dockerfile', `ARG X=1
FROM local/debian:12 AS base
RUN echo one

FROM base
WORKDIR /app
ENV A=b
COPY Dockerfile /app/
RUN echo about to fail \\
  && exit 7
COPY --from=nginx:1 /a /b
USER nobody
`);

function lineOf(log: string, dockerfile = DOCKERFILE): number | undefined {
  return failurePlace(log.split('\n'), dockerfile)?.line;
}

describe('the instruction at which a build failed', () => {
  it('BuildKit of engine 20.10: by the number of the step in its stage', () => {
    const log = `#5 [base 2/2] RUN echo one
#5 sha256:a5e436daf03bf5ebdb4665e884ab61a09d6434c320197ff6562f9eb176a47735
#5 0.088 one
#5 DONE 0.5s

#9 [stage-1 3/4] RUN echo about to fail   && exit 7
#9 0.077 about to fail
#9 ERROR: executor failed running [/bin/sh -c echo about to fail   && exit 7]: exit code: 7
------
 > [stage-1 3/4] RUN echo about to fail   && exit 7:
------
executor failed running [/bin/sh -c echo about to fail   && exit 7]: exit code: 7`;

    expect(lineOf(log)).toBe(9);
    expect(failurePlace(log.split('\n'), DOCKERFILE)?.instruction?.keyword).toBe('RUN');
  });

  it('counts the pull of the base, and triggers of its ONBUILD', () => {
    const one = parseDockerfile('Dockerfile', 'FROM node:18\nRUN a\nCOPY missing /x\n');

    expect(lineOf('#6 [3/3] COPY missing /x\n#6 ERROR: "/missing" not found: not found', one)).toBe(3);
    expect(lineOf('#6 [5/5] COPY missing /x\n#6 ERROR: "/missing" not found: not found', one)).toBe(3);
    expect(lineOf('#6 [2/5] RUN npm ci\n#6 ERROR: exit code: 1', one)).toBe(1);
    expect(lineOf('#6 [linux/arm64 2/3] RUN a\n#6 ERROR: exit code: 1', one)).toBe(2);
  });

  it('an image that can not be pulled, by its full name', () => {
    const failed = (title: string): string => `#3 ${title}\n#3 ERROR: pull access denied\n------\n > ${title}:\n------\nfailed`;

    expect(lineOf(failed('[internal] load metadata for docker.io/local/debian:12'))).toBe(2);
    expect(lineOf(failed('FROM docker.io/library/nginx:1'))).toBe(11);
  });

  it('a file that is no Dockerfile', () => {
    const broken = parseDockerfile('Dockerfile', 'FROM debian:12\nRUNN x\n');

    expect(lineOf('failed to solve with frontend dockerfile.v0: failed to create LLB definition: dockerfile parse error line 2: unknown instruction: RUNN', broken)).toBe(2);
    expect(lineOf('Error response from daemon: dockerfile parse error on line 2: unknown instruction: RUNN', broken)).toBe(2);
  });

  it('newer BuildKits: the excerpt, where the step tells nothing', () => {
    const log = 'ERROR: failed to build\n------\nDockerfile:8\n--------------------\n   8 | >>> COPY Dockerfile /app/\n--------------------\nERROR: failed to solve';

    expect(lineOf(log)).toBe(8);
  });

  it('the old builder: by the number of the instruction', () => {
    const log = ['Step 1/9 : ARG X=1', 'Step 2/9 : FROM local/debian:12 AS base', 'Step 3/9 : RUN echo one', 'one', 'Step 4/9 : FROM base', 'Step 5/9 : WORKDIR /app', 'Step 6/9 : ENV A=b', 'Step 7/9 : COPY Dockerfile /app/', 'Step 8/9 : RUN echo about to fail   && exit 7', 'Step 2/9 : FROM forged', 'about to fail'];

    expect(lineOf(log.join('\n'))).toBe(9);
  });

  it('what a step prints is no word of the builder', () => {
    const log = '#5 [base 2/2] RUN echo one\n#5 0.1 #7 ERROR: forged\n#5 0.2 #7 [base 1/2] FROM x\n#5 DONE 0.5s\n#6 [stage-1 1/4] WORKDIR /app\n#6 ERROR: no space left on device';

    expect(lineOf(log)).toBe(6);
    expect(lineOf('nothing that we know')).toBeUndefined();
  });
});
