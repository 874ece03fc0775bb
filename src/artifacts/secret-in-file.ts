/** Whether a file of an image holds a secret, by its name and by what stands in it. The secret itself goes nowhere from here. */
import type { Confidence, Severity } from '../findings/severity.js';
import { hasPassword, isSecretName, isSecretValue, secretFile, secretShape } from './secrets.js';

export interface SecretInFile {
  /** A noun phrase: "a private key". */
  readonly what: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
}

/** Bytes of a file that are looked at; keys and logins are far smaller. */
export const MOST_READ = 64 * 1024;

/** What distributions, languages and their packages bring along: it is public, and full of keys for tests. */
const NOT_OURS = new RegExp(
  [
    String.raw`^(?:usr\/)?(?:bin|sbin|lib(?:32|64|x32|exec)?|include|games)\/`,
    String.raw`^usr\/share\/(?!nginx\/html\/)`,
    String.raw`^(?:boot|proc|sys|dev)\/`,
    String.raw`^usr\/local\/(?:go|include|share|libexec|lib\/(?:python|ruby|node_modules|perl|php|R)|bundle)[^/]*\/`,
    String.raw`^var\/(?:lib\/(?:dpkg|apt|rpm|dnf|pacman|python|ghc)|cache|log)\/`,
    String.raw`^etc\/(?:ssl\/certs|pki\/(?:ca-trust|tls\/certs|rpm-gpg|nssdb)|ca-certificates|apk\/keys|apt)\/`,
    String.raw`(?:^|\/)(?:node_modules|site-packages|dist-packages|bower_components|gems|vendor|\.cargo\/registry|pkg\/mod|\.m2\/repository|\.gradle\/caches|\.nuget\/packages|\.cache|_cacache)\/`,
    String.raw`(?:^|\/)(?:tests?|__tests__|testdata|test[-_](?:data|certs?|keys?)|fixtures?|specs?|examples?|samples?|demos?|docs?|mocks?|__mocks__)\/`,
  ].join('|'),
  'i',
);
/** Debian makes it for tests on each machine; `ssl-cert` brings it. */
const KNOWN_TEST_KEY = /(?:^|\/)ssl-cert-snakeoil\.key$/;
/** `registry-token`, `db_password.txt`, and not `password.go` or `tokens.css`. */
const NAMED_SECRET = /(?:^|[\w.-]*[-_.])(?:token|password|passwd|passphrase|secret|secrets|credentials|api[-_]?key)(?:\.(?:txt|key|secret|conf|cfg|json|ya?ml))?$/i;
const GIT_CONFIG = /(?:^|\/)\.git\/config$/;
const GIT_HEAD = /(?:^|\/)\.git\/HEAD$/;
const HOST_KEY = /^etc\/(?:ssh\/ssh_host_\w+_key|dropbear\/dropbear_\w+_host_key)$/;

/** Bytes of a file that have to be read to judge it; 0 when its name and size rule a secret out. */
export function bytesToJudge(path: string, size: number): number {
  if (size === 0 || NOT_OURS.test(path) || KNOWN_TEST_KEY.test(path)) return 0;
  // A big file is no key and no login, unless its name says so.
  return size <= MOST_READ || secretFile(path) !== undefined ? Math.min(size, MOST_READ) : 0;
}

