/** `render`: shows a saved report in another format. It judges nothing. */
import { describeError } from '../errors.js';
import { reportOutputs, writeReports } from '../publishing/publish.js';
import { readOneReport } from '../saved-reports.js';
import { VERSION } from '../version.js';
import type { RunCommand } from './command.js';

/** Prints on the command line; as an action there is nobody to read that, so all files are written. @returns 0 whatever the verdict is */
export const render: RunCommand = async ({ settings, host, tools, show }) => {
  const report = await readOneReport(settings.savedReports, tools);
  if (host.name === 'local') {
    await show(report);
    return 0;
  }
  const { files, errors } = await writeReports(report, settings, host, tools);
  for (const [name, value] of reportOutputs(report, files)) host.setOutput(name, value);
  for (const error of errors) tools.log.warn(describeError(error, VERSION));
  return errors.length > 0 ? 3 : 0;
};
