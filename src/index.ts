#!/usr/bin/env node
/** The bundle's entry: arguments given → command line, else → action. Nothing else. */
const asAction = process.argv.length <= 2 && Object.keys(process.env).some((name) => /^(?:GITHUB|INPUT|RUNNER)_/.test(name));
process.exitCode = asAction ? await (await import('./action.js')).main() : await (await import('./cli.js')).main(process.argv.slice(2));

export {};
