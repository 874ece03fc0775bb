import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { bytesToJudge, secretInFile } from './secret-in-file.js';

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const PUBLIC = publicKey.export({ type: 'spki', format: 'pem' }).toString();
const DER = privateKey.export({ type: 'sec1', format: 'der' });
const ENCRYPTED = privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }).toString();

function judge(path: string, content: string | Buffer, known: readonly string[] = []): string | undefined {
  const bytes = Buffer.from(content);
  if (bytesToJudge(path, bytes.length) === 0) return undefined;
  const found = secretInFile(path, bytes, known.map((value) => Buffer.from(value)));
  return found === undefined ? undefined : `${found.severity}: ${found.what}`;
}

describe('a secret', () => {
  it.each<readonly [string, string | Buffer, string]>([
    ['app/deploy.key', PEM, 'high: a private key'],
    ['etc/nginx/tls.pem', `${PUBLIC}${PEM}`, 'high: a private key'],
    ['app/settings.py', `KEY = """${PEM}"""\n`, 'high: a private key'],
    ['app/config.json', JSON.stringify({ key: PEM }), 'high: a private key'],
    ['app/server.key', DER, 'high: a private key'],
    ['app/deploy.key', ENCRYPTED, 'medium: a private key, encrypted with a passphrase'],
    ['etc/ssh/ssh_host_rsa_key', PEM, 'high: the private key of an SSH server: every container has the same'],
    ['app/.env', '# x\nexport API_KEY="abc-123-def"\n', 'high: environment values, a secret among them'],
    ['usr/src/app/.env.production', 'DATABASE_URL=postgres://app:hunter22@db/app\n', 'high: environment values, a secret among them'],
    ['app/.env', 'NODE_ENV=production\nPORT=3000\n', 'low: environment values'],
    ['root/.npmrc', '//registry.example.com/:_authToken=0123456789abcdef\n', 'high: the login of an npm registry'],
    ['root/.aws/credentials', '[default]\naws_secret_access_key = 0123456789abcdef0123\n', 'high: AWS credentials'],
    ['root/.docker/config.json', '{"auths":{"ghcr.io":{"auth":"dXNlcjpwYXNz"}}}', 'high: registry logins'],
    ['root/.git-credentials', 'https://me:s3cret@example.com\n', 'high: login data of Git'],
    ['app/.git/config', '[remote "origin"]\n\turl = https://bot:s3cret@example.com/app\n', 'high: login data in the configuration of a Git repository'],
    ['app/.git/config', '[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic eA==\n', 'high: login data in the configuration of a Git repository'],
    ['app/.git/HEAD', 'ref: refs/heads/main\n', 'medium: the history of a Git repository (`.git`), with everything that was ever in it'],
    ['root/.kube/config', 'users:\n- user:\n    token: abcdefghijkl\n', 'high: access to a cluster'],
    ['root/.netrc', 'machine example.com login me password s3cret\n', 'high: login data'],
    ['home/app/.pgpass', 'db:5432:app:app:s3cret\n', 'high: passwords of PostgreSQL'],
    ['root/.m2/settings.xml', '<server><password>s3cret</password></server>', 'high: the login of a Maven repository'],
    ['root/.config/gh/hosts.yml', 'github.com:\n  oauth_token: abc\n', 'high: a GitHub login'],
    ['srv/notes.txt', `token ghp_${'a1B2'.repeat(9)}\n`, 'high: a GitHub token'],
    ['app/registry-token', 'token=abc-123-def\n', 'medium: a secret by its name'],
    ['run/secrets/db_password.txt', 's3cret-Value\n', 'medium: a secret by its name'],
    ['app/keys.p12', Buffer.from([0x30, 0x82, 0]), 'low: a key store by its name'],
  ])('%s', (path, content, wanted) => {
    expect(judge(path, content)).toBe(wanted);
  });

  it('that the configuration names is found wherever it lies', () => {
    expect(judge('app/x.conf', 'value s3cret-Value-1', ['s3cret-Value-1'])).toBe('high: a value that the configuration of the image names as a secret');
  });
});

describe('no secret', () => {
  it.each<readonly [string, string | Buffer]>([
    ['etc/ssl/certs/ca-certificates.crt', PEM],
    ['usr/lib/python3.11/test/certdata/keycert.pem', PEM],
    ['usr/local/lib/python3.12/test/keycert.pem', PEM],
    ['usr/local/lib/node_modules/npm/node_modules/x/test/key.pem', PEM],
    ['app/node_modules/https-proxy-agent/test/server.key', PEM],
    ['opt/venv/lib/python3.11/site-packages/tornado/test/test.key', PEM],
    ['go/pkg/mod/golang.org/x/crypto/testdata/key.pem', PEM],
    ['usr/local/go/src/crypto/tls/testdata/example-key.pem', PEM],
    ['usr/share/doc/openssl/key.pem', PEM],
    ['app/tests/fixtures/server.key', PEM],
    ['etc/ssl/private/ssl-cert-snakeoil.key', PEM],
    ['etc/apt/keyrings/docker.key', PUBLIC],
    ['app/public.key', PUBLIC],
    ['app/cert.pem', PUBLIC],
    ['app/readme.md', 'begin with -----BEGIN PRIVATE KEY----- and end with -----END PRIVATE KEY-----\n'],
    ['app/.env.example', 'DB_PASSWORD=s3cret-Value\n'],
    ['app/.env', '\n# nothing\n'],
    ['app/.npmrc', '//registry.example.com/:_authToken=${NPM_TOKEN}\nfund=false\n'],
    ['root/.docker/config.json', '{"credsStore":"desktop","auths":{"ghcr.io":{}}}'],
    ['app/config.json', '{"auth":"none"}'],
    ['app/.git/config', '[remote "origin"]\n\turl = https://github.com/example/app\n'],
    ['etc/pam.d/common-password', 'password requisite pam_deny.so\n'],
    ['etc/pam.d/passwd', '@include common-password\n'],
    ['var/lib/pam/password', 'unix\n'],
    ['usr/share/bash-completion/completions/passwd', 'complete -F _passwd passwd\n'],
    ['app/password.go', 'package main\n'],
    ['app/static/app.js', `var k="AIza${'a'.repeat(35)}"`],
    ['opt/java/lib/security/cacerts', Buffer.from([0xfe, 0xed])],
    ['app/id_rsa.pub', 'ssh-rsa AAAA me@host\n'],
    ['root/.ssh/known_hosts', 'github.com ssh-ed25519 AAAA\n'],
    ['app/big.bin', Buffer.alloc(100_000, 'PRIVATE KEY')],
  ])('%s', (path, content) => {
    expect(judge(path, content)).toBeUndefined();
  });
});
