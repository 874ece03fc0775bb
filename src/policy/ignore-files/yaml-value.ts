/** YAML read strictly, every value with its line: what isn't understood ends the run. Loads the YAML parser. */
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { UsageError } from '../../errors.js';

export interface YamlValue {
  /** Counts from 1. */
  readonly line: number;
  /** Behind it on the same line, else above it. */
  readonly comment: string | undefined;
  readonly empty: boolean;
  /** @param what as the subject of a message @throws UsageError when it is no text */
  text(what: string): string;
  /** @throws UsageError */
  truth(what: string): boolean;
  /** @throws UsageError when it is no list */
  items(what: string): readonly YamlValue[];
  /** @throws UsageError when it is no mapping */
  entries(what: string): readonly YamlField[];
}

export interface YamlField {
  readonly key: string;
  readonly line: number;
  readonly value: YamlValue;
}

interface Source {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

/** @throws UsageError when it is no YAML, has a key twice, or holds several documents */
export function readYaml(file: string, text: string): YamlValue {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) throw new UsageError(`not valid YAML: ${error.message.split('\n')[0] ?? ''}`, { file, line: lines.linePos(error.pos[0]).line });
  return valueOf(document.contents, 1, { file, document, lines });
}

/** @param above what stands above a list is above its first item as well */
function valueOf(written: unknown, parentLine: number, source: Source, above?: string | null): YamlValue {
  const { file, document, lines } = source;
  const line = isNode(written) && written.range != null ? lines.linePos(written.range[0]).line : parentLine;
  const node: unknown = isAlias(written) ? written.resolve(document) : written;
  const empty = node === null || node === undefined || (isScalar(node) && node.value === null);
  const refuse = (what: string, wanted: string): UsageError => new UsageError(`${what} must be ${wanted}`, { file, line });
  return {
    line,
    comment: isNode(written) ? (written.comment ?? written.commentBefore ?? above ?? undefined) : undefined,
    empty,
    text: (what) => {
      if (!isScalar(node) || empty) throw refuse(what, 'a text');
      // `1.10` must not become `1.1`.
      return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
    },
    truth: (what) => {
      if (!isScalar(node) || typeof node.value !== 'boolean') throw refuse(what, '`true` or `false`');
      return node.value;
    },
    items: (what) => {
      if (empty) return [];
      if (!isSeq(node)) throw refuse(what, 'a list');
      return node.items.map((item, index) => valueOf(item, line, source, index === 0 ? node.commentBefore : undefined));
    },
    entries: (what) => {
      if (empty) return [];
      if (!isMap(node)) throw refuse(what, 'a mapping');
      return node.items.map(({ key, value }) => {
        const name = valueOf(key, line, source);
        return { key: name.text(`a key of ${what}`), line: name.line, value: valueOf(value, name.line, source) };
      });
    },
  };
}
