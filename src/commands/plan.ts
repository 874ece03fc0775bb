/** `plan`: names what there is to look at, as the matrix of a job. */
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
  host.setOutput('plan', text);
  host.setOutput('count', String(include.length));
  await print(`${text}\n`);
  return 0;
};
