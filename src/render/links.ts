/** Addresses that reports for people may lead to: the repository at the commit that was looked at, the run, its files. Nothing from outside becomes an address by itself. */
import { printLocation, type Location } from '../findings/location.js';
import type { GateReport, RunReport } from '../report.js';
import { repositoryPath } from '../repository-path.js';
import { code, shortenPath } from './markdown.js';

/** Longer ones stay without a link: twelve edits must fit whatever their paths are. */
const LONGEST = 500;

/** @returns `[label](address)`. @param label Markdown that is inert already @param address of `webAddress` or `lineAddress` */
export function link(label: string, address: string | undefined): string {
  return address === undefined ? label : `[${label}](${address})`;
}

/** @returns how a place is written: as code, and as a link to its line where the run says which repository and commit it is of */
export function placeWriter(report: GateReport): (at: Location) => string {
  const { run } = report;
  const elsewhere = outsideOfRepository(report);
  return (at) => {
    const label = code(shortenPath(printLocation(at)));
    return run === undefined || elsewhere.has(at.file) ? label : link(label, lineAddress(run, at));
  };
}

/** Files that only reports about hosts and clusters name: they lie in no repository. */
function outsideOfRepository({ findings, targets }: GateReport): ReadonlySet<string> {
  const hosts = new Set(targets.filter(({ kind }) => kind === 'host' || kind === 'cluster').map(({ key }) => key));
  if (hosts.size === 0) return new Set();
  const inside = new Set(findings.filter(({ target }) => !hosts.has(target)).map(({ at }) => at.file));
  return new Set(findings.filter(({ target, at }) => hosts.has(target) && !inside.has(at.file)).map(({ at }) => at.file));
}

/** The commit that links lead to: a pull request's newest, for its merge commit goes away. */
export function commitOf({ pullRequest, commit }: RunReport): string | undefined {
  const wanted = pullRequest?.head ?? commit;
  return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(wanted) ? wanted : undefined;
}

/** @returns the address of a line at the commit; undefined for what lies outside of the repository */
export function lineAddress(run: RunReport, at: Location): string | undefined {
  const repository = repositoryAddress(run);
  const commit = commitOf(run);
  const segments = (repositoryPath(at.file, run) ?? '').split('/');
  if (repository === undefined || commit === undefined || segments.some((each) => each === '' || each === '.' || each === '..') || /\p{Surrogate}/u.test(at.file)) return undefined;
  const lines = `#L${String(at.startLine)}${at.endLine > at.startLine ? `-L${String(at.endLine)}` : ''}`;
  const address = `${repository}/blob/${commit}/${segments.map(encodeStrictly).join('/')}${lines}`;
  return address.length > LONGEST ? undefined : address;
}

/** @returns the address of the commit's page */
export function commitAddress(run: RunReport): string | undefined {
  const [repository, commit] = [repositoryAddress(run), commitOf(run)];
  return repository === undefined || commit === undefined ? undefined : `${repository}/commit/${commit}`;
}

function repositoryAddress({ server, repository }: RunReport): string | undefined {
  const base = webAddress(server)?.replace(/\/$/, '');
  return base === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository) ? undefined : `${base}/${repository}`;
}

/** @returns a web address that may stand in Markdown as it is; undefined when the text is none, or has a name and password in it */
export function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '' || url.password !== '') return undefined;
  const address = url.href.replace(/[^\w./:?#&=%~+,;@-]/g, encodeStrictly);
  return address.length > LONGEST ? undefined : address;
}

/** Percent-encodes what `encodeURIComponent` leaves and Markdown reads: parentheses, asterisks, tildes and underscores stay apart from formatting. */
function encodeStrictly(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
