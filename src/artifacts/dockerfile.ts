/** A Dockerfile as checks and `locate` want it: instructions with exact ranges, stages with their bases, variables resolved as a build would. */
import { DockerfileParser, type Argument, type Dockerfile as AstDockerfile, type Flag as AstFlag, type Instruction as AstInstruction, type Property } from 'dockerfile-ast';
import type { Heredoc as AstHeredoc } from 'dockerfile-ast/lib/heredoc.js';
import { Onbuild } from 'dockerfile-ast/lib/instructions/onbuild.js';
import { ModifiableInstruction } from 'dockerfile-ast/lib/modifiableInstruction.js';
import { PropertyInstruction } from 'dockerfile-ast/lib/propertyInstruction.js';
import type { Location } from '../findings/location.js';
import { readExecForm, type ExecString } from './exec-form.js';
import { parseImageReference, type ImageReference } from './image-reference.js';
import { sourceText, type SourceText } from './source-text.js';
import { ANY_OTHER, expand, isKnown, readValue, type Scope } from './variables.js';

const KEYWORDS = [
  'ADD', 'ARG', 'CMD', 'COPY', 'ENTRYPOINT', 'ENV', 'EXPOSE', 'FROM', 'HEALTHCHECK', 'LABEL', 'MAINTAINER', 'ONBUILD', 'RUN', 'SHELL', 'STOPSIGNAL', 'USER',
  'VOLUME', 'WORKDIR',
] as const;
export type Keyword = (typeof KEYWORDS)[number];

/** A word as written; `value` is without quotes, variables not yet replaced. */
export interface Word {
  readonly text: string;
  readonly value: string;
  readonly at: Location;
}

/** `--name=value` before the arguments; `value` is undefined for a bare `--name`. */
export interface Flag {
  readonly name: string;
  readonly value: string | undefined;
  readonly at: Location;
}

/** `NAME=value` of ENV, ARG and LABEL; `value` is undefined for a bare `ARG NAME`. Without quotes; a `$` that stands for itself is written `\$`. */
export interface Assignment {
  readonly name: string;
  readonly value: string | undefined;
  readonly at: Location;
}

export interface Heredoc {
  readonly name: string;
  readonly body: string;
  /** Offset of the body in the file. */
  readonly start: number;
}

export interface Instruction {
  readonly keyword: Keyword;
  /** The whole instruction: every line of it, heredocs included. */
  readonly at: Location;
  /** The source text of `at`. */
  readonly text: string;
  readonly start: number;
  /** Offset of the first argument after the flags, or of the instruction's end. */
  readonly argumentsStart: number;
  readonly end: number;
  readonly flags: readonly Flag[];
  /**
   * Arguments without flags, comments and heredoc bodies; the strings of the array in JSON form. None for the shell form of RUN
   * (`shellCommands` reads it) nor for ENV, ARG and LABEL (see `assignments`): cutting those up is most of the parser's time.
   */
  readonly words: readonly Word[];
  readonly assignments: readonly Assignment[];
  readonly heredocs: readonly Heredoc[];
  /** `["a", "b"]` */
  readonly json: boolean;
  /** What an ONBUILD runs in the images that are built on top. */
  readonly trigger: Instruction | undefined;
  /** Comments of the lines right above, and those between its own lines, without `#`. */
  readonly comments: readonly Comment[];
  /** What ARG and ENV have set before it. */
  readonly scope: Scope;
}

export interface Comment {
  readonly text: string;
  readonly at: Location;
}

/** What a stage starts from. */
export type Base =
  | { readonly type: 'scratch' }
  | { readonly type: 'stage'; readonly stage: Stage }
  | { readonly type: 'image'; readonly reference: ImageReference; readonly name: string }
  | { readonly type: 'unknown'; readonly name: string; readonly why: string };

export interface Stage {
  /** Counts from 0. */
  readonly index: number;
  readonly name: string | undefined;
  readonly from: Instruction;
  /** The word of FROM that names the base. */
  readonly baseWord: Word;
  readonly base: Base;
  /** Without the FROM. */
  readonly instructions: readonly Instruction[];
}

/** A place where the text is no Dockerfile; a build would refuse it. */
export interface Problem {
  readonly at: Location;
  readonly message: string;
}

export interface Dockerfile {
  readonly source: SourceText;
  /** `\`, or a backtick by parser directive, as Windows Dockerfiles have it. */
  readonly escape: string;
  readonly stages: readonly Stage[];
  /** ARGs before the first FROM. */
  readonly globalArguments: readonly Instruction[];
  readonly problems: readonly Problem[];
}

