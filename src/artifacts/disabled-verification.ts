/** Options, settings and variables with which programs no longer verify what they fetch. */
import type { ShellCommand } from './shell.js';

const FALSE = /^["']?(?:0|false|no|off)["']?$/i;

/** Short options of curl that take the rest of their group, or the next word, as value (curl(1)). */
const CURL_VALUED = 'AbcCdDeEFhHKmoPQrtTuUwxXyYz';

/** @returns what turns verification off, as `program option`; undefined when nothing does */
export function disabledVerification(command: ShellCommand): string | undefined {
  const { name } = command;
  const words = command.args.map((word) => word.value ?? word.text);
  const option = name === undefined ? undefined : find(name, words);
  if (option !== undefined) return `${name ?? ''} ${option}`;
  const settings = [...command.writes, ...(command.pipedInto?.name === 'tee' ? command.pipedInto.args : [])];
  return settings.length === 0 ? undefined : writtenSetting(words.join(' '), settings.map((word) => word.value ?? word.text));
}

function find(name: string, words: readonly string[]): string | undefined {
  switch (name) {
    case 'curl':
      return curlIsInsecure(words) && !onlyLocal(words) ? '--insecure' : undefined;
    case 'wget':
      return words.some((word) => word.startsWith('--no-check-cert')) && !onlyLocal(words) ? '--no-check-certificate' : undefined;
    case 'apt':
    case 'apt-get':
    case 'aptitude':
      return words.find((word) => /^--(?:allow-unauthenticated|force-yes|allow-insecure-repositories)$/.test(word)) ?? words.flatMap(aptSetting)[0];
    case 'git':
      return gitSetting(words);
    case 'npm':
    case 'yarn':
    case 'pnpm':
      return nodeSetting(words);
    case 'yum':
    case 'dnf':
    case 'dnf5':
    case 'tdnf':
    case 'microdnf':
    case 'yum-config-manager':
    case 'dnf-config-manager':
      return words.includes('--nogpgcheck') ? '--nogpgcheck' : yumSetting(words);
    case 'zypper':
      return words.find((word) => /^--(?:no-gpg-checks|no-gpgcheck|allow-unsigned-rpm|gpgcheck-allow-unsigned\S*)$/.test(word));
    case 'rpm':
      return words.find((word) => /^--no(?:digest|signature|verify|filedigest)$/.test(word));
    case 'apk':
      return words.find((word) => word === '--allow-untrusted');
    case 'conda':
    case 'mamba':
      return words.some((word, index) => word === 'ssl_verify' && FALSE.test(words[index + 1] ?? '')) ? 'ssl_verify false' : undefined;
    default:
      return isPip(name, words) ? pipOption(words) : undefined;
  }
}

function curlIsInsecure(words: readonly string[]): boolean {
  let isValue = false;
  for (const word of words) {
    if (isValue) {
      isValue = false;
      continue;
    }
    if (word === '--insecure' || word === '--proxy-insecure' || word === '--doh-insecure') return true;
    if (!/^-[^-]/.test(word)) continue;
    const letters = Array.from(word.slice(1));
    const valued = letters.findIndex((letter) => CURL_VALUED.includes(letter));
    if (letters.slice(0, valued === -1 ? undefined : valued).includes('k')) return true;
    isValue = valued === letters.length - 1 && valued !== -1;
  }
  return false;
}

/** A service that the build started itself. */
function onlyLocal(words: readonly string[]): boolean {
  const addresses = words.filter((word) => /^https?:\/\//.test(word));
  return addresses.length > 0 && addresses.every((address) => /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/]|$)/.test(address));
}

const APT_SETTING = /(?:Acquire::AllowInsecureRepositories|APT::Get::AllowUnauthenticated|Acquire::AllowWeakRepositories)["'\s=]+(?:1|true|yes)\b|Acquire::https?(?:::[^:\s"']+)?::Verify-(?:Peer|Host)["'\s=]+(?:0|false|no)\b/i;

