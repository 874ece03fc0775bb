#!/usr/bin/env node
/** The bundle's entry: arguments given → command line, else → action. Nothing else. */
const asAction = process.argv.length <= 2 && Object.keys(process.env).some((name) => /^(?:GITHUB|INPUT|RUNNER)_/.test(name));
process.exitCode = asAction ? await (await import('./action.js')).main() : await (await import('./cli.js')).main(process.argv.slice(2));

/** The artifact library asks on for minutes after nobody waits for its upload any more, and can't be stopped: all is told by then, and the job shall end. */
const GRACE_MS = 1_000;
if (asAction) setTimeout(() => process.stdout.write('', () => process.exit()), GRACE_MS).unref(); // eslint-disable-line no-restricted-properties -- when the output is out

export {};
