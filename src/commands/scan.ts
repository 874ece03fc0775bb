/** `scan`: looks, judges, tells. */
import { readDismissals } from '../exceptions.js';
import { runGate } from '../gate.js';
import { publishAndShow } from '../publishing/publish.js';
import type { RunCommand } from './command.js';

export const scan: RunCommand = async (context) => {
  const { settings, host, tools } = context;
  const dismissals = readDismissals(settings.publish, host, tools);
  // Whoever waits for it hears of a failure; until then it must not end the process.
  dismissals.catch(() => undefined);
  return publishAndShow(await runGate(settings, tools, { ...(host.run === undefined ? {} : { run: host.run }), dismissals }), context);
};
