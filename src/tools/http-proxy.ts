/** Which proxy a request goes through, by the variables that curl, Go and docker read. */

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * @returns the proxy for an https address, undefined for none. Plain http is for hosts nearby alone and goes straight there.
 * Loopback needs no entry in NO_PROXY, as in Go.
 */
export function proxyFor(url: URL, env: Environment): URL | undefined {
  if (url.protocol !== 'https:' || isLoopback(url.hostname)) return undefined;
  const named = env['https_proxy'] ?? env['HTTPS_PROXY'] ?? '';
  if (named === '' || isExempt(url, env['no_proxy'] ?? env['NO_PROXY'] ?? '')) return undefined;
  const address = named.includes('://') ? named : `http://${named}`;
  return URL.canParse(address) ? new URL(address) : undefined;
}

/** @param host as in a URL: IPv6 in brackets, or without */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, '').toLowerCase();
  return bare === 'localhost' || bare.endsWith('.localhost') || bare === '::1' || /^127(?:\.\d{1,3}){3}$/.test(bare);
}

/** Entries are hosts, `.suffix`, `host:port` or `*`; a host stands for those below it too. Address ranges are not read. */
function isExempt(url: URL, list: string): boolean {
  const host = url.hostname.toLowerCase();
  const port = url.port === '' ? '443' : url.port;
  return list.split(',').some((item) => {
    const entry = item.trim().toLowerCase();
    if (entry === '') return false;
    if (entry === '*') return true;
    const withPort = /^(.+):(\d+)$/.exec(entry);
    if (withPort !== null && withPort[2] !== port) return false;
    const name = (withPort?.[1] ?? entry).replace(/^\*?\./, '');
    return host === name || host.endsWith(`.${name}`);
  });
}
