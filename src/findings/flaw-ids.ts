/** What kinds of ids there are: of one flaw, or of an advisory that may cover several. */

/**
 * Databases that give one id to one flaw (https://ossf.github.io/osv-schema/#id-modifications lists most). A GHSA can list
 * two CVEs all the same; `alias-graph` deals with those.
 */
const ONE_FLAW = /^(?:CVE|GHSA|GO|PYSEC|RUSTSEC|OSV|MAL|GMS|NSWG|HSEC|RSEC|PSF|BIT|CGA|OSEC|JLSEC|GSD|TEMP|OSVDB|ECHO|SNYK|sonatype|(?:DEBIAN|UBUNTU|ALPINE|EEF|CURL)-CVE)-/i;

/** Names one flaw. Everything else is taken for an advisory that covers several (DSA, RHSA, USN, ALAS, SUSE-SU, …): joining too little is the safe side. */
export function namesOneFlaw(id: string): boolean {
  return id.startsWith('CVE-') || id.startsWith('GHSA-') || ONE_FLAW.test(id);
}

export function isCve(id: string): boolean {
  return id.startsWith('CVE-');
}

/** OSV writes the CVEs of distributions with a prefix: `DEBIAN-CVE-2024-1234` is that CVE. */
const PREFIXED_CVE = /^(?:DEBIAN|UBUNTU|ALPINE|EEF|CURL)-CVE-/i;

const PLAIN = /^(?:CVE|GHSA)-\S+$/;

/** @returns the id as everyone else writes it */
export function plainId(id: string): string {
  if (PLAIN.test(id)) return id;
  const bare = id.trim();
  if (PREFIXED_CVE.test(bare)) return bare.slice(bare.toUpperCase().indexOf('CVE-')).toUpperCase();
  return /^cve-/i.test(bare) ? bare.toUpperCase() : bare;
}

/** Sorts the id that a flaw is best known by first: CVE, then GHSA, then by the year that the id holds, then by its text. */
export function compareIds(a: string, b: string): number {
  return rankOf(a) - rankOf(b) || yearOf(a) - yearOf(b) || (a < b ? -1 : a > b ? 1 : 0);
}

function rankOf(id: string): number {
  return isCve(id) ? 0 : id.startsWith('GHSA-') ? 1 : 2;
}

/** The only hint at when it was published that every report has. */
function yearOf(id: string): number {
  const year = /-((?:19|20)\d\d)-/.exec(id)?.[1];
  return year === undefined ? Number.POSITIVE_INFINITY : Number(year);
}
