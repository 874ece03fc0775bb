/** Trivy as a writer of bills of materials: the same runner, the same archive, another format. */
import { readJson } from '../decode.js';
import type { Scanner, ScannerCommand } from '../scanner.js';
import { trivy } from './index.js';

/** Trivy's names of the formats. */
const FORMATS = { cyclonedx: 'cyclonedx', spdx: 'spdx-json' } as const;

export interface SbomWriter {
  readonly scanner: Scanner;
  /** @returns what the last run wrote; undefined before one, or when it wrote nothing that can be read */
  readonly document: () => unknown;
}

/** In these formats it lists packages, looks for no flaws, and needs no database but its index of jars. */
export function trivySbom(format: keyof typeof FORMATS): SbomWriter {
  let document: unknown;
  const scanner: Scanner = {
    ...trivy,
    command: (subject, options) => inFormat(trivy.command(subject, options), FORMATS[format]),
    databases: () => Promise.resolve([]),
    decode: (stdout, { name }) => {
      document = readJson(stdout, 'Trivy', name);
      return { observations: [], undecodable: [] };
    },
  };
  return { scanner, document: () => document };
}

function inFormat({ args, env }: ScannerCommand, format: string): ScannerCommand {
  const changed: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--scanners') index += 1;
    else if (arg === '--format') {
      changed.push(arg, format);
      index += 1;
    } else if (!arg.startsWith('--list-all-pkgs')) changed.push(arg);
  }
  return { args: changed, env };
}
