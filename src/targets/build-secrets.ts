/** Secrets of a build: what `--build-secret` names, checked before the build starts, and what must not be seen of them. */
import { resolve } from 'node:path';
import { messageOf, UsageError } from '../errors.js';
import type { Tools } from '../tools/tools.js';

export interface BuildSecrets {
  /** As docker takes them after `--secret`. */
  readonly flags: readonly string[];
  /** Variables that the docker client has to see. */
  readonly env: Readonly<Record<string, string>>;
  /** Texts that appear in no log. */
  readonly contents: readonly string[];
}

/** A shorter text would blacken half of every log. */
const SHORTEST_MASKED = 4;
/** BuildKit refuses secrets above 500 KiB. */
const LARGEST = 512_000;
const FORM = 'write id=ID,src=FILE or id=ID,env=VARIABLE';

/**
 * @param entries `id=npm,src=.npmrc`, `id=token,env=TOKEN`; files count from the working directory
 * @throws UsageError that names what is wrong, never the secret
 */
export async function openSecrets(entries: readonly string[], tools: Pick<Tools, 'files' | 'env' | 'cwd'>): Promise<BuildSecrets> {
  const flags: string[] = [];
  const env: Record<string, string> = {};
  const contents: string[] = [];
  for (const entry of entries) {
    const { id, file, variable } = parse(entry);
    const label = `--build-secret id=${id}`;
    if (variable !== undefined) {
      const value = tools.env[variable];
      if (value === undefined || value === '') throw new UsageError(`${label}: there is no variable ${variable} in the environment, or it is empty`, { hint: 'pass it on to this step; on GitHub: env: { NAME: ${{ secrets.NAME }} }' });
      env[variable] = value;
      contents.push(value);
      flags.push(`id=${id},env=${variable}`);
      continue;
    }
    const path = resolve(tools.cwd, file ?? id);
    const status = await tools.files.status(path).catch(() => undefined);
    if (status?.kind !== 'file') throw new UsageError(`${label}: there is no file ${JSON.stringify(file ?? id)}`, { hint: FORM });
    if (status.size > LARGEST) throw new UsageError(`${label}: ${JSON.stringify(file ?? id)} has ${String(status.size)} bytes; builders take at most ${String(LARGEST)}`);
    try {
      contents.push((await tools.files.read(path)).toString('utf8'));
    } catch (error) {
      throw new UsageError(`${label}: can't read ${JSON.stringify(file ?? id)}: ${messageOf(error)}`, { cause: error });
    }
    flags.push(`id=${id},${quoteField(`src=${path}`)}`);
  }
  return { flags, env, contents };
}

/** @returns a function that blackens the secrets, each of their lines, and the values of build arguments */
export function maskOf(secrets: readonly string[]): (line: string) => string {
  const texts = [...new Set(secrets.flatMap((secret) => secret.split(/\r?\n/)).map((text) => text.trim()))].filter((text) => text.length >= SHORTEST_MASKED).sort((a, b) => b.length - a.length);
  return (line) => texts.reduce((masked, text) => masked.replaceAll(text, '***'), line);
}

function parse(entry: string): { readonly id: string; readonly file: string | undefined; readonly variable: string | undefined } {
  const fields = new Map<string, string>();
  for (const field of splitFields(entry)) {
    const at = field.indexOf('=');
    const name = field.slice(0, Math.max(at, 0)).trim().toLowerCase();
    if (!['id', 'src', 'source', 'env', 'type'].includes(name)) throw new UsageError(`--build-secret: an entry has no ${JSON.stringify(at === -1 ? '=' : name)} that we know`, { hint: FORM });
    fields.set(name === 'source' ? 'src' : name, field.slice(at + 1));
  }
  const [id, src, type] = [fields.get('id') ?? '', fields.get('src'), fields.get('type')];
  if (!/^[\w.-]+$/.test(id)) throw new UsageError('--build-secret: an entry has no id, or one with characters that no id has', { hint: FORM });
  const variable = fields.get('env') ?? (type === 'env' ? src ?? id : undefined);
  if (variable !== undefined && (fields.has('env') ? src !== undefined : false)) throw new UsageError(`--build-secret id=${id}: src and env exclude each other`, { hint: FORM });
  if (variable !== undefined && !/^[A-Za-z_]\w*$/.test(variable)) throw new UsageError(`--build-secret id=${id}: env names a variable, it isn't the secret itself`, { hint: FORM });
  return { id, file: src, variable };
}

/** Docker reads the entry as one line of CSV. */
function splitFields(entry: string): string[] {
  return [...entry.matchAll(/"((?:[^"]|"")*)"(?:,|$)|([^,]+)/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}

function quoteField(field: string): string {
  return /[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