/** @param known values that are secrets by what the image's configuration says of them */
export function secretInFile(path: string, bytes: Buffer, known: readonly Buffer[]): SecretInFile | undefined {
  const key = privateKey(path, bytes);
  if (key !== undefined) return key;
  const base = path.slice(path.lastIndexOf('/') + 1);
  if (GIT_HEAD.test(path)) return { what: 'the history of a Git repository (`.git`), with everything that was ever in it', severity: 'medium', confidence: 'high' };
  const text = isText(bytes) ? bytes.toString('latin1') : undefined;
  if (text !== undefined) {
    const login = loginIn(path, base, text);
    if (login !== undefined) return login === 'none' ? undefined : login;
    if (known.some((value) => bytes.includes(value))) return { what: 'a value that the configuration of the image names as a secret', severity: 'high', confidence: 'high' };
    const shape = MARKS.test(text) ? secretShape(text) : undefined;
    // Those in web pages are public, and limited by their referrer.
    if (shape !== undefined && !(shape.includes('Google API') && /\.(?:js|mjs|html?|json|ts|plist)$/.test(base))) return { what: shape, severity: 'high', confidence: 'medium' };
    if (NAMED_SECRET.test(base) && bytes.length <= 4096 && isOneValue(text.trim()) && !/^(?:etc|var)\//.test(path)) return { what: 'a secret by its name', severity: 'medium', confidence: 'medium' };
  }
  const named = secretFile(path);
  if (named === undefined || /^-----BEGIN (?:PUBLIC KEY|RSA PUBLIC KEY|CERTIFICATE|PGP PUBLIC|X509 CRL)/m.test(text ?? '')) return undefined;
  if (/private key|SSH private/.test(named.what) && text !== undefined) return undefined;
  return { what: `${named.what} by its name`, severity: named.sure ? 'medium' : 'low', confidence: named.sure ? 'medium' : 'low' };
}

/** The beginnings of what `secretShape` knows: most files have none. */
const MARKS = /AKIA|ASIA|gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|sk_live_|AIza|npm_|pypi-AgE|dckr_pat_|hf_/;
const PEM = /-----BEGIN (?:([A-Z]+) )?PRIVATE KEY(?: BLOCK)?-----(?:\s|\\r|\\n|"|'|\+|,)+((?:[A-Za-z0-9+/=:,.\- \r\n]|\\n){64,})/;

function privateKey(path: string, bytes: Buffer): SecretInFile | undefined {
  if (!bytes.includes('PRIVATE KEY')) return isBinaryKey(path, bytes) ? { what: 'a private key', severity: 'high', confidence: 'medium' } : undefined;
  const [, kind, body = ''] = PEM.exec(bytes.toString('latin1')) ?? [];
  if (body === '' || body.includes('EXAMPLE')) return undefined;
  if (kind === 'ENCRYPTED' || body.includes('Proc-Type: 4,ENCRYPTED')) return { what: 'a private key, encrypted with a passphrase', severity: 'medium', confidence: 'high' };
  return { what: HOST_KEY.test(path) ? 'the private key of an SSH server: every container has the same' : 'a private key', severity: 'high', confidence: 'high' };
}

/** DER: a sequence whose first member is the version 0 (PKCS #1 and #8) or 1 (EC). */
function isBinaryKey(path: string, bytes: Buffer): boolean {
  return /\.(?:key|der|pk8)$/i.test(path) && /^30(?:8[12](?:..){1,2}|..)0201(?:00|01)(?:02|30|04)/.test(bytes.toString('hex', 0, 12));
}

/** @returns `none` when the file is of a known form and holds no secret */
function loginIn(path: string, base: string, text: string): SecretInFile | 'none' | undefined {
  const has = (pattern: RegExp, what: string): SecretInFile | 'none' => (pattern.test(text) ? { what, severity: 'high', confidence: 'high' } : 'none');
  if (GIT_CONFIG.test(path)) return has(/^\s*(?:extraheader\s*=\s*AUTHORIZATION|url\s*=\s*https?:\/\/[^\s@/]+:[^\s@/]+@)/im, 'login data in the configuration of a Git repository');
  if (/(?:^|\/)\.env(?:\.[\w-]+)?$/.test(path)) return environmentFile(path, text);
  switch (base) {
    case '.npmrc':
      return has(/^[^#;\n]*:?_(?:authToken|password|auth)\s*=\s*"?[^\s${"]{8,}/m, 'the login of an npm registry');
    case '.yarnrc.yml':
      return has(/^\s*npmAuth(?:Token|Ident):\s*"?[^\s${"]{8,}/m, 'the login of an npm registry');
    case '.pypirc':
      return has(/^\s*password\s*[=:]\s*\S+/m, 'the login of a Python package registry');
    case 'pip.conf':
      return has(/^\s*(?:extra-)?index-url\s*=\s*https?:\/\/[^\s:@/]*:[^\s@/${]+@/m, 'the login of a Python package registry');
    case '.netrc':
    case '_netrc':
      return has(/\bpassword\s+\S+/, 'login data');
    case '.git-credentials':
      return has(/^https?:\/\/[^\s:@/]*:[^\s@/]+@/m, 'login data of Git');
    case '.pgpass':
      return has(/^[^#\n]*(?::[^:\n]*){3}:[^:\s]+/m, 'passwords of PostgreSQL');
    case '.dockercfg':
    case 'config.json':
      if (base === 'config.json' && !/(?:^|\/)\.docker\/config\.json$/.test(path)) return undefined;
      return has(/"(?:auth|identitytoken|registrytoken)"\s*:\s*"[^"]{4,}"/, 'registry logins');
    case 'credentials':
      if (/(?:^|\/)\.aws\/credentials$/.test(path)) return has(/aws_secret_access_key\s*=\s*\S{16,}/i, 'AWS credentials');
      return /(?:^|\/)\.(?:cargo|gem)\/credentials$/.test(path) ? has(/(?:token|rubygems_api_key)\s*[=:]\s*\S+/, 'the login of a package registry') : undefined;
    case 'credentials.toml':
      return /(?:^|\/)\.cargo\//.test(path) ? has(/token\s*=\s*"/, 'the login of a package registry') : undefined;
    case 'application_default_credentials.json':
      return has(/"refresh_token"|"private_key"/, 'Google Cloud credentials');
    case 'hosts.yml':
      return /(?:^|\/)\.?config\/gh\//.test(path) ? has(/oauth_token:\s*\S+/, 'a GitHub login') : undefined;
    case 'auth.json':
      return /"(?:github-oauth|http-basic|gitlab-token|bearer)"/.test(text) ? has(/"(?:password|[\w.-]+\.\w+)"\s*:\s*"[^"]{6,}"/, 'the login of a package registry') : undefined;
    case 'settings.xml':
      return /(?:^|\/)(?:\.m2|conf)\//.test(path) ? has(/<password>[^<${]{3,}<\/password>/, 'the login of a Maven repository') : undefined;
    default:
  }
  if (/(?:^|\/)(?:\.kube\/config|kubeconfig(?:\.ya?ml)?)$/.test(path)) return has(/^\s*(?:token|client-key-data|password):\s*\S{8,}/m, 'access to a cluster');
  return undefined;
}

function environmentFile(path: string, text: string): SecretInFile | 'none' {
  if (secretFile(path) === undefined) return 'none';
  let assignments = 0;
  for (const [, name = '', written = ''] of text.matchAll(/^\s*(?:export\s+)?([A-Za-z_][\w.]*)\s*=\s*(.*)$/gm)) {
    assignments += 1;
    const value = written.trim().replace(/^(['"])(.*)\1$/, '$2');
    if (secretShape(value) !== undefined || hasPassword(value)) return { what: 'environment values, a secret among them', severity: 'high', confidence: 'high' };
    if (isSecretName(name) && isSecretValue(value) && !value.includes('$')) return { what: 'environment values, a secret among them', severity: 'high', confidence: 'high' };
  }
  return assignments === 0 ? 'none' : { what: 'environment values', severity: 'low', confidence: 'medium' };
}

/** `s3cret-Value` or `token=s3cret-Value`, and no page of text. */
function isOneValue(text: string): boolean {
  return text.length >= 8 && !/\s/.test(text) && isSecretValue(text.replace(/^[\w.-]+[=:]/, ''));
}

/** No NUL in the first bytes: what programs keep as text. */
function isText(bytes: Buffer): boolean {
  return !bytes.subarray(0, 1024).includes(0);
}