function aptSetting(word: string): string[] {
  const setting = APT_SETTING.exec(word)?.[0];
  return setting === undefined ? [] : [`-o ${setting}`];
}

function gitSetting(words: readonly string[]): string | undefined {
  const given = words.some((word) => /^http\.(?:\S+\.)?sslVerify=(?:0|false|no|off)$/i.test(word));
  const configured = words[0] === 'config' && words.some((word, index) => /^http\.(?:\S+\.)?sslVerify$/i.test(word) && FALSE.test(words[index + 1] ?? ''));
  return given || configured ? 'http.sslVerify=false' : undefined;
}

function nodeSetting(words: readonly string[]): string | undefined {
  const off = words.some((word, index) => /^(?:--)?(?:strict-ssl|enableStrictSsl|strictSsl)(?:=(?:false|0))?$/.test(word) && (word.includes('=') || FALSE.test(words[index + 1] ?? '')));
  return off || words.includes('--no-strict-ssl') ? 'strict-ssl=false' : undefined;
}

/** `--setopt=sslverify=0`, and the same for one repository: `--setopt=epel.sslverify=0`. */
function yumSetting(words: readonly string[]): string | undefined {
  for (const word of words) {
    const [, setting] = /(?:^|[=.])(sslverify|gpgcheck)["']?=["']?(?:0|false|no)["']?$/i.exec(word) ?? [];
    if (setting !== undefined) return `--setopt=${setting}=0`;
  }
  return undefined;
}

function isPip(name: string, words: readonly string[]): boolean {
  return /^pip[\d.]*$/.test(name) || ((/^python[\d.]*$/.test(name) || name === 'uv') && words.includes('pip'));
}

function pipOption(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => word === '--trusted-host' || word.startsWith('--trusted-host='));
  if (at !== -1) return '--trusted-host';
  return words[0] === 'config' && words.includes('set') && words.some((word) => /^(?:global|install)\.trusted-host$/.test(word)) ? 'trusted-host' : undefined;
}

/** A line that goes into a configuration file: `deb [trusted=yes] …`, `insecure` of `.curlrc`. */
function writtenSetting(text: string, files: readonly string[]): string | undefined {
  const into = (pattern: RegExp): boolean => files.some((file) => pattern.test(file));
  if (into(/\/etc\/apt\/|sources\.list|apt\.conf/)) {
    // A folder of packages that the build made itself isn't downloaded.
    if (/\[[^\]]*\btrusted=yes\b[^\]]*\]\s*(?!file:|copy:)\S/.test(text)) return 'apt [trusted=yes]';
    const setting = APT_SETTING.exec(text)?.[0];
    if (setting !== undefined) return `apt ${setting}`;
  }
  if (into(/\.curlrc["']?$/) && /(?:^|\s)(?:-k|insecure|--insecure)(?:\s|$)/.test(text)) return 'curl --insecure';
  if (into(/wgetrc["']?$/) && /check_?certificate\s*=\s*(?:off|0|no)/i.test(text)) return 'wget --no-check-certificate';
  if (into(/\.npmrc["']?$/) && /strict-ssl\s*=\s*false/.test(text)) return 'npm strict-ssl=false';
  return undefined;
}

/** Whether a variable with this value turns verification off; never for a value that only the build knows. */
export function isDisablingVariable(name: string, written: string | undefined): boolean {
  if (written === undefined) return false;
  const value = written.replace(/^(["'])(.*)\1$/, '$2');
  switch (name) {
    case 'NODE_TLS_REJECT_UNAUTHORIZED':
    case 'PYTHONHTTPSVERIFY':
      return value === '0';
    case 'NPM_CONFIG_STRICT_SSL':
    case 'npm_config_strict_ssl':
      return value === 'false';
    // git asks only whether it is set.
    case 'GIT_SSL_NO_VERIFY':
      return true;
    case 'PIP_TRUSTED_HOST':
    case 'GOINSECURE':
      return value !== '';
    default:
      return false;
  }
}
