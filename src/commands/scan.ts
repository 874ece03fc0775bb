/** `scan`: looks, judges, tells. */
import { runGate } from '../gate.js';
import { publishAndShow } from '../publish.js';
import type { RunCommand } from './command.js';

export const scan: RunCommand = async (context) => publishAndShow(await runGate(context.settings, context.tools, context.host.run), context);
