import { describe, expect, it } from '@jest/globals';
import { hasPassword, isSecretName, isSecretValue, secretFile, secretShape } from './secrets.js';

describe('isSecretName', () => {
  it.each(['PASSWORD', 'DB_PASS', 'MYSQL_PWD', 'PGPASSWORD', 'dbPassword', 'LDAP_ROOTPASS', 'API_KEY', 'apiKey', 'AWS_SECRET_ACCESS_KEY', 'SECRET_KEY_BASE', 'TOKEN_2', 'DB_PASSWORD_PROD', 'NPM_TOKEN', 'CLIENT_SECRET', 'PASSWORD1', 'npm_config__authToken'])('%s', (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  it.each(['PWD', 'PASS', 'OLD_PWD', 'PASSWORD_FILE', 'PASSWORD_MIN_LENGTH', 'TOKEN_URL', 'SECRET_NAME', 'JWT_PUBLIC_KEY', 'GPG_KEY', 'GPG_KEYS', 'AWS_ACCESS_KEY_ID', 'CACHE_KEY', 'KEY', 'TOKENIZER', 'COMPASS', 'BYPASS', 'NEXT_PUBLIC_TOKEN', 'ALLOW_EMPTY_PASSWORD', 'KEEPASSXC_VERSION', 'PATH', ''])('not %s', (name) => {
    expect(isSecretName(name)).toBe(false);
  });
});

describe('isSecretValue', () => {
  it.each(['hunter2', 'changeme', 'a b', '123456', 'p@ss/word'])('%s', (value) => {
    expect(isSecretValue(value)).toBe(true);
  });

  it.each(['', ' ', 'true', '0', 'none', '/run/secrets/x', './x', 'C:\\x', 'https://example.com/token', '<your token>', '{{ token }}', '***', 'xxxx', 'dummy', 'replace-me', 'your-token', 'A035C8C19219BA821ECEA86B64E628F8D684696D', '\uE000x'])('not %j', (value) => {
    expect(isSecretValue(value)).toBe(false);
  });
});

it('secretShape knows forms, not the examples of manuals', () => {
  expect(secretShape('AKIA' + 'QYLPMN5HHHFPZAM2')).toBe('an AWS access key id');
  expect(secretShape('AKIAIOSFODNN7EXAMPLE')).toBeUndefined();
  expect(secretShape('ghp_' + 'a1'.repeat(18))).toBe('a GitHub token');
  expect(secretShape('ghp_short')).toBeUndefined();
  expect(secretShape('-----BEGIN RSA PRIVATE KEY-----')).toBe('a private key');
  expect(secretShape('-----BEGIN PUBLIC KEY-----')).toBeUndefined();
});

it('hasPassword looks into addresses', () => {
  expect(hasPassword('postgres://app:hunter22@db/app')).toBe(true);
  for (const value of ['postgres://app@db/app', 'postgres://app:@db/app', 'postgres://app:${PASSWORD}@db/app', 'https://host:8080/a@b', 'mailto:a@b.c']) expect(hasPassword(value)).toBe(false);
});

describe('secretFile', () => {
  it.each(['id_rsa', 'a/.ssh/id_ed25519', '.env', '.env.production', '.env*', '.npmrc', 'tls/server.key', '*.key', 'privkey.pem', 'server-key.pem', 'keystore.jks', 'a.p12', '.aws/credentials', '.aws/', '.docker/config.json', 'kubeconfig', 'service-account-prod.json', '.git-credentials'])('%s', (path) => {
    expect(secretFile(path)).toBeDefined();
  });

  it.each(['id_rsa.pub', '.env.example', '.env.sample', '.npmrc.template', 'ca.pem', 'cert.pem', 'fullchain.pem', 'public.key', 'nodesource.gpg.key', 'apt.key', 'Release.key', 'truststore.jks', 'environment.ts', 'keys.json', 'config.json', 'credentials.ts', 'monkey.js'])('not %s', (path) => {
    expect(secretFile(path)).toBeUndefined();
  });
});
