/** Finds and reads the files that checks look at. */
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { parseDockerfile, type Dockerfile } from '../artifacts/dockerfile.js';
import { parseIgnoreFile, type IgnoreFile } from '../artifacts/ignore-file.js';
import { decodeText } from '../artifacts/source-text.js';
import { messageOf, TargetError } from '../errors.js';
import type { NotLookedAt } from '../report.js';
import type { Tools } from '../tools/tools.js';
import type { BuildContextFiles, CheckedFiles, RepositoryFolder } from './target.js';
import { walk } from './walk.js';

/** Larger than any Dockerfile that a person wrote; BuildKit's own limit is about the same. */
const MAX_FILE_BYTES = 2 * 1024 * 1024;

/** Endings that say: a template, a note or a script, not a Dockerfile that a build takes. */
const OTHER_ENDING = /\.(?:dockerignore|md|rst|txt|adoc|html?|template|tmpl|tpl|j2|jinja2?|erb|mustache|hbs|in|sh|bash|ps1|py|rb|js|mjs|ts|go|rs|java|ya?ml|json|toml|orig|rej|bak|swp|log|patch|diff|lock|sig|asc)$/i;

/** Whether a file is a Dockerfile by its name: `Dockerfile`, `Containerfile`, `Dockerfile.dev`, `api.Dockerfile`. */
export function isDockerfileName(name: string): boolean {
  if (/^(?:dockerfile|containerfile)$/i.test(name)) return true;
  return (/^(?:Dockerfile|Containerfile)[.\-_]./.test(name) || /.\.(?:dockerfile|containerfile)$/i.test(name)) && !OTHER_ENDING.test(name);
}

/** Whether a file lies among tests and examples: images of these aren't what a repository ships. */
export function isAside(file: string): boolean {
  return /(?:^|\/)(?:tests?|__tests__|e2e|spec|testdata|fixtures?|examples?|samples?|demos?)\//i.test(file);
}

function isIgnoreFileName(name: string): boolean {
  return name === '.dockerignore' || name.endsWith('.dockerignore');
}

/** Names files as locations name them. */
export interface Naming {
  /** @param path absolute @returns relative to the working directory when the root lies inside it, else to the root */
  readonly name: (path: string) => string;
}

/** @param root absolute folder that locations are about */
export function namingFor(root: string, cwd: string): Naming {
  const base = isInside(root, cwd) ? cwd : root;
  return { name: (path) => relative(base, path).split(sep).join('/') };
}

/** Whether a path is a folder or lies below it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** The folder of PATH, for scanners of source code. */
export async function openFolder(path: string, tools: Tools): Promise<RepositoryFolder | undefined> {
  const full = resolve(tools.cwd, path);
  if ((await tools.files.status(full))?.kind !== 'directory') return undefined;
  return { path: full, name: namingFor(full, tools.cwd).name };
}

/** Reads one text file. @returns the reason instead when it can't be read as text */
export async function readText(path: string, tools: Pick<Tools, 'files'>, maxBytes = MAX_FILE_BYTES): Promise<{ readonly text: string } | { readonly problem: string }> {
  try {
    const status = await tools.files.status(path);
    if (status === undefined) return { problem: 'there is no such file' };
    if (status.kind !== 'file') return { problem: status.kind === 'directory' ? 'it is a folder' : 'it is no regular file' };
    if (status.size > maxBytes) return { problem: `it is larger than ${String(maxBytes / 1024 / 1024)} MiB` };
    return decodeText(await tools.files.read(path));
  } catch (error) {
    return { problem: messageOf(error) };
  }
}

/**
 * @param path file or folder, as written
 * @throws TargetError when it isn't there
 */
export async function openRepository(path: string, exclude: readonly string[], tools: Tools): Promise<CheckedFiles> {
  const full = resolve(tools.cwd, path);
  const status = await tools.files.status(full).catch((error: unknown) => {
    throw new TargetError(`can't open ${JSON.stringify(path)} to check it: ${messageOf(error)}`, { cause: error });
  });
  if (status === undefined) throw new TargetError(`there is no ${JSON.stringify(path)} to check`, { hint: 'name an existing file or folder as PATH' });
  if (status.kind === 'directory') return readFolder(full, exclude, tools);
  if (status.kind === 'file') return readFiles(dirname(full), [basename(full)], namingFor(dirname(full), tools.cwd), [], tools, true);
  throw new TargetError(`${JSON.stringify(path)} is neither a file nor a folder`);
}

async function readFolder(root: string, exclude: readonly string[], tools: Tools): Promise<CheckedFiles> {
  const naming = namingFor(root, tools.cwd);
  const walked = await walk(root, { exclude, wanted: (name) => isDockerfileName(name) || isIgnoreFileName(name), fixedName: isIgnoreFileName }, tools.files);
  const notLookedAt = walked.notLookedAt.map(({ what, why }) => ({ what: naming.name(join(root, what)) || '.', why }));
  return readFiles(root, walked.files, naming, notLookedAt, tools, false);
}

