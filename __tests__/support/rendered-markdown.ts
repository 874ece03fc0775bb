/** What becomes of Markdown where it is read: HTML by real renderers, looked at as a browser sees it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

export interface Renderer {
  readonly name: string;
  readonly html: (markdown: string) => string;
}

const MICROMARK: Renderer = { name: 'micromark', html: (markdown) => micromark(markdown, { allowDangerousHtml: true, allowDangerousProtocol: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }) };
const CMARK: Renderer = {
  name: 'cmark-gfm',
  html: (markdown) => execFileSync('cmark-gfm', ['--unsafe', ...['table', 'autolink', 'strikethrough', 'tasklist', 'footnotes'].flatMap((each) => ['-e', each])], { input: markdown, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }),
};

/** @returns the renderers that are here; says on the terminal when GitHub's own is not */
export function renderers(): readonly Renderer[] {
  if (spawnSync('cmark-gfm', ['--version']).status === 0) return [MICROMARK, CMARK];
  process.stderr.write('skipped: cmark-gfm is not installed, hostile text goes through micromark alone\n');
  return [MICROMARK];
}

/** What a page is made of. */
export interface Seen {
  /** How often each element is there. */
  readonly elements: ReadonlyMap<string, number>;
  /** `element attribute=value` of all but links. */
  readonly attributes: readonly string[];
  readonly links: readonly string[];
  readonly comments: readonly string[];
  /** Text outside of code, a line for each text. */
  readonly prose: string;
  /** All text. */
  readonly text: string;
  /** What the entries of lists begin with, where that is text. */
  readonly entries: readonly string[];
  /** For each table how many cells its rows have. */
  readonly tables: readonly (readonly number[])[];
}

type Node = DefaultTreeAdapterTypes.ChildNode;

export function look(html: string): Seen {
  const elements = new Map<string, number>();
  const attributes: string[] = [];
  const links: string[] = [];
  const comments: string[] = [];
  const prose: string[] = [];
  const text: string[] = [];
  const entries: string[] = [];
  const tables: number[][] = [];
  function visit(node: Node, inCode: boolean): void {
    if ('data' in node) comments.push(node.data);
    if ('value' in node) {
      text.push(node.value);
      if (!inCode) prose.push(node.value);
    }
    if (!('tagName' in node)) return;
    elements.set(node.tagName, (elements.get(node.tagName) ?? 0) + 1);
    const [first] = node.childNodes;
    if (node.tagName === 'li' && first !== undefined && 'value' in first) entries.push(first.value);
    if (node.tagName === 'table') tables.push([]);
    if (node.tagName === 'tr') tables.at(-1)?.push(node.childNodes.filter((each) => 'tagName' in each).length);
    for (const { name, value } of node.attrs) {
      if (node.tagName === 'a' && name === 'href') links.push(value);
      else attributes.push(`${node.tagName} ${name}=${value}`);
    }
    for (const child of node.childNodes) visit(child, inCode || node.tagName === 'code');
  }
  for (const child of parseFragment(html).childNodes) visit(child, false);
  return { elements, attributes, links, comments, prose: prose.join('\n'), // Our own sign of a warning has a variation selector.
    text: text.join('\n').replaceAll('⚠️', '⚠'), entries, tables };
}

/** What GitHub itself makes something of, outside of code: mentions, issues, commits, addresses, emoji, formulas. Tasks begin an entry of a list; alerts and footnotes are elements of their own. */
export const ACTIVE = /(?:^|[^a-z\d`])@[a-z\d]|[a-z\d]@[a-z\d]|#\d|(?<![a-z\d])[a-z][a-z\d]*-\d+(?![a-z\d])|:\/\/|(?<![a-z\d])www\.|:[a-z\d_+-]+:|(?<![a-z\d])[\da-f]{7,40}(?![a-z\d])|\$/i;

/** Characters that control, hide or reorder text. */
export const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffb]|\p{Default_Ignorable_Code_Point}|\p{Surrogate}/u;
