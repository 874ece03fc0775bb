/** Which flags each command takes: one that does nothing there is refused, for somebody meant something by it. */
import { optionsFor, type Command, type Option, type OptionName } from './options.js';

const EVERY: readonly OptionName[] = ['config', 'verbose'];
const TARGETS: readonly OptionName[] = ['build', 'build-name', 'image', 'compose', 'images-from', 'dockerfile', 'target', 'build-arg', 'exclude', 'scanners'];
const JUDGING: readonly OptionName[] = ['fail-on', 'warn-on', 'report-from', 'gate', 'on-incomplete', 'output-dir', 'format'];

const TAKEN: Readonly<Record<Exclude<Command, 'scan'>, readonly OptionName[]>> = {
  plan: [...TARGETS, ...EVERY],
  merge: ['expect', ...JUDGING, ...EVERY],
  render: ['format', ...EVERY],
  comment: ['pull-request', 'comment', 'gate-name', ...EVERY],
};

/** The flags of a command, in the order of the table. `scan` takes all but those of the other commands. */
export function optionsOf(command: Command): readonly Option[] {
  const others: readonly string[] = ['expect', 'pull-request'];
  const taken: readonly string[] | undefined = command === 'scan' ? undefined : TAKEN[command];
  return optionsFor('flag').filter(({ name }) => (taken === undefined ? !others.includes(name) : taken.includes(name)));
}
