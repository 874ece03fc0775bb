import { describe, expect, it } from '@jest/globals';
import { historyStep, layerInWords, stepInWords } from './history-step.js';
import type { ImageConfig } from './image-config.js';

describe('an entry of the history', () => {
  it.each<readonly [string, string, string, readonly (readonly [string, string])[]]>([
    ['RUN /bin/sh -c make install # buildkit', 'RUN', 'make install', []],
    ['RUN |2 A=1 TOKEN=s3cret /bin/sh -c make # buildkit', 'RUN', 'make', [['A', '1'], ['TOKEN', 's3cret']]],
    ['|1 TOKEN=two words and=more /bin/bash -o pipefail -c make', 'RUN', 'make', [['TOKEN', 'two words'], ['and', 'more']]],
    ['/bin/sh -c apt-get update', 'RUN', 'apt-get update', []],
    ['/bin/sh -c #(nop) COPY dir:0123 in /app ', 'COPY', 'dir:0123 in /app ', []],
    ['/bin/sh -c #(nop)  ENV A=b', 'ENV', 'A=b', []],
    ['COPY . /app # buildkit', 'COPY', '. /app', []],
    ['ENV TOKEN=abc', 'ENV', 'TOKEN=abc', []],
    ['', '', '', []],
  ])('%s', (createdBy, keyword, text, buildArguments) => {
    expect(historyStep({ createdBy })).toEqual({ keyword, text, buildArguments });
  });

  it.each([
    ['RUN /bin/sh -c openssl genpkey -algorithm RSA -out /app/deploy.key # buildkit', '`RUN openssl genpkey`'],
    ['RUN |1 T=s3cret /bin/sh -c npm ci --ignore-scripts # buildkit', '`RUN npm ci`'],
    ['RUN /bin/sh -c echo hunter22 > /x', '`RUN echo`'],
    ['RUN /bin/sh -c PASSWORD=x make', '`RUN`'],
    ['COPY . /app # buildkit', '`COPY . /app`'],
    ['RUN /bin/sh -c `id` x', '`RUN`'],
  ])('%s gives nothing away in words', (createdBy, words) => {
    const history = { createdBy, comment: '', empty: false };
    const config: ImageConfig = { id: '', platform: '', layers: [{ diffId: 'sha256:0', history }], history: [history], user: '', env: [], labels: {}, created: undefined };

    expect(stepInWords(config, 0)).toBe(words);
    expect(layerInWords(config, 0)).toBe(`layer 1 of 1, made by ${words}`);
  });
});
