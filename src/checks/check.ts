/** What a check is: everything there is to say about one bad practice, in one value. */
import type { Dockerfile, Instruction } from '../artifacts/dockerfile.js';
import type { IgnoreFile } from '../artifacts/ignore-file.js';
import type { ImageConfig } from '../artifacts/image-config.js';
import type { ImageFiles } from '../artifacts/image-files.js';
import type { ImagePlace } from '../findings/finding.js';
import type { Location } from '../findings/location.js';
import type { Confidence, Severity } from '../findings/severity.js';

/** What checks look at. */
export interface Subjects {
  readonly dockerfile: DockerfileSubject;
  readonly dockerignore: BuildContext;
  readonly image: ImageSubject;
}
export type SubjectKind = keyof Subjects;

export interface DockerfileSubject {
  readonly dockerfile: Dockerfile;
  /** The ignore file of its build context; undefined when there is none. */
  readonly ignore: IgnoreFile | undefined;
}

/** The folder that a build sends to the builder. */
export interface BuildContext {
  readonly ignore: IgnoreFile | undefined;
  /** The Dockerfiles that are built in it. */
  readonly dockerfiles: readonly Dockerfile[];
}

/** An image whose bytes were verified. */
export interface ImageSubject {
  readonly config: ImageConfig;
  readonly files: ImageFiles;
  /** The name that it was pulled by, as written; undefined for what was built or lay in a file. */
  readonly reference: string | undefined;
  /** Whether a layer came with the base image; undefined when that isn't known. */
  readonly fromBase: (layer: number) => boolean | undefined;
  readonly now: Date;
}

/** A change of the file; `on` an instruction is replaced whole, or the text goes on a line of its own before it. */
export interface ProposedFix {
  /** In the imperative: "add `USER app`". */
  readonly title: string;
  readonly on: { readonly at: Location };
  readonly action: 'replace' | 'insert-before' | 'insert-after';
  readonly text: string;
}

/** One place where the practice was seen. */
export interface Hit {
  /** What to point at: an instruction as a whole, a place in a file that has none, or something in an image. */
  readonly at: Instruction | Location | ImagePlace;
  /** What is wrong here, in one sentence, without the file's name. */
  readonly message: string;
  /**
   * What sets this hit apart from others of the same rule on the same instruction: a variable's name, a path.
   * No line number and no version: fingerprints are made of it.
   */
  readonly about?: string;
  /** It points at a FROM, but is about what the stage does with it: it stays the same on another base image. At most once a file. */
  readonly ofStage?: true;
  /** When it differs from the check's own. */
  readonly severity?: Severity;
  readonly confidence?: Confidence;
  /** Only where the change keeps the image working. */
  readonly fix?: ProposedFix;
  /** The kind and the rule under which scanners report the same thing, so that it becomes one finding. */
  readonly reportedAs?: { readonly kind: 'eol'; readonly rule: string; readonly title: string };
}

/** The content of the subject's main file, or of each file by name. */
export type Example = string | Readonly<Record<string, string>>;

/** An image in few words: what docker's own configuration says, and the files of its layers, lowest first. */
export interface ImageExample {
  readonly reference?: string;
  /** ISO 8601 */
  readonly created?: string;
  readonly config?: {
    readonly User?: string;
    readonly Env?: readonly string[];
    readonly Labels?: Readonly<Record<string, string>>;
    readonly Cmd?: readonly string[];
    readonly Healthcheck?: readonly string[];
    readonly ExposedPorts?: readonly string[];
    readonly Volumes?: readonly string[];
  };
  readonly layers?: readonly ImageExampleLayer[];
}

export interface ImageExampleLayer {
  /** The instruction that made it. */
  readonly by: string;
  /** By path; a text is the content of a plain file. */
  readonly files?: Readonly<Record<string, string | ImageExampleFile>>;
}

export interface ImageExampleFile {
  /** Octal. */
  readonly mode?: string;
  readonly content?: string;
  /** Repeats the content. */
  readonly times?: number;
  readonly directory?: boolean;
  readonly deleted?: boolean;
  readonly capabilities?: readonly string[];
}

export type ExampleOf<K extends SubjectKind> = K extends 'image' ? ImageExample : Example;
type NonEmpty<T> = readonly [T, ...T[]];

export interface Check<K extends SubjectKind = SubjectKind> {
  /** Reads after "allow": `dockerfile/root-user`. The part behind `/` is the file's name. */
  readonly id: `${K}/${string}`;
  /** What its findings are; misconfigurations when it doesn't say. */
  readonly reports?: 'secret';
  /** The bad thing, as a noun phrase or sentence without full stop. */
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly why: string;
  readonly remedy: string;
  readonly references: NonEmpty<string>;
  /** Ids from `controls/`. */
  readonly controls: { readonly cisDocker?: readonly string[] };
  /** The same rule in other tools, `tool:id`. Each id belongs to one check. */
  readonly sameAs: readonly string[];
  /**
   * Our own rules that see the same thing in the Dockerfile. Where both find it on the same instruction, it is one finding: theirs, which knows the
   * line by itself, unless ours is the secret itself. What other tools call them counts for this rule as well.
   */
  readonly twins?: readonly `dockerfile/${string}`[];
  /** Each bad one gives at least one hit, each good one none: they are the check's tests and its documentation. */
  readonly examples: { readonly bad: NonEmpty<ExampleOf<K>>; readonly good: NonEmpty<ExampleOf<K>> };
  readonly run: (subject: Subjects[K]) => Iterable<Hit>;
}

/** A check of any kind. */
export type AnyCheck = { readonly [K in SubjectKind]: Check<K> }[SubjectKind];

/** Ties a check to what it looks at: a wrong id prefix doesn't compile. */
export function defineCheck<K extends SubjectKind>(kind: K, check: Omit<Check<K>, 'confidence'> & Partial<Pick<Check<K>, 'confidence'>>): Check<K> {
  if (!check.id.startsWith(`${kind}/`)) throw new Error(`check ${check.id} is filed under ${kind}`);
  return { confidence: 'high', ...check };
}
