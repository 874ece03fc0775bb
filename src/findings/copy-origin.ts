/** Which instruction of an earlier stage made what a `COPY --from` brings: the image keeps no trace of it, so it is told from the Dockerfile's text. */
import { copyOf } from '../artifacts/copied-files.js';
import { stageChain, type Dockerfile, type Instruction, type Stage } from '../artifacts/dockerfile.js';
import { isKnown } from '../artifacts/variables.js';

/** Programs that install or build what has a package URL of this type. */
const TOOLS: Readonly<Record<string, RegExp>> = {
  npm: /\b(?:npm|npx|yarn|pnpm|bun)\b/,
  pypi: /\b(?:pip3?|poetry|pipenv|uv|pdm|conda)\b/,
  golang: /\bgo (?:build|install|get)\b/,
  maven: /\b(?:mvnw?|gradlew?|sbt)\b/,
  gem: /\b(?:bundle|gem)\b/,
  cargo: /\bcargo\b/,
  composer: /\bcomposer\b/,
  nuget: /\bdotnet\b/,
};
const MAX_STAGES = 16;

export interface Copied {
  /** Package URL type; empty for a file that is no package. */
  readonly type: string;
  /** In the image, without a leading slash. */
  readonly path: string | undefined;
}

/** @returns undefined when the instruction copies from no stage of the file, or the stage doesn't tell */
export function copyOrigin(dockerfile: Dockerfile, stage: Stage, instruction: Instruction, copied: Copied): Instruction | undefined {
  return follow(dockerfile, stage, instruction, copied, 0);
}

function follow(dockerfile: Dockerfile, at: Stage, instruction: Instruction, copied: Copied, depth: number): Instruction | undefined {
  const named = instruction.flags.find((flag) => flag.name === 'from')?.value?.toLowerCase();
  const stage = named === undefined ? undefined : dockerfile.stages.find((each) => each.index < at.index && (each.name?.toLowerCase() === named || String(each.index) === named));
  if (stage === undefined || depth > MAX_STAGES) return undefined;
  const paths = sourcePaths(instruction, copied.path);
  const chain = stageChain(stage).flatMap((each) => each.instructions.map((made) => ({ stage: each, made })));
  const installs = TOOLS[copied.type];
  const maker =
    chain.findLast(({ made }) => made.keyword === 'RUN' && installs?.test(made.text) === true) ??
    chain.findLast(({ made }) => (made.keyword === 'RUN' ? paths.some((path) => mentions(made.text, path)) : paths.some((path) => writesTo(made, path))));
  if (maker === undefined) return undefined;
  return follow(dockerfile, maker.stage, maker.made, { ...copied, path: paths[0] }, depth + 1) ?? maker.made;
}

/** Where it lay before it was copied, the longest path first, without leading slashes. */
function sourcePaths(instruction: Instruction, path: string | undefined): string[] {
  const copy = copyOf(instruction);
  if (copy === undefined) return [];
  const destination = plain(copy.destination);
  const rest = path?.startsWith(`${destination}/`) === true ? path.slice(destination.length + 1) : undefined;
  const sources = copy.sources.map((source) => plain(source.path)).filter((source) => source !== '' && isKnown(source));
  // A folder's contents are copied, a file itself.
  return [...sources.filter((source) => rest !== undefined && rest !== basename(source)).map((source) => `${source}/${rest ?? ''}`), ...sources];
}

/** Whether a text has the path in it, or a folder above it that is more than a top folder: `/opt/venv` of `opt/venv/lib/x`. */
function mentions(text: string, path: string): boolean {
  const parts = path.split('/');
  for (let length = parts.length; length >= Math.min(2, parts.length); length -= 1) {
    if (text.includes(parts.slice(0, length).join('/'))) return true;
  }
  return false;
}

/** Whether a COPY or ADD writes the path or a folder above it. */
function writesTo(instruction: Instruction, path: string): boolean {
  const copy = copyOf(instruction);
  if (copy === undefined) return false;
  const destination = plain(copy.destination);
  return isKnown(destination) && (destination === '' || path === destination || path.startsWith(`${destination}/`));
}

function plain(path: string): string {
  return path.split('/').filter((part) => part !== '' && part !== '.').join('/');
}

function basename(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

