/** What made a layer, in words that give nothing away: build history holds build arguments and whole commands, secrets among them. */
import type { HistoryEntry, ImageConfig } from './image-config.js';
import { isSecretName, secretShape } from './secrets.js';

export interface HistoryStep {
  /** `RUN`, `COPY`, …; empty when the entry doesn't say. */
  readonly keyword: string;
  /** Behind the keyword, the shell and the build arguments. */
  readonly text: string;
  /** Build arguments that a RUN had, name and value. */
  readonly buildArguments: readonly (readonly [string, string])[];
}

/** BuildKit: `RUN |1 A=b /bin/sh -c make # buildkit`; the old builder: `|1 A=b /bin/sh -c make`, `/bin/sh -c #(nop) COPY dir:… in /app`. */
export function historyStep({ createdBy }: Pick<HistoryEntry, 'createdBy'>): HistoryStep {
  const old = /#\(nop\)\s+([A-Z]+)\s?(.*)$/s.exec(createdBy);
  if (old !== null) return { keyword: old[1] ?? '', text: old[2] ?? '', buildArguments: [] };
  const marked = /^([A-Z]+)\s(.*?)(?:\s*# buildkit)?$/s.exec(createdBy);
  const keyword = marked?.[1] ?? (createdBy === '' ? '' : 'RUN');
  const rest = marked?.[2] ?? createdBy;
  const counted = keyword === 'RUN' ? /^\|(\d+) /.exec(rest) : null;
  if (counted === null) return { keyword, text: withoutShell(rest), buildArguments: [] };
  // Values may hold blanks: the shell's own name ends them.
  const shell = /\s(?=\/\S+ (?:[-+\w]+ ){0,4}?-\w*c\s)/.exec(rest);
  const list = rest.slice(counted[0].length, shell?.index ?? rest.length);
  const starts = [...list.matchAll(/(?:^|\s)(?=[A-Za-z_]\w*=)/g)].map((match) => match.index);
  const pairs = starts.map((start, at) => list.slice(start, starts[at + 1]).trim());
  const buildArguments = pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const);
  return { keyword, text: shell === null ? '' : withoutShell(rest.slice(shell.index + 1)), buildArguments };
}

function withoutShell(text: string): string {
  return text.replace(/^\/\S+ (?:[-+\w]+ ){0,4}?-\w*c\s+/, '').trim();
}

/** @returns "layer 8 of 10, made by `RUN openssl genpkey`" */
export function layerInWords(config: ImageConfig, layer: number): string {
  const where = `layer ${String(layer + 1)} of ${String(config.layers.length)}`;
  const step = stepInWords(config, layer);
  return step === undefined ? where : `${where}, made by ${step}`;
}

/** @returns "`RUN openssl genpkey`": the keyword and the first words that can't be a secret; undefined when the history doesn't say */
export function stepInWords(config: ImageConfig, layer: number): string | undefined {
  const history = config.layers[layer]?.history;
  if (history === undefined) return undefined;
  const { keyword, text } = historyStep(history);
  if (keyword === '') return undefined;
  const words: string[] = [];
  for (const word of text.split(/\s+/)) {
    if (words.length === 3 || !/^[\w./-]{1,40}$/.test(word) || word.startsWith('-') || secretShape(word) !== undefined || isSecretName(word) || /[A-Za-z]\d|\d[A-Za-z]/.test(word)) break;
    words.push(word);
  }
  return `\`${[keyword, ...words].join(' ')}\``;
}
