import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { testTools, type TestTools } from '../../__tests__/support/tools.js';
import { readPatch } from '../hosts/github/patch.js';
import { seenLines } from './seen-lines.js';

let tools: TestTools;
beforeEach(() => {
  tools = testTools();
});
afterEach(() => tools.remove());

it('keeps hunks whose lines are the same in the working directory, of the files that matter', async () => {
  mkdirSync(join(tools.folder, 'api'));
  writeFileSync(join(tools.folder, 'api/Dockerfile'), 'FROM a\nADD b /\r\nCMD ["c"]\nUSER d\nEXPOSE 1\n');
  const same = '@@ -1 +1,2 @@\n FROM a\n+ADD b /\r';
  const other = '@@ -4 +4,2 @@\n USER d\n+EXPOSE 2';
  const lines = new Map([['api/Dockerfile', readPatch(`${same}\n${other}`)], ['gone', readPatch(same)], ['unasked', readPatch(same)]]);

  expect(await seenLines(lines, new Set(['api/Dockerfile', 'gone']), tools)).toEqual({ lines: new Map([['api/Dockerfile', readPatch(same)], ['gone', []]]), different: ['api/Dockerfile', 'gone'] });
});