/** Instructions that take `["a", "b"]`. */
const TAKES_JSON: ReadonlySet<Keyword> = new Set(['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME']);

/** Values that the builder sets by itself; only the build knows them. */
const PREDEFINED = ['TARGETPLATFORM', 'TARGETOS', 'TARGETARCH', 'TARGETVARIANT', 'BUILDPLATFORM', 'BUILDOS', 'BUILDARCH', 'BUILDVARIANT', 'TARGETSTAGE'] as const;

/**
 * @param file how the file is called in locations
 * @param buildArguments values given on the command line: they win over defaults
 */
export function parseDockerfile(file: string, text: string, buildArguments: ReadonlyMap<string, string> = new Map()): Dockerfile {
  // A lone carriage return ends a line for the parser's line table, not for Docker.
  const source = sourceText(file, text.replace(/\r(?!\n)/g, ' '));
  const ast = DockerfileParser.parse(source.text);
  const problems: Problem[] = [];
  const comments = [...takenForDirectives(ast, source), ...ast.getComments().map((comment) => ({ text: comment.getContent(), at: located(source, comment.getRange()) }))];
  const reader = new Reader(source, comments, buildArguments, ast.getEscapeCharacter());
  for (const node of ast.getInstructions()) reader.add(node, problems);
  if (reader.stages.length === 0 && problems.length === 0) {
    problems.push({ at: source.locate(0, 0), message: text.trim() === '' ? 'the file is empty' : 'there is no FROM' });
  }
  return { source, escape: ast.getEscapeCharacter(), stages: reader.stages, globalArguments: reader.globalArguments, problems };
}

/** At the top of a file the parser takes `# dockgate ignore=…` for a directive, whose name to Docker is a single word. */
function takenForDirectives(ast: AstDockerfile, source: SourceText): Comment[] {
  return ast.getDirectives().flatMap((directive) => {
    const { line } = directive.getRange().start;
    const start = source.offsetAt(line, 0);
    const text = source.text.slice(start, source.offsetAt(line + 1, 0)).trimEnd();
    return /^\s*#\s*\w+\s*=/.test(text) ? [] : [{ text: text.replace(/^\s*#\s*/, ''), at: source.locate(start, start + text.length) }];
  });
}

interface AstRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

function located(source: SourceText, range: AstRange): Location {
  return source.locate(source.offsetAt(range.start.line, range.start.character), source.offsetAt(range.end.line, range.end.character));
}

function isKeyword(word: string): word is Keyword {
  return (KEYWORDS as readonly string[]).includes(word);
}

/** Instructions whose arguments are read by other means. */
const PLAIN_TEXT: ReadonlySet<Keyword> = new Set(['RUN', 'ENV', 'ARG', 'LABEL']);

/** Goes through the instructions in order, carrying the variables along. */
class Reader {
  readonly stages: (Stage & { readonly instructions: Instruction[] })[] = [];
  readonly globalArguments: Instruction[] = [];
  private readonly globals = new Map<string, string | undefined>();
  private scope: Map<string, string | undefined>;
  /** Names set by ENV in the stage or below it: no ARG overrides those. */
  private environment: ReadonlySet<string> = new Set();
  /** What a stage has set at its end, for the stages built on it. */
  private readonly variablesOf = new Map<Stage, { readonly scope: Map<string, string | undefined>; readonly environment: ReadonlySet<string> }>();
  private readonly escape: string;
  private commentIndex = 0;
  private readonly source: SourceText;
  private readonly comments: readonly Comment[];
  private readonly buildArguments: ReadonlyMap<string, string>;

  constructor(source: SourceText, comments: readonly Comment[], buildArguments: ReadonlyMap<string, string>, escape: string) {
    this.escape = escape;
    this.source = source;
    this.comments = comments;
    this.buildArguments = buildArguments;
    for (const name of PREDEFINED) this.globals.set(name, undefined);
    this.scope = this.globals;
  }

  add(node: AstInstruction, problems: Problem[]): void {
    const keyword = node.getKeyword();
    if (!isKeyword(keyword)) {
      problems.push({ at: located(this.source, node.getInstructionRange()), message: `unknown instruction ${keyword}` });
      return;
    }
    const instruction = this.read(node, keyword);
    if (keyword === 'FROM') {
      this.addStage(instruction, problems);
      return;
    }
    const stage = this.stages.at(-1);
    if (stage === undefined) {
      if (keyword === 'ARG') this.globalArguments.push(instruction);
      else problems.push({ at: instruction.at, message: `${keyword} stands before the first FROM` });
    } else {
      stage.instructions.push(instruction);
    }
    // `CMD []` is no mistake: it takes back what the base image says.
    if (!instruction.json && instruction.argumentsStart >= instruction.end && instruction.heredocs.length === 0) {
      problems.push({ at: instruction.at, message: `${keyword} needs an argument` });
    }
    this.declare(instruction, stage === undefined);
  }

