import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testTools, type TestTools } from '../../__tests__/support/tools.js';
import { maskOf, openSecrets } from './build-secrets.js';

describe('secrets of a build', () => {
  let tools: TestTools;

  beforeEach(() => {
    tools = testTools({ env: { TOKEN: 'canary-from-environment', EMPTY: '' } });
    writeFileSync(join(tools.folder, '.npmrc'), '//registry/:_authToken=canary-from-file\n');
    writeFileSync(join(tools.folder, 'a,b'), 'with a comma');
  });
  afterEach(() => tools.remove());

  it('come from files and from variables, as docker takes them', async () => {
    const secrets = await openSecrets(['id=npm,src=.npmrc', 'type=file,id=odd,"source=a,b"', 'id=token,env=TOKEN', 'type=env,id=TOKEN', '.npmrc'.replace(/^/, 'id=')], tools);

    expect(secrets.flags).toEqual([`id=npm,src=${tools.folder}/.npmrc`, `id=odd,"src=${tools.folder}/a,b"`, 'id=token,env=TOKEN', 'id=TOKEN,env=TOKEN', `id=.npmrc,src=${tools.folder}/.npmrc`]);
    expect(secrets.env).toEqual({ TOKEN: 'canary-from-environment' });
  });

  it.each([
    ['id=x,src=missing', 'there is no file'],
    ['id=x,env=NOWHERE', 'there is no variable NOWHERE'],
    ['id=x,env=EMPTY', 'or it is empty'],
    ['id=x,env=TOKEN,src=.npmrc', 'exclude each other'],
    ['src=.npmrc', 'no id'],
    ['canary-s3cret', 'no "="'],
    ['id=x,env=canary-s3cret', 'it isn\'t the secret itself'],
    ['id=x,value=canary-s3cret', '"value"'],
  ])('%s is refused before anything starts, without a word of it', async (entry, message) => {
    await expect(openSecrets([entry], tools)).rejects.toMatchObject({ name: 'UsageError', message: expect.stringContaining(message) });
    await expect(openSecrets([entry], tools)).rejects.toMatchObject({ message: expect.not.stringContaining('canary-s3cret') });
  });

  it('are blackened, each line of them; what is too short to tell isn\'t', () => {
    const mask = maskOf(['first line\nsecond line\r\n', 'ab', 'first line and more']);

    expect(mask('#5 0.1 first line and more, second line, ab, first line')).toBe('#5 0.1 ***, ***, ab, ***');
  });
});
