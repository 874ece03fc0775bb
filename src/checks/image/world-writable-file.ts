import type { ImageFile } from '../../artifacts/image-files.js';
import { defineCheck } from '../check.js';
import { inLayer, pathInWords } from '../in-image.js';

/** As their packages make them, for sockets and data of a user that is chosen at start. */
const OF_PACKAGES = /^(?:var\/)?run\/(?:postgresql|mysqld|lock|screen|redis)$|^var\/lib\/(?:postgresql|mysql|rabbitmq|redis)(?:\/|$)|^(?:var\/)?(?:tmp|lock|spool\/(?:mail|samba|cron))(?:\/|$)|^var\/www\/html$|^var\/mail$/;

/** Many below one folder come from one command: the topmost is said, with their number. */
export const worldWritableFile = defineCheck('image', {
  id: 'image/world-writable-file',
  title: 'A file of the image can be changed by every user',
  severity: 'medium',
  why: 'Any process in the container may change it, whichever user it runs as: a program or a configuration that a stranger can rewrite runs what the stranger wants.',
  remedy: 'Give it to the user that needs it (`COPY --chown`, `chown`) and take the right from others (`chmod o-w`).',
  references: ['https://man7.org/linux/man-pages/man7/inode.7.html'],
  controls: { cisDocker: ['4.8'] },
  sameAs: [],
  twins: ['dockerfile/chmod-777'],
  examples: {
    bad: [
      { layers: [{ by: 'RUN chmod 777 /opt/app/list', files: { 'opt/app/list': { mode: '777' } } }] },
      { layers: [{ by: 'RUN chmod -R 777 /app', files: { app: { mode: '777', directory: true }, 'app/a.js': { mode: '777' }, 'app/b.js': { mode: '777' } } }] },
    ],
    good: [
      { layers: [{ by: 'ADD rootfs /', files: { tmp: { mode: '1777', directory: true }, 'var/tmp': { mode: '1777', directory: true }, 'dev/null': { mode: '666' } } }] },
      { layers: [{ by: 'COPY app /app', files: { 'app/a.js': { mode: '644' }, app: { mode: '775', directory: true } } }] },
      { layers: [{ by: 'COPY app /app', files: { 'app/a.js': { mode: '666' } } }, { by: 'RUN chmod 644 /app/a.js', files: { 'app/a.js': { mode: '644' } } }] },
    ],
  },
  *run({ config, files }) {
    const writable = files.files.filter((file) => file.goneIn === undefined && (file.mode & 0o002) !== 0 && isOpen(file) && !OF_PACKAGES.test(file.path));
    for (const { layer, path, folder, below, kind } of rolledUp(topmost(writable))) {
      const more = below === 0 ? '' : `, and so can ${String(below)} more below it`;
      yield {
        at: inLayer(config, layer, path),
        // A folder that everybody may write to holds data as a rule.
        ...(folder && below === 0 ? { severity: 'low' } : {}),
        message: kind === 'itself' ? `${pathInWords(path)} can be changed by every user of the container${more}.` : `${pathInWords(path)} holds ${String(below)} files that every user of the container can change.`,
      };
    }
    if (files.moreWritable > 0) yield { at: inLayer(config, config.layers.length - 1, undefined), message: `Every user of the container can change ${String(files.moreWritable)} more files, which are too many to be told one by one.` };
  },
});

/** In a folder with the sticky bit, nobody changes what belongs to others. */
function isOpen({ kind, mode }: ImageFile): boolean {
  return kind === 'file' || kind === 'hardlink' || (kind === 'directory' && (mode & 0o1000) === 0);
}

interface Group {
  readonly layer: number;
  readonly path: string;
  readonly folder: boolean;
  /** `content`: not the folder itself is meant but what is in it. */
  readonly kind: 'itself' | 'content';
  below: number;
}

/** By layer: what one step made writable is one thing. */
function topmost(files: readonly ImageFile[]): Group[] {
  const groups: Group[] = [];
  const folders = new Map<string, Group>();
  for (const file of files.toSorted((a, b) => a.layer - b.layer || (a.path < b.path ? -1 : 1))) {
    const above = foldersOf(file.path).map((folder) => folders.get(`${String(file.layer)} ${folder}`)).find((group) => group !== undefined);
    if (above !== undefined) {
      above.below += 1;
      continue;
    }
    const group: Group = { layer: file.layer, path: file.path, folder: file.kind === 'directory', kind: 'itself', below: 0 };
    groups.push(group);
    if (group.folder) folders.set(`${String(file.layer)} ${file.path}`, group);
  }
  return groups;
}

/** More than this of one layer are told by the folders that they share. */
const MOST_OF_A_LAYER = 20;

function rolledUp(groups: readonly Group[]): Group[] {
  const byLayer = new Map<number, Group[]>();
  for (const group of groups) {
    const others = byLayer.get(group.layer);
    if (others === undefined) byLayer.set(group.layer, [group]);
    else others.push(group);
  }
  return [...byLayer.values()].flatMap((all) => {
    if (all.length <= MOST_OF_A_LAYER) return all;
    for (let depth = 6; depth >= 1; depth -= 1) {
      const shared = byFolder(all, depth);
      if (shared.length <= MOST_OF_A_LAYER) return shared;
    }
    return byFolder(all, 0);
  });
}

function byFolder(groups: readonly Group[], depth: number): Group[] {
  const folders = new Map<string, Group>();
  for (const { layer, path, below } of groups) {
    const folder = path.split('/').slice(0, -1).slice(0, depth).join('/');
    const before = folders.get(folder);
    if (before === undefined) folders.set(folder, { layer, path: folder, folder: true, kind: 'content', below: below + 1 });
    else before.below += below + 1;
  }
  return [...folders.values()];
}

function foldersOf(path: string): string[] {
  const steps = path.split('/');
  return steps.slice(0, -1).map((_, index) => steps.slice(0, index + 1).join('/'));
}
