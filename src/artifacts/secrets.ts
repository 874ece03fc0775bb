/** What a secret looks like from outside: by the name of its variable, by its value, by the name of its file. */
import { isKnown } from './variables.js';

/** Words that name a secret when a variable's name ends in them. */
const SECRET_WORDS = new Set(['PASSWORD', 'PASSWD', 'PASS', 'PWD', 'PASSPHRASE', 'PASSCODE', 'SECRET', 'SECRETS', 'TOKEN', 'TOKENS', 'CREDENTIAL', 'CREDENTIALS', 'CREDS', 'APIKEY', 'AUTHTOKEN', 'ACCESSKEY', 'SECRETKEY', 'PRIVATEKEY']);
/** `…_KEY` is a secret behind these words only: a cache key, a sort key and a GPG key id are none. */
const KEY_WORDS = new Set(['API', 'ACCESS', 'SECRET', 'PRIVATE', 'AUTH', 'ENCRYPTION', 'SIGNING', 'DEPLOY', 'ACCOUNT', 'MASTER', 'STORAGE', 'SESSION', 'JWT', 'APP', 'SSH', 'ADMIN', 'CLIENT', 'TLS', 'SSL', 'HMAC']);
/** What may follow the telling word without changing what the variable holds: `DB_PASSWORD_PROD`, `TOKEN_2`. */
const TRAILERS = /^(?:PROD|PRODUCTION|DEV|DEVELOPMENT|STAGING|TEST|DEFAULT|VALUE|V?\d+)$/;
/** Before the telling word, these say that it isn't kept secret or isn't one: `NEXT_PUBLIC_TOKEN`, `CSRF_TOKEN`… only the first kind is sure. */
const PUBLIC_WORDS = new Set(['PUBLIC', 'PUB', 'GPG', 'PGP', 'NO', 'DISABLE', 'ENABLE', 'USE', 'REQUIRE', 'ALLOW', 'SKIP', 'HAS', 'IS', 'EMPTY', 'RANDOM']);

/** Whether a variable of this name is there to hold a secret. Its value still decides whether it does. */
export function isSecretName(name: string): boolean {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .split(/[^A-Z\d]+/)
    .filter((word) => word !== '');
  while (words.length > 1 && TRAILERS.test(words.at(-1) ?? '')) words.pop();
  // SECRET_KEY_BASE is what Rails signs sessions with.
  if (words.at(-1) === 'BASE' && words.at(-2) === 'KEY') words.pop();
  const last = (words.pop() ?? '').replace(/\d+$/, '');
  if (words.some((word) => PUBLIC_WORDS.has(word))) return false;
  if (last === 'KEY') return KEY_WORDS.has(words.at(-1) ?? '');
  // Alone it is the shell's working directory.
  if (last === 'PWD' || last === 'PASS') return words.length > 0 && words.at(-1) !== 'OLD';
  return SECRET_WORDS.has(last) || /(?:PASSWORD|PASSWD|(?:ROOT|DB|USER|ADMIN|KEY|STORE)PASS)$/.test(last);
}

/** Formats that their issuers made recognisable. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/, 'an AWS access key id'],
  [/\bgh[pousr]_[A-Za-z0-9]{36,}\b/, 'a GitHub token'],
  [/\bgithub_pat_[A-Za-z0-9_]{50,}\b/, 'a GitHub token'],
  [/\bglpat-[\w-]{20,}/, 'a GitLab token'],
  [/\bxox[abeoprs]-[\w-]{10,}/, 'a Slack token'],
  [/\bsk_live_[A-Za-z0-9]{16,}/, 'a Stripe key'],
  [/\bAIza[\w-]{35}(?![\w-])/, 'a Google API key'],
  [/\bnpm_[A-Za-z0-9]{36}\b/, 'an npm token'],
  [/\bpypi-AgE[\w-]{50,}/, 'a PyPI token'],
  [/\bdckr_pat_[\w-]{20,}/, 'a Docker Hub token'],
  [/\bhf_[A-Za-z0-9]{30,}\b/, 'a Hugging Face token'],
  [/-----BEGIN (?:[A-Z]+ )*PRIVATE KEY/, 'a private key'],
];

/** @returns what kind of secret a text holds by its form, whoever holds it; undefined when it has no such form. */
export function secretShape(value: string): string | undefined {
  // AWS's own manuals use keys with this word in them.
  if (value.includes('EXAMPLE')) return undefined;
  return SHAPES.find(([pattern]) => pattern.test(value))?.[1];
}

