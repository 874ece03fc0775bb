/** The generated blocks of .github/workflows/dockgate.yml: its inputs, what its jobs hand on, its outputs. */
import type { Option } from '../../src/settings/options.js';
import type { Block } from './blocks.js';
import { entryInputs, gateInputs, legInputs, mergeInputs, planInputs } from './gate-inputs.js';

/** Outputs of the action that mean something outside of the job: paths of its files don't. */
const PATHS = ['report', 'sarif', 'summary', 'comment', 'plan', 'count', 'image-id', 'digest', 'sbom', 'archive'];

/**
 * @param describe an option's sentence, as action.yml has it
 * @param outputs of the action, with what they are
 */
export function gateBlocks(describe: (option: Option) => string, outputs: readonly (readonly [string, string])[]): readonly Block[] {
  const kept = outputs.filter(([name]) => !PATHS.includes(name));
  return [
    // All of them text without a default: what isn't given must stay empty, or it would win over `.dockgate.yml`.
    { name: 'inputs', lines: gateInputs().flatMap((option) => [`${option.name}:`, `  description: ${JSON.stringify(describe(option))}`, '  type: string']) },
    { name: 'outputs', lines: kept.flatMap(([name, text]) => [`${name}:`, `  description: ${JSON.stringify(text)}`, `  value: \${{ jobs.merge.outputs.${name} }}`]) },
    { name: 'plan inputs', lines: planInputs().map(handedOn) },
    // The action builds what it finds when it isn't told: an entry about something else says `none`.
    { name: 'target', lines: entryInputs().map(({ name }) => `${name}: \${{ matrix.${name}${name === 'build' ? " || 'none'" : ''} }}`) },
    { name: 'leg inputs', lines: legInputs().map(handedOn) },
    { name: 'merge inputs', lines: mergeInputs().map(handedOn) },
    { name: 'merge outputs', lines: kept.map(([name]) => `${name}: \${{ steps.gate.outputs.${name} }}`) },
  ];
}

function handedOn({ name }: Option): string {
  return `${name}: \${{ inputs.${name} }}`;
}
