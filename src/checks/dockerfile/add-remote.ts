import { copyOf, type CopySource } from '../../artifacts/copied-files.js';
import type { Instruction } from '../../artifacts/dockerfile.js';
import { placedInstructions } from '../../artifacts/stages.js';
import { isKnown } from '../../artifacts/variables.js';
import { defineCheck } from '../check.js';

/** What lies at an address can be changed by whoever owns it, or the line to it. */
export const addRemote = defineCheck('dockerfile', {
  id: 'dockerfile/add-remote',
  title: 'ADD fetches a file that nothing verifies',
  severity: 'medium',
  why: 'The builder takes whatever the address gives that day. Whoever controls the server, or the name, puts files into the image.',
  remedy: 'Give the expected hash with `--checksum=sha256:…`; for a Git repository name the commit: `…/tool.git#<40 digits>`.',
  references: ['https://docs.docker.com/reference/dockerfile/#add---checksum', 'https://docs.docker.com/reference/dockerfile/#adding-files-from-a-git-repository'],
  controls: { cisDocker: ['4.9', '4.11'] },
  sameAs: [],
  examples: {
    bad: [
      'FROM debian:12\nADD https://example.com/tool.tar.gz /opt/',
      'FROM debian:12\nADD http://example.com/tool /usr/local/bin/',
      'FROM debian:12\nADD https://github.com/owner/tool.git#main /src',
      'FROM debian:12\nARG VERSION\nADD https://example.com/tool-${VERSION}.tar.gz /opt/',
    ],
    good: [
      'FROM debian:12\nADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d https://example.com/tool /opt/',
      'FROM debian:12\nADD https://github.com/owner/tool.git#0123456789abcdef0123456789abcdef01234567 /src',
      'FROM debian:12\nADD tool.tar.gz /opt/',
      'FROM debian:12\nARG ADDRESS\nADD $ADDRESS /opt/',
      'FROM debian:12\nADD https.conf /etc/',
      'FROM debian:12\nARG COMMIT\nADD https://github.com/owner/tool.git?ref=main&commit=$COMMIT /src',
    ],
  },
  *run({ dockerfile }) {
    for (const { instruction, at } of placedInstructions(dockerfile)) {
      if (instruction.keyword !== 'ADD') continue;
      const loose = (copyOf(instruction)?.sources ?? []).find((source) => isUnverified(source, instruction));
      if (loose === undefined) continue;
      const plain = /^(?:http|ftp|git):/i.test(loose.path);
      if (loose.kind === 'git') {
        yield { at, severity: plain ? 'medium' : 'low', message: `\`${shown(loose)}\` is fetched at a branch or tag, which can move: no commit is named.` };
      } else {
        yield { at, message: `\`${shown(loose)}\` is fetched ${plain ? 'over an unencrypted connection ' : ''}and nothing checks what arrives.` };
      }
    }
  },
});

function isUnverified({ kind, path }: CopySource, instruction: Instruction): boolean {
  if (instruction.flags.some((flag) => flag.name === 'checksum' && flag.value !== undefined && flag.value !== '')) return false;
  if (kind !== 'git') return kind === 'url';
  const [, query, fragment] = /^[^?#]*(?:\?([^#]*))?(?:#(.*))?$/s.exec(path) ?? [];
  const field = (name: string): string | undefined => new RegExp(`(?:^|&)${name}=([^&]*)`).exec(query ?? '')?.[1];
  const pins = [field('commit') ?? field('checksum'), fragment?.split(':')[0] ?? field('ref')];
  return !pins.some((pin) => pin !== undefined && (!isKnown(pin) || /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(pin)));
}

/** Without login data and query. */
function shown({ text }: CopySource): string {
  return text.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/, '');
}