/** @param named the file was named by the user: it is a Dockerfile whatever it is called */
async function readFiles(root: string, names: readonly string[], naming: Naming, problems: readonly NotLookedAt[], tools: Tools, named: boolean): Promise<CheckedFiles> {
  const notLookedAt = [...problems];
  const texts = new Map<string, string>();
  const ignoreNames = new Set(names.filter((name) => isIgnoreFileName(basename(name))));
  const wanted = named ? [...names, ...(await ignoreFilesBeside(root, names[0] ?? '', tools))] : names;
  for (const batch of inBatches(wanted, 32)) {
    await Promise.all(
      batch.map(async (name) => {
        const read = await readText(join(root, name), tools);
        if ('text' in read) texts.set(name, read.text);
        else notLookedAt.push({ what: naming.name(join(root, name)), why: `it can't be read: ${read.problem}` });
      }),
    );
  }
  for (const name of wanted) if (isIgnoreFileName(basename(name))) ignoreNames.add(name);
  const ignoreFiles = new Map<string, IgnoreFile>();
  for (const name of ignoreNames) {
    const text = texts.get(name);
    if (text !== undefined) ignoreFiles.set(name, parseIgnoreFile(naming.name(join(root, name)), text));
  }
  const dockerfiles = wanted.filter((name) => !ignoreNames.has(name)).flatMap((name) => {
    const text = texts.get(name);
    return text === undefined ? [] : [{ name, dockerfile: parseDockerfile(naming.name(join(root, name)), text), ignoreName: ignoreNameFor(name, ignoreFiles) }];
  });
  for (const { dockerfile } of dockerfiles) notLookedAt.push(...problemsOf(dockerfile));
  return {
    target: 'repository',
    dockerfiles: dockerfiles.map(({ name, dockerfile, ignoreName }) => ({ dockerfile, path: join(root, name), ignore: ignoreName === undefined ? undefined : ignoreFiles.get(ignoreName) })),
    contexts: contextsOf(dockerfiles, ignoreFiles),
    notLookedAt: notLookedAt.sort((a, b) => (a.what < b.what ? -1 : 1)),
  };
}

/** What a build would refuse in a Dockerfile: the checks see the rest, but the file wasn't looked at as a whole. */
export function problemsOf(dockerfile: Dockerfile): NotLookedAt[] {
  const [first, ...more] = dockerfile.problems;
  if (first === undefined) return [];
  const others = more.length === 0 ? '' : ` (and ${String(more.length)} more such ${more.length === 1 ? 'place' : 'places'})`;
  return [{ what: dockerfile.source.file, why: `line ${String(first.at.startLine)}: ${first.message}${others}` }];
}

async function ignoreFilesBeside(root: string, name: string, tools: Tools): Promise<string[]> {
  const candidates = [`${name}.dockerignore`, '.dockerignore'].filter((candidate) => candidate !== name);
  const present = await Promise.all(candidates.map(async (candidate) => ((await tools.files.status(join(root, candidate)))?.kind === 'file' ? [candidate] : [])));
  return present.flat();
}

/** BuildKit takes `<Dockerfile>.dockerignore` first; a Dockerfile in a subfolder is often built from the folder above. */
function ignoreNameFor(dockerfile: string, ignoreFiles: ReadonlyMap<string, unknown>): string | undefined {
  if (ignoreFiles.has(`${dockerfile}.dockerignore`)) return `${dockerfile}.dockerignore`;
  for (let folder = dirname(dockerfile); ; folder = dirname(folder)) {
    const candidate = folder === '.' ? '.dockerignore' : `${folder}/.dockerignore`;
    if (ignoreFiles.has(candidate)) return candidate;
    if (folder === '.') return undefined;
  }
}

interface Read {
  readonly name: string;
  readonly dockerfile: Dockerfile;
  readonly ignoreName: string | undefined;
}

function contextsOf(dockerfiles: readonly Read[], ignoreFiles: ReadonlyMap<string, IgnoreFile>): BuildContextFiles[] {
  const groups = new Map<string, Dockerfile[]>([...ignoreFiles.keys()].map((name) => [name, []]));
  for (const { name, dockerfile, ignoreName } of dockerfiles) {
    const key = ignoreName ?? `${dirname(name)}/`;
    groups.set(key, [...(groups.get(key) ?? []), dockerfile]);
  }
  return [...groups].map(([key, members]) => ({ ignore: ignoreFiles.get(key), dockerfiles: members }));
}

function inBatches<T>(items: readonly T[], size: number): T[][] {
  const batches: T[][] = [];
  for (let at = 0; at < items.length; at += size) batches.push(items.slice(at, at + size));
  return batches;
}
