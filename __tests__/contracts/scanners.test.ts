/** What every scanner's description keeps to. */
import { describe, expect, it } from '@jest/globals';
import { parseDockerfile } from '../../src/artifacts/dockerfile.js';
import { ALLOWED_ARGS } from '../../src/scanners/allowed-args.js';
import { scanners } from '../../src/scanners/index.js';
import { PROGRAM_NAMES, SCANNER_NAMES, type CommandOptions, type Scanner } from '../../src/scanners/scanner.js';
import type { ScanSubject } from '../../src/scanners/subject.js';

const OPTIONS: CommandOptions = { timeoutMs: 60_000, config: undefined, extraArgs: [] };
const PATH = '/scan me/a;b $(c)';
const SUBJECTS: Readonly<Record<ScanSubject['type'], ScanSubject>> = {
  image: { type: 'image', target: 'archive:a', name: 'a', archive: { path: PATH, format: 'docker-save' }, config: { id: `sha256:${'a'.repeat(64)}`, layers: [] } },
  directory: { type: 'directory', target: 'repository', name: 'the repository', path: PATH, fileName: (path) => path },
  dockerfiles: { type: 'dockerfiles', target: 'repository', name: 'repository', files: [{ path: PATH, file: 'Dockerfile', dockerfile: parseDockerfile('Dockerfile', 'FROM debian:12\n') }] },
  sbom: { type: 'sbom', target: 'archive:a', name: 'a', path: PATH, file: 'bom.json', format: 'cyclonedx' },
};

it('every name has a scanner, and every scanner a program that is pinned', () => {
  expect(scanners.map(({ id }) => id).sort()).toEqual([...SCANNER_NAMES].sort());
  for (const { program } of scanners) expect(PROGRAM_NAMES).toContain(program);
});

describe.each(scanners.map((scanner): [string, Scanner] => [scanner.id, scanner]))('%s', (id, scanner) => {
  it('gives the path as an argument of its own, or behind its own word, never to a shell', () => {
    for (const type of scanner.reads) {
      const { args } = scanner.command(SUBJECTS[type], OPTIONS);
      expect(args.some((each) => each === PATH || each.endsWith(`:${PATH}`))).toBe(true);
      expect(args).not.toContain('-c');
    }
  });

  it('takes the arguments that users may add, and they hide nothing', () => {
    expect(scanner.allowedArgs).toEqual(ALLOWED_ARGS[scanner.id]);
    for (const argument of scanner.allowedArgs) expect(argument).toMatch(/^--[a-z-]+(?:=[a-z]*)?$/);
    expect(scanner.allowedArgs.join(' ')).not.toMatch(/ignore|severity|only|skip|exclude|config|fail|format|output|vex|status|platform|input|scanners/);
    const type = scanner.reads[0];
    if (type !== undefined) expect(scanner.command(SUBJECTS[type], { ...OPTIONS, extraArgs: ['--added'] }).args.includes('--added')).toBe(scanner.allowedArgs.length > 0);
  });

  it('sees nothing of the environment that filters results', () => {
    for (const name of scanner.environment) expect(name).not.toMatch(/IGNORE|SEVERITY|CONFIG|EXCLUDE|ONLY|TOKEN|PASSWORD|SKIP_(?:DIRS|FILES)/);
  });

  it.each([['nothing', ''], ['blank', ' \n'], ['a cut document', '{"matches": [{"vulner'], ['a text', 'FATAL error'], ['null', 'null'], ['a number', '7'], ['another tool', '{"runs":[]}'], ['an HTML page', '<html></html>']])('%s is a failure, never no findings', (_, stdout) => {
    const context = { target: 'archive:a', name: 'a', image: undefined, fileName: (path: string) => path, version: undefined };
    expect(() => scanner.decode(stdout, context)).toThrow(/report about a|wrote nothing about a/);
  });

  it('is asked about one kind of thing at a time', () => {
    const other = scanner.program === 'hadolint' ? SUBJECTS.image : SUBJECTS.dockerfiles;
    expect(() => scanner.command(other, OPTIONS)).toThrow(RangeError);
    expect(id).toBe(scanner.id);
  });
});
