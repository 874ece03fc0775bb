/** Accounts of an image: /etc/passwd and /etc/shadow (https://man7.org/linux/man-pages/man5/passwd.5.html). */
import type { ImageFile, ImageFiles } from './image-files.js';

export interface Account {
  readonly name: string;
  /** As written; `x` when it is in /etc/shadow. */
  readonly password: string;
  readonly uid: number;
  readonly shell: string;
}

/** @returns what containers see at this path */
export function liveFile({ files }: ImageFiles, path: string): ImageFile | undefined {
  return files.findLast((file) => file.path === path && file.goneIn === undefined);
}

export function accountsOf(files: ImageFiles): readonly Account[] {
  return (liveFile(files, 'etc/passwd')?.text ?? '').split('\n').flatMap((line) => {
    const [name = '', password, uid = '', , , , shell = ''] = line.trimEnd().split(':');
    return password === undefined || !/^\d+$/.test(uid) ? [] : [{ name, password, uid: Number(uid), shell }];
  });
}

/** Names in /etc/shadow whose password is empty. */
export function emptyInShadow(files: ImageFiles): ReadonlySet<string> {
  const lines = (liveFile(files, 'etc/shadow')?.text ?? '').split('\n');
  return new Set(lines.flatMap((line) => {
    const [name = '', password] = line.trimEnd().split(':');
    return password === '' && name !== '' ? [name] : [];
  }));
}
