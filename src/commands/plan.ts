/** `plan`: names what there is to look at, as the matrix of a job. */
import { UsageError } from '../errors.js';
import { planTargets } from '../plan/plan-targets.js';
import type { RunCommand } from './command.js';

/** One line of JSON, on standard output and as the output `plan`. @returns 0: what can't be looked at is in the plan, and makes `merge` incomplete */
export const plan: RunCommand = async ({ values, settings, host, tools, print }) => {
  const planned = await planTargets(settings, !values.build.includes('none'), tools);
  const { include } = planned.plan;
  for (const file of planned.aside) tools.log.info(`${file} is left out: it is among tests or examples; name it to have it looked at`);
  for (const { what, why } of planned.unplanned) tools.log.warn(`${what}: ${why}`);
  if (include.length === 0) tools.log.warn('nothing was found to look at');
  else tools.log.info(`${String(include.length)} ${include.length === 1 ? 'target' : 'targets'}: ${include.map(({ name }) => name).join(', ')}`);
  const text = JSON.stringify(planned.plan);
  refuseLonger(text, host.limits.input);
  host.setOutput('plan', text);
  host.setOutput('count', String(include.length));
  await print(`${text}\n`);
  return 0;
};

/** `merge` gets it as an input, and could not even be started: told when every job has done its work, by nobody who knows why. @throws UsageError */
function refuseLonger(text: string, most: number): void {
  const bytes = Buffer.byteLength(text);
  if (bytes > most) throw new UsageError(`the plan has ${String(Math.ceil(bytes / 1024))} KiB, and no input of a step can hold more than ${String(Math.floor(most / 1024))} KiB`, { hint: 'leave targets out with --exclude, plan each folder by itself (plan PATH), or give shorter build arguments: each entry repeats them' });
}