  private declare(instruction: Instruction, global: boolean): void {
    if (instruction.keyword !== 'ARG' && instruction.keyword !== 'ENV') return;
    // A new map for each change: instructions before keep theirs.
    const next = new Map(this.scope);
    for (const { name, value } of instruction.assignments) {
      if (instruction.keyword === 'ENV') next.set(name, value === undefined ? undefined : expand(value, this.scope));
      else if (!this.environment.has(name)) next.set(name, this.argumentValue(name, value, global));
    }
    this.scope = next;
    if (instruction.keyword === 'ENV') this.environment = new Set([...this.environment, ...instruction.assignments.map(({ name }) => name)]);
    const stage = this.stages.at(-1);
    if (stage !== undefined) this.variablesOf.set(stage, { scope: this.scope, environment: this.environment });
    if (global) for (const [name, value] of next) this.globals.set(name, value);
  }

  private argumentValue(name: string, value: string | undefined, global: boolean): string | undefined {
    const given = this.buildArguments.get(name);
    if (given !== undefined) return given;
    if (value !== undefined) return expand(value, this.scope);
    return global ? undefined : this.globals.get(name);
  }

  private addStage(from: Instruction, problems: Problem[]): void {
    const [baseWord, as, nameWord] = from.words;
    if (baseWord === undefined) {
      problems.push({ at: from.at, message: 'FROM needs an image' });
      return;
    }
    if (as !== undefined && (as.value.toUpperCase() !== 'AS' || nameWord === undefined || from.words.length > 3)) {
      problems.push({ at: from.at, message: 'FROM takes one image, and AS with a name' });
    }
    const name = as?.value.toUpperCase() === 'AS' ? nameWord?.value.toLowerCase() : undefined;
    const base = this.baseOf(baseWord);
    const stage = { index: this.stages.length, name, from, baseWord, base, instructions: [] };
    this.stages.push(stage);
    const inherited = base.type === 'stage' ? this.variablesOf.get(base.stage) : undefined;
    this.scope = inherited?.scope ?? new Map((base.type === 'scratch' ? PREDEFINED : [...PREDEFINED, ANY_OTHER]).map((each) => [each, undefined]));
    this.environment = inherited?.environment ?? new Set();
    this.variablesOf.set(stage, { scope: this.scope, environment: this.environment });
  }

  private baseOf(word: Word): Base {
    const name = expand(word.value, this.globals);
    if (name === 'scratch') return { type: 'scratch' };
    // Of two stages with one name, the nearer is meant.
    const stage = this.stages.findLast((each) => each.name === name.toLowerCase());
    if (stage !== undefined) return { type: 'stage', stage };
    const reference = parseImageReference(name);
    if (!isKnown(reference.repository) || reference.repository === '') {
      return { type: 'unknown', name: word.value, why: `\`${word.value}\` depends on a build argument without a default` };
    }
    return { type: 'image', reference, name };
  }

  private read(node: AstInstruction, keyword: Keyword): Instruction {
    const range = node.getRange();
    const start = this.source.offsetAt(range.start.line, range.start.character);
    const end = this.source.offsetAt(range.end.line, range.end.character);
    const comments = this.commentsBefore(start, end);
    const heredocs = heredocsOf(node).map((heredoc) => this.heredoc(heredoc));
    const firstBody = heredocs.reduce((least, heredoc) => Math.min(least, heredoc.start), end);
    const flags = node instanceof ModifiableInstruction ? node.getFlags().map((flag) => this.flag(flag)) : [];
    const bodyStart = this.bodyStart(flags, node.getArgumentsRange(), end);
    const strings = TAKES_JSON.has(keyword) ? readExecForm(this.source.text.slice(bodyStart, Math.max(bodyStart, Math.min(firstBody, end))), this.escape) : undefined;
    const json = strings !== undefined;
    const words = strings?.map((each) => this.jsonString(each, bodyStart)) ?? (PLAIN_TEXT.has(keyword) ? [] : node.getArguments().map((argument) => this.word(argument)).filter((word) => this.offsetOf(word.at) < firstBody));
    const properties: readonly Property[] = node instanceof PropertyInstruction ? node.getProperties() : [];
    const trigger = node instanceof Onbuild ? node.getTriggerInstruction() : null;
    const triggerKeyword = trigger?.getKeyword() ?? '';
    return {
      keyword,
      at: this.source.locate(start, end),
      text: this.source.text.slice(start, end),
      start,
      argumentsStart: json ? this.offsetOf(words[0]?.at ?? this.source.locate(end, end)) : bodyStart,
      end,
      flags,
      words,
      assignments: properties.map((property) => this.assignment(property)),
      heredocs,
      json,
      trigger: trigger !== null && isKeyword(triggerKeyword) ? this.read(trigger, triggerKeyword) : undefined,
      comments,
      scope: this.scope,
    };
  }

