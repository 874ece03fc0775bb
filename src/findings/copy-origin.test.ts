import { expect, it } from '@jest/globals';
import { parseDockerfile } from '../artifacts/dockerfile.js';
import { copyOrigin, type Copied } from './copy-origin.js';

/** The line of the instruction that made what the last COPY brings. */
function origin(text: string, copied: Partial<Copied> = {}): number | undefined {
  const dockerfile = parseDockerfile('Dockerfile', text);
  const stage = dockerfile.stages.at(-1);
  const copy = stage?.instructions.findLast(({ keyword }) => keyword === 'COPY');
  if (stage === undefined || copy === undefined) throw new Error('no COPY');
  return copyOrigin(dockerfile, stage, copy, { type: '', path: undefined, ...copied })?.at.startLine;
}

it.each<[string, string, Partial<Copied>, number | undefined]>([
  ['a file that a COPY brought', 'FROM a AS b\nRUN mkdir /out\nCOPY lib/ /out/lib/\nFROM c\nCOPY --from=b /out/ /app/\n', { path: 'app/lib/x.jar' }, 3],
  ['a folder that a RUN names', 'FROM a AS b\nCOPY r.txt /src/\nRUN python -m venv /opt/venv\nFROM c\nCOPY --from=b /opt/venv /opt/venv\n', { path: 'opt/venv/lib/x' }, 3],
  ['what a package manager installed into what was copied', 'FROM a AS b\nCOPY . /app\nRUN npm ci\nRUN echo done\nFROM c\nCOPY --from=b /app /app\n', { type: 'npm', path: 'app/node_modules/x/package.json' }, 3],
  ['another kind of package in the same place', 'FROM a AS b\nCOPY . /app\nRUN npm ci\nFROM c\nCOPY --from=b /app /app\n', { type: 'pypi', path: 'app/vendor/x' }, 2],
  ['by the number of the stage', 'FROM a\nCOPY x /x\nFROM c\nCOPY --from=0 /x /x\n', { path: 'x' }, 2],
  ['by a name in other letters', 'FROM a AS Build\nCOPY x /x\nFROM c\nCOPY --from=build /x /x\n', { path: 'x' }, 2],
  ['in a stage below that stage', 'FROM a AS base\nCOPY x /x\nFROM base AS b\nRUN true\nFROM c\nCOPY --from=b /x /x\n', { path: 'x' }, 2],
  ['through a chain of stages', 'FROM a AS one\nCOPY src /one\nFROM b AS two\nCOPY --from=one /one /two\nFROM c\nCOPY --from=two /two /three\n', { path: 'three/file' }, 2],
  ['nothing for an image of a registry', 'FROM a AS b\nRUN make\nFROM c\nCOPY --from=nginx:1 /x /x\n', { path: 'x' }, undefined],
  ['nothing for the build context', 'FROM a AS b\nRUN make\nFROM c\nCOPY x /x\n', { path: 'x' }, undefined],
  ['nothing when no instruction fits', 'FROM a AS b\nRUN make\nFROM c\nCOPY --from=b /usr/lib/x /x\n', { path: 'x' }, undefined],
  ['nothing for a stage that comes later', 'FROM c\nCOPY --from=1 /x /x\n', { path: 'x' }, undefined],
])('finds %s', (_, text, copied, expected) => {
  expect(origin(text, copied)).toBe(expected);
});