const NOT_A_VALUE = /^(?:|true|false|yes|no|on|off|enabled?|disabled?|none|null|nil|undefined|unset|[01])$/i;
const PLACEHOLDER = /^(?:<.*>|\[.*\]|\{\{.*\}\}|%.*%|__\w+__|@\w+@|[*x.?-]+|\.\.\.|(?:dummy|placeholder|fake|redacted|unused|not[-_ ]?(?:used|needed|a[-_]?secret)|tbd|todo|n\/?a|insert|replace)(?:[-_ ].*|[-_]?me)?|your[-_ ].*)$/i;
/** A path, or an address: where the secret lies, not what it is. */
const ADDRESS = /^(?:~?\.{0,2}\/[\w.\-/@]*|[A-Za-z]:[\\/].*|file:.*|(?:https?|vault|aws|gcp|arn|op|secretsmanager|ssm):.*)$/;
/** Long hexadecimal in capitals is a fingerprint, as release managers publish them. */
const FINGERPRINT = /^(?:[0-9A-F]{40}\s*)+$/;

/**
 * Whether a value can be the secret itself.
 * @param value with its variables replaced: what isn't known is none
 */
export function isSecretValue(value: string): boolean {
  const text = value.trim();
  return isKnown(text) && !NOT_A_VALUE.test(text) && !PLACEHOLDER.test(text) && !ADDRESS.test(text) && !FINGERPRINT.test(text);
}

/** @returns whether an address carries a password of its own: `postgres://app:pass@db/app` */
export function hasPassword(value: string): boolean {
  const password = /^[a-z][a-z\d+.-]*:\/\/[^\s:@/]*:([^\s@/]+)@/i.exec(value.trim())?.[1];
  return password !== undefined && isSecretValue(password) && !/[${<[%]/.test(password);
}

export interface SecretFile {
  readonly what: string;
  readonly sure: boolean;
}

const SAMPLE = /(?:^|[._-])(?:example|sample|template|tmpl|tpl|dist|default|defaults|schema|mock|dummy)(?:[._-]|$)/i;
const PUBLIC_KEY = /(?:^|[._-])(?:pub|public|gpg|pgp|apt|rpm|release|repo|repository|signing|archive|ca|keyring|nodesource|docker)(?:[._-]|key|$)/i;

/** Which files hold secrets, by name; the name may be a pattern of COPY, whose `*` stands for itself here. */
const FILES: readonly { readonly name: RegExp; readonly what: string; readonly sure: boolean; readonly notIf?: RegExp }[] = [
  { name: /(?:^|\/)id_(?:rsa|dsa|ecdsa|ed25519)(?:_\w+)?$/, what: 'an SSH private key', sure: true },
  { name: /(?:^|\/)\.ssh$/, what: 'SSH keys', sure: true },
  { name: /\.ppk$/i, what: 'an SSH private key', sure: true },
  { name: /(?:^|\/)[^/]*\.key$/i, what: 'a private key', sure: true, notIf: PUBLIC_KEY },
  { name: /(?:^|\/)(?:[^/]*[._-])?(?:key|privkey|privatekey|private)\.pem$/i, what: 'a private key', sure: true, notIf: PUBLIC_KEY },
  { name: /\.(?:p12|pfx|jks|keystore|kdbx)$/i, what: 'a key store', sure: false, notIf: /trust|cacerts/i },
  { name: /(?:^|\/)\.env(?:\.[\w*-]+|\*)?$/, what: 'environment values', sure: true },
  { name: /(?:^|\/)(?:\.|_)netrc$/, what: 'login data', sure: true },
  { name: /(?:^|\/)\.git-credentials$/, what: 'login data of Git', sure: true },
  { name: /(?:^|\/)\.pgpass$/, what: 'passwords of PostgreSQL', sure: true },
  { name: /(?:^|\/)\.(?:npmrc|pypirc|yarnrc\.yml)$/, what: 'the login of a package registry, often', sure: false },
  { name: /(?:^|\/)\.aws(?:\/credentials)?$/, what: 'AWS credentials', sure: true },
  { name: /(?:^|\/)(?:\.docker\/config\.json|\.dockercfg)$/, what: 'registry logins', sure: true },
  { name: /(?:^|\/)(?:\.kube\/config|\.kube|kubeconfig(?:\.ya?ml)?)$/, what: 'access to a cluster', sure: true },
  { name: /(?:^|\/)service[-_]?account[^/]*\.json$/i, what: 'a service account key', sure: false },
  { name: /(?:^|\/)credentials\.json$/i, what: 'credentials', sure: true },
  { name: /(?:^|\/)[^/]*\.tfstate$/, what: 'Terraform state, which holds secrets in plain text', sure: true },
];

/** @returns what a file of this path most likely holds; undefined when nothing secret. */
export function secretFile(path: string): SecretFile | undefined {
  const clean = path.replace(/\/+$/, '');
  const base = clean.slice(clean.lastIndexOf('/') + 1);
  if (SAMPLE.test(base)) return undefined;
  const found = FILES.find(({ name, notIf }) => name.test(clean) && notIf?.test(base) !== true);
  return found === undefined ? undefined : { what: found.what, sure: found.sure };
}