  /** Where the text behind the flags begins. */
  private bodyStart(flags: readonly Flag[], argumentsRange: AstRange | null, end: number): number {
    const lastFlag = flags.at(-1);
    if (lastFlag !== undefined) return Math.min(this.endOffsetOf(lastFlag.at), end);
    return argumentsRange === null ? end : Math.min(this.source.offsetAt(argumentsRange.start.line, argumentsRange.start.character), end);
  }

  private offsetOf(at: Location): number {
    return this.source.offsetAt(at.startLine - 1, at.startColumn - 1);
  }

  private endOffsetOf(at: Location): number {
    return this.source.offsetAt(at.endLine - 1, at.endColumn - 1);
  }

  private heredoc(heredoc: AstHeredoc): Heredoc {
    const range = heredoc.getContentRange();
    if (range === null) return { name: heredoc.getName(), body: '', start: Number.MAX_SAFE_INTEGER };
    const start = this.source.offsetAt(range.start.line, range.start.character);
    const end = this.source.offsetAt(range.end.line, range.end.character);
    return { name: heredoc.getName(), body: this.source.text.slice(start, end), start };
  }

  private flag(flag: AstFlag): Flag {
    return { name: flag.getName().toLowerCase(), value: flag.getValue() ?? undefined, at: located(this.source, flag.getRange()) };
  }

  private word(argument: Argument): Word {
    const text = argument.getValue();
    return { text, value: unquote(text), at: located(this.source, argument.getRange()) };
  }

  private jsonString({ value, start, end }: ExecString, offset: number): Word {
    return { text: this.source.text.slice(offset + start, offset + end), value, at: this.source.locate(offset + start, offset + end) };
  }

  private assignment(property: Property): Assignment {
    const raw = property.getValue() === null ? undefined : (property.getUnescapedValue() ?? '');
    return { name: property.getName(), value: raw === undefined ? undefined : readValue(raw, this.escape), at: located(this.source, property.getRange()) };
  }

  /** The block of comment lines that ends on the line above, and those inside. */
  private commentsBefore(start: number, end: number): Comment[] {
    const mine: Comment[] = [];
    while (this.commentIndex < this.comments.length) {
      const comment = this.comments[this.commentIndex];
      if (comment === undefined || this.offsetOf(comment.at) >= end) break;
      this.commentIndex += 1;
      const blank = /\n[ \t]*\r?\n/.test(this.source.text.slice(this.endOffsetOf(comment.at), Math.max(start, this.endOffsetOf(comment.at))));
      if (blank) mine.length = 0;
      else mine.push(comment);
    }
    return mine;
  }
}

function heredocsOf(node: AstInstruction): readonly AstHeredoc[] {
  // `getHeredocs` is protected on the base class and public on RUN, COPY and ADD.
  const { getHeredocs } = node as unknown as { getHeredocs?: () => AstHeredoc[] };
  const keyword = node.getKeyword();
  return (keyword === 'RUN' || keyword === 'COPY' || keyword === 'ADD') && getHeredocs !== undefined ? getHeredocs.call(node) : [];
}

function unquote(text: string): string {
  const first = text[0];
  if (text.length >= 2 && (first === '"' || first === "'") && text.endsWith(first)) return text.slice(1, -1);
  return text;
}

/** The stage that a build without `--target` makes. */
export function finalStage(dockerfile: Dockerfile): Stage | undefined {
  return dockerfile.stages.at(-1);
}

/** A stage and those that it starts from within the file, the outermost base first. */
export function stageChain(stage: Stage): Stage[] {
  return stage.base.type === 'stage' ? [...stageChain(stage.base.stage), stage] : [stage];
}

/** Every instruction that shapes the image of a stage, in the order of execution, FROM lines left out. */
export function chainInstructions(stage: Stage): Instruction[] {
  return stageChain(stage).flatMap((each) => each.instructions);
}
