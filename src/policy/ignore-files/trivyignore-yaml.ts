/** `.trivyignore.yaml` (https://trivy.dev/latest/docs/configuration/filtering/#trivyignoreyaml). */
import { PackageURL } from 'packageurl-js';
import { UsageError } from '../../errors.js';
import type { FindingKind } from '../../findings/finding.js';
import { hintFor } from '../../words.js';
import type { Exception } from '../exceptions.js';
import { checkDay, checkId, clip, reasonOf, type IgnoreRules, type IgnoreText } from './ignore-file.js';
import { readYaml, type YamlField, type YamlValue } from './yaml-value.js';

const KIND_OF: ReadonlyMap<string, FindingKind> = new Map([
  ['vulnerabilities', 'vulnerability'],
  ['misconfigurations', 'misconfiguration'],
  ['secrets', 'secret'],
  ['licenses', 'licence'],
]);
const FIELDS = ['id', 'paths', 'purls', 'statement', 'expired_at'] as const;

/** @throws UsageError also for fields that Trivy skips: `expires: 2026-12-31` would be an exception for ever */
export function readTrivyignoreYaml({ file, text, within }: IgnoreText): IgnoreRules {
  const exceptions = readYaml(file, text).entries('the file').flatMap(({ key, line, value }) => {
    const kind = KIND_OF.get(key);
    if (kind === undefined) throw new UsageError(`unknown key ${JSON.stringify(clip(key))}`, { file, line, hint: hintFor(key, [...KIND_OF.keys()]) });
    return value.items(key).map((entry) => exceptionOf(entry, kind, file, within));
  });
  return { exceptions, problems: [], unread: [] };
}

function exceptionOf(entry: YamlValue, kind: FindingKind, file: string, within: string): Exception {
  const fields = new Map(entry.entries('an entry').map((field) => [field.key, field]));
  for (const { key, line } of fields.values()) if (!isField(key)) throw new UsageError(`unknown field ${JSON.stringify(clip(key))}`, { file, line, hint: hintForField(key) });
  const id = fields.get('id');
  if (id === undefined) throw new UsageError('the entry has no id', { file, line: entry.line });
  const purls = fields.get('purls');
  if (purls !== undefined && kind !== 'vulnerability') throw new UsageError('only vulnerabilities have package URLs', { file, line: purls.line });
  const paths = fields.get('paths');
  const expiry = fields.get('expired_at');
  const named = id.value.text('id');
  return {
    kinds: [kind],
    // Names of licences have blanks.
    id: kind === 'licence' ? named : checkId(named, file, id.line),
    tool: 'trivy',
    byAlias: true,
    within,
    reason: reasonOf(fields.get('statement')?.value.text('statement'), id.value.comment, entry.comment),
    origin: `${file}:${String(id.line)}`,
    ...(expiry === undefined ? {} : { until: checkDay(expiry.value.text('expired_at'), file, expiry.line) }),
    ...(paths === undefined ? {} : { paths: textsOf('paths', paths, file).map(({ text }) => inImage(text)) }),
    ...(purls === undefined ? {} : { purls: textsOf('purls', purls, file).map((each) => checkPurl(each, file)) }),
  };
}

/** An empty list would be a scope that isn't one. */
function textsOf(name: string, field: YamlField, file: string): readonly PlacedText[] {
  const items = field.value.items(name);
  if (items.length === 0) throw new UsageError(`${name} is empty`, { file, line: field.line, hint: 'leave it out, or name what the entry is about' });
  return items.map((item) => ({ text: item.text(`an item of ${name}`), line: item.line }));
}

interface PlacedText {
  readonly text: string;
  readonly line: number;
}

/** Trivy writes the paths of secrets with a slash in front and those of packages without; ours have none. */
function inImage(path: string): string {
  return path.replace(/^\/+/, '');
}

function checkPurl({ text, line }: PlacedText, file: string): string {
  try {
    PackageURL.fromString(text);
    return text;
  } catch (error) {
    throw new UsageError(`${JSON.stringify(clip(text))} is no package URL`, { file, line, cause: error, hint: 'write it as pkg:npm/lodash@4.17.15' });
  }
}

function isField(key: string): boolean {
  return FIELDS.some((field) => field === key);
}

function hintForField(key: string): string {
  if (/^(?:exp|until|valid)/i.test(key)) return 'did you mean `expired_at`?';
  return /^(?:reason|comment|note|justif|desc)/i.test(key) ? 'did you mean `statement`?' : hintFor(key, FIELDS);
}
