import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { testTools, type TestTools } from '../../__tests__/support/tools.js';
import type { Tools } from '../tools/tools.js';
import { findLogin, type Login } from './registry-login.js';

let tools: TestTools;
beforeEach(() => {
  tools = testTools();
});
afterEach(() => tools.remove());

const basic = (text: string): string => Buffer.from(text).toString('base64');

function withConfig(config: unknown, env: Record<string, string> = {}): Tools {
  const folder = join(tools.folder, '.docker');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config));
  return { ...tools, env: { PATH: `${join(tools.folder, 'bin')}:${process.env['PATH'] ?? ''}`, HOME: tools.folder, ...env } };
}

function helper(name: string, script: string): void {
  const path = join(tools.folder, 'bin', `docker-credential-${name}`);
  mkdirSync(join(tools.folder, 'bin'), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

describe("docker's configuration", () => {
  const login: Login = { type: 'password', username: 'me', password: 'a:b' };

  it.each([
    ['ghcr.io', { 'ghcr.io': { auth: basic('me:a:b') } }],
    ['ghcr.io', { 'https://ghcr.io/v1/': { username: 'me', password: 'a:b' } }],
    ['docker.io', { 'https://index.docker.io/v1/': { auth: basic('me:a:b') } }],
    ['localhost:5000', { 'localhost:5000': { auth: basic('me:a:b') } }],
  ])('has a login for %s', async (registry, auths) => {
    expect(await findLogin(registry, withConfig({ auths }))).toEqual(login);
  });

  it.each([
    ['evil.example', { 'ghcr.io': { auth: basic('me:a:b') } }],
    ['io', { 'ghcr.io': { auth: basic('me:a:b') } }],
    ['ghcr.io.evil.example', { 'ghcr.io': { auth: basic('me:a:b') } }],
    ['ghcr.io', { 'ghcr.io': {} }],
    ['ghcr.io', { 'ghcr.io': { auth: basic('no-colon') } }],
    ['localhost:5001', { 'localhost:5000': { auth: basic('me:a:b') } }],
  ])('has none for %s', async (registry, auths) => {
    expect(await findLogin(registry, withConfig({ auths }))).toBeUndefined();
  });

  it('may hold an identity token', async () => {
    expect(await findLogin('ghcr.io', withConfig({ auths: { 'ghcr.io': { auth: basic('me:'), identitytoken: 'token' } } }))).toEqual({ type: 'identity', token: 'token' });
  });

  it('lies where DOCKER_CONFIG says', async () => {
    mkdirSync(join(tools.folder, 'other'));
    writeFileSync(join(tools.folder, 'other/config.json'), JSON.stringify({ auths: { 'ghcr.io': { auth: basic('me:a:b') } } }));

    expect(await findLogin('ghcr.io', withConfig({}, { DOCKER_CONFIG: join(tools.folder, 'other') }))).toEqual(login);
  });

  it('that is broken is said without a word of it', async () => {
    expect(await findLogin('ghcr.io', withConfig('{"auths": {"ghcr.io": {"auth": "c2VjcmV0"}}'))).toBeUndefined();
    expect(await findLogin('ghcr.io', withConfig({ auths: { 'ghcr.io': { auth: 7 } } }))).toBeUndefined();
    expect(tools.logged.filter((line) => line.startsWith('warn: '))).toHaveLength(2);
    expect(tools.logged.join('\n')).not.toMatch(/c2VjcmV0/);
  });

  it('that is not there is no matter', async () => {
    expect(await findLogin('ghcr.io', { ...tools, env: { HOME: tools.folder } })).toBeUndefined();
    expect(await findLogin('ghcr.io', { ...tools, env: {} })).toBeUndefined();
    expect(tools.logged).toEqual([]);
  });
});

describe('a credential helper', () => {
  it('is asked for the host, on its standard input, and sees nothing that was given to us', async () => {
    helper('test', `read -r host; printf '{"ServerURL":"%s","Username":"%s","Secret":"%s"}' "$host" "$host" "$INPUT_SECRET$CLOUD_ID"`);

    expect(await findLogin('ghcr.io', withConfig({ credHelpers: { 'ghcr.io': 'test' } }, { INPUT_SECRET: 'ours', CLOUD_ID: 'theirs' }))).toEqual({ type: 'password', username: 'ghcr.io', password: 'theirs' });
    expect(await findLogin('docker.io', withConfig({ credsStore: 'test' }, { CLOUD_ID: 'x' }))).toMatchObject({ username: 'https://index.docker.io/v1/' });
  });

  it('may give an identity token', async () => {
    helper('test', `echo '{"Username":"<token>","Secret":"abc"}'`);

    expect(await findLogin('ghcr.io', withConfig({ credsStore: 'test' }))).toEqual({ type: 'identity', token: 'abc' });
  });

  it('that has none leaves it to the file', async () => {
    helper('test', 'echo "credentials not found in native keychain"; exit 1');

    expect(await findLogin('ghcr.io', withConfig({ credsStore: 'test', auths: { 'ghcr.io': { auth: basic('me:pw') } } }))).toMatchObject({ password: 'pw' });
    expect(tools.logged).toEqual([]);
  });

  it.each([
    ['fails', 'echo secret-1; exit 3', 'exit code 3'],
    ['answers nonsense', 'echo secret-1', "didn't answer with a user and a secret"],
  ])('that %s is said, without what it wrote', async (_, script, why) => {
    helper('test', script);

    expect(await findLogin('ghcr.io', withConfig({ credsStore: 'test' }))).toBeUndefined();
    expect(tools.logged.join('\n')).toContain(why);
    expect(tools.logged.join('\n')).not.toContain('secret-1');
  });

  it.each(['../../evil', 'a b', 'absent'])('called %j is no program', async (name) => {
    expect(await findLogin('ghcr.io', withConfig({ credsStore: name }))).toBeUndefined();
    expect(tools.logged).toHaveLength(1);
  });
});
