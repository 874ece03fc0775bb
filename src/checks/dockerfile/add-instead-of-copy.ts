import { baseName, copyOf, type CopySource } from '../../artifacts/copied-files.js';
import type { Instruction } from '../../artifacts/dockerfile.js';
import { placedInstructions } from '../../artifacts/stages.js';
import { isKnown } from '../../artifacts/variables.js';
import { defineCheck, type ProposedFix } from '../check.js';

/** What Docker unpacks: tar, plain or compressed with gzip, bzip2, xz or zstd. */
const ARCHIVE = /\.(?:tar(?:\.\w+)?|tgz|tbz2?|txz|tlz|tzst|taz)$/i;

/** ADD for what is neither an archive nor an address. */
export const addInsteadOfCopy = defineCheck('dockerfile', {
  id: 'dockerfile/add-instead-of-copy',
  title: 'ADD is used where COPY would do',
  severity: 'low',
  why: 'ADD unpacks archives and fetches addresses on its own: a source that changes its nature changes what lands in the image, without a word. COPY does one thing.',
  remedy: 'Write COPY for files and folders of the build context.',
  references: ['https://docs.docker.com/build/building/best-practices/#add-or-copy'],
  controls: { cisDocker: ['4.9'] },
  sameAs: ['hadolint:DL3020', 'trivy:DS-0005', 'kics:9513a694-aa0d-41d8-be61-3271e056f36b', 'checkov:CKV_DOCKER_4', 'dockle:CIS-DI-0009'],
  examples: {
    bad: ['FROM debian:12\nADD . /app', 'FROM debian:12\nADD --chown=app ["run.sh", "/usr/local/bin/"]', 'FROM debian:12\nADD a.tar.gz notes.txt /srv/', 'FROM debian:12\nADD \\\n  # settings\n  app.conf /etc/'],
    good: [
      'FROM scratch\nADD rootfs.tar.xz /',
      'FROM debian:12\nADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/tool /usr/bin/',
      'FROM debian:12\nARG FILE\nADD $FILE /srv/',
      'FROM debian:12\nADD https://github.com/owner/tool.git#v1.2.3 /src',
      'FROM debian:12\nCOPY . /app',
    ],
  },
  *run({ dockerfile }) {
    for (const { instruction, at } of placedInstructions(dockerfile)) {
      const sources = instruction.keyword === 'ADD' ? (copyOf(instruction)?.sources ?? []) : [];
      const plain = sources.find(isPlain);
      if (plain === undefined) continue;
      const fix = at === instruction ? asCopy(at, sources) : undefined;
      yield { at, message: `\`ADD ${plain.text}\` takes a plain file or folder: COPY does the same and nothing else.`, ...(fix === undefined ? {} : { fix }) };
    }
  },
});

function isPlain({ kind, path }: CopySource): boolean {
  return kind === 'inline' || (kind === 'context' && isKnown(baseName(path)) && !ARCHIVE.test(baseName(path)) && !mayMeanArchive(baseName(path)));
}

/** `app-*` may well stand for `app-1.2.tar.gz`; `*` alone, and `*.conf`, are what they say. */
function mayMeanArchive(name: string): boolean {
  return /[*?\]]$/.test(name) && name !== '*' && name !== '**';
}

/** Docker looks into a file to see whether it is an archive, so only names that say what they are make the change safe. */
function asCopy(at: Instruction, sources: readonly CopySource[]): ProposedFix | undefined {
  const safe = sources.every(({ kind, path }) => kind === 'inline' || (kind === 'context' && isKnown(path) && (/^(?:\.|\.?\/)$/.test(path) || path.endsWith('/') || /\.[a-z][a-z\d]*$/i.test(baseName(path))) && isPlain({ kind, path, text: path })));
  const supported = at.flags.every((flag) => ['chown', 'chmod', 'link', 'exclude'].includes(flag.name));
  if (!safe || !supported) return undefined;
  const text = at.text.replace(/^ADD/i, (word) => (word === 'add' ? 'copy' : 'COPY'));
  return { title: 'use COPY', on: at, action: 'replace', text };
}
