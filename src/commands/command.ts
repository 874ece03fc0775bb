/** What every command gets, and what it gives back. */
import type { ExitCode } from '../errors.js';
import type { Host } from '../hosts/host.js';
import type { GateReport } from '../report.js';
import type { OptionValues } from '../settings/options.js';
import type { Settings } from '../settings/settings.js';
import type { Tools } from '../tools/tools.js';

export interface CommandContext {
  readonly values: OptionValues;
  readonly settings: Settings;
  readonly host: Host;
  readonly tools: Tools;
  /** Shows a finished report: the edges differ in how. */
  readonly show: (report: GateReport) => Promise<void>;
  /** Writes to standard output. */
  readonly print: (text: string) => Promise<void>;
}

export type RunCommand = (context: CommandContext) => Promise<ExitCode>;
