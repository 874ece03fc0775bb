import { afterAll, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { writeFiles } from '../__tests__/support/folder.js';
import { testTools } from '../__tests__/support/tools.js';
import type { PlainObservation } from './findings/finding.js';
import { resolvePaths, settleForeign } from './report-paths.js';

const tools = testTools();
writeFiles(tools.folder, { Dockerfile: '', 'api/Dockerfile': '', 'api/src/a.ts': '', 'web/src/a.ts': '', 'web/only.ts': '' });
afterAll(() => tools.remove());

it.each([
  ['Dockerfile', 'Dockerfile'], ['../api/src/a.ts', 'api/src/a.ts'], ['api\\src\\a.ts', 'api/src/a.ts'], ['api//src/a.ts', 'api/src/a.ts'],
  ['/home/runner/work/x/web/only.ts', 'web/only.ts'], ['C:\\work\\web\\only.ts', 'web/only.ts'], ['../../x/web/only.ts', 'web/only.ts'],
  // The file is there, and so is one of its name above it.
  ['/home/runner/work/x/api/Dockerfile', undefined],
  ['/src/a.ts', undefined], ['src/a.ts', undefined], ['no/Dockerfile', undefined], ['../Dockerfile.other', undefined], ['api', undefined], ['', undefined],
])('%s is %s', async (path, name) => {
  const paths = await resolvePaths([path], tools.folder, tools);
  const found = paths.nameOf(path);
  expect(paths.isForeign(found) ? undefined : found).toBe(name);
});

it('tells two files apart by where the others of the report were', async () => {
  const paths = await resolvePaths(['/home/runner/work/x/api/Dockerfile', '/home/runner/work/x/web/only.ts'], tools.folder, tools);
  expect(paths.nameOf('/home/runner/work/x/api/Dockerfile')).toBe('api/Dockerfile');
});

it('takes an absolute path that lies here', async () => {
  const path = join(tools.folder, 'api/Dockerfile');
  expect((await resolvePaths([path], tools.folder, tools)).nameOf(path)).toBe('api/Dockerfile');
});

it('never leaves the folder', async () => {
  const paths = await resolvePaths(['../../../../../../etc/passwd', '/etc/passwd'], tools.folder, tools);
  expect([paths.isForeign('../../../../../../etc/passwd'), paths.isForeign('/etc/passwd')]).toEqual([true, true]);
});

it('locates what is about another file at the report, and names the file', async () => {
  const paths = await resolvePaths(['/x/main.tf'], tools.folder, tools);
  const observation: PlainObservation = {
    kind: 'misconfiguration', rule: 'kics/a', title: 't', message: 'm', severity: 'high', confidence: 'high', target: 'repository', aliases: [], seenBy: { scanner: 'kics', id: 'a', severity: 'high' },
    place: { type: 'source', at: { file: '/x/main.tf', startLine: 7, startColumn: 1, endLine: 7, endColumn: 2 }, node: 'n' },
  };
  expect(settleForeign([observation], paths, 'kics.json')).toMatchObject([{ message: 'm (in /x/main.tf:7, which is not in this repository)', place: { type: 'report', file: 'kics.json', node: '/x/main.tf n' } }]);
});
