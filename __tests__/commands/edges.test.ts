/** What the command line and the action make of commands. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Host } from '../../src/hosts/host.js';
import { localHost } from '../../src/hosts/local.js';
import { optionsOf } from '../../src/settings/command-options.js';
import { COMMANDS, optionsFor, type Command } from '../../src/settings/options.js';
import type { Given } from '../../src/settings/resolve.js';
import { run } from '../../src/start.js';
import { writeFiles } from '../support/folder.js';
import { aFinding, aReport } from '../support/report.js';
import { testTools, type TestTools } from '../support/tools.js';

let tools: TestTools;
let printed: string[];

beforeEach(() => {
  tools = testTools();
  printed = [];
});
afterEach(() => tools.remove());

/** As an edge starts it, with the real tools. */
function start(command: Command, options: Readonly<Record<string, string>>, host: Host = localHost): Promise<number> {
  return run({
    given: new Map(Object.entries({ ...options, command }).map(([name, value]): [string, Given] => [name, { values: [value], origin: name }])),
    actionDefaults: false, env: { PATH: '' }, cwd: tools.folder, scratchParent: tools.folder, log: () => tools.log, host: () => Promise.resolve(host),
    show: (report, { format }) => {
      printed.push(`${format} ${report.verdict} ${String(report.findings.length)}`);
      return Promise.resolve();
    },
    print: (text) => {
      printed.push(text);
      return Promise.resolve();
    },
  });
}

describe('flags', () => {
  it('each command takes some, and every flag does something in one of them', () => {
    const all = new Set(COMMANDS.flatMap((command) => optionsOf(command).map(({ name }) => name)));

    expect([...all].sort()).toEqual(optionsFor('flag').map(({ name }) => name).sort());
    for (const command of COMMANDS) expect(optionsOf(command).map(({ name }) => name)).toContain('verbose');
    expect(optionsOf('merge').map(({ name }) => name)).not.toContain('build');
    expect(optionsOf('scan').map(({ name }) => name)).not.toContain('expect');
  });
});

it.each(['scan', 'plan'] as const)('%s with reports is no merge without its command: it does not pass', async (command) => {
  expect(await start(command, { reports: 'legs' })).toBe(2);
  expect(await start(command, { expect: '{}' })).toBe(2);
  expect(tools.logged).toContainEqual(expect.stringContaining('`command: merge`'));
});

it('a refusal of what was demanded is told as the error that it is: the exit code follows from it', async () => {
  writeFiles(tools.folder, { Dockerfile: 'FROM scratch\n' });

  expect(await start('scan', { path: '.', build: 'none', scanners: 'none', 'fail-on': 'critical', comment: 'always' })).toBe(3);
  expect(tools.logged).toEqual([expect.stringMatching(/^error: comment: /) as unknown]);
});

describe('configuration files', () => {
  it('one that lies beside a stranger\'s report is not read', async () => {
    writeFiles(tools.folder, { '.dockgate.yml': 'nonsense: true\n', 'dockgate-report.json': JSON.stringify(aReport()) });

    expect(await start('render', { reports: '.' })).toBe(0);
    expect(printed).toEqual(['text pass 0']);
    expect(await start('merge', { reports: '.' })).toBe(2);
  });

  it('targets in one would be looked at by every job of a plan', async () => {
    writeFiles(tools.folder, { '.dockgate.yml': 'fail-on: high\nimage: [nginx]\n' });

    expect(await start('plan', {})).toBe(2);
    expect(tools.logged.join()).toContain('.dockgate.yml:2: image can\'t stand in a configuration file when jobs share the work');
  });
});

describe('render', () => {
  const report = aReport({ verdict: 'fail', findings: [aFinding()], conditions: [{ condition: 'high', effect: 'fail', state: 'broken', found: 1, allowed: 0 }] });

  it('prints, and judges nothing', async () => {
    writeFiles(tools.folder, { 'out/dockgate-report.json': JSON.stringify(report) });

    expect(await start('render', { reports: 'out', format: 'sarif' })).toBe(0);
    expect(printed).toEqual(['sarif fail 1']);
  });

  it('writes all files as an action', async () => {
    writeFiles(tools.folder, { 'in.json': JSON.stringify(report) });
    const outputs = new Map<string, string>();
    const host: Host = { ...localHost, name: 'github', setOutput: (name, value) => { outputs.set(name, value); } };

    expect(await start('render', { reports: 'in.json', 'output-dir': 'out' }, host)).toBe(0);
    expect(printed).toEqual([]);
    expect((await tools.files.list(join(tools.folder, 'out'))).map(({ name }) => name).sort()).toEqual(['comment.md', 'dockgate-report.json', 'dockgate.md', 'dockgate.sarif']);
    expect([outputs.get('verdict'), outputs.get('high'), outputs.get('report')]).toEqual(['fail', '1', join(tools.folder, 'out/dockgate-report.json')]);
  });

  it.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['no report', {}, /no report is named/],
    ['a folder without', { reports: 'empty' }, /holds no dockgate-report\.json/],
    ['several', { reports: 'two' }, /one report is needed, but 2 are there/],
    ['no report of ours', { reports: 'x.json' }, /this is not a report of Dockgate/],
  ])('%s is an error of usage', async (_, options, why) => {
    const text = JSON.stringify(report);
    writeFiles(tools.folder, { 'empty/x': '', 'two/a/dockgate-report.json': text, 'two/b/dockgate-report.json': text, 'x.json': '[]' });

    expect(await start('render', options)).toBe(2);
    expect(tools.logged.join()).toMatch(why);
  });
});

it('two Dockerfiles of one folder are built under two names', async () => {
  expect(await start('scan', { build: 'a,b', 'build-name': 'x' })).toBe(2);
  expect(tools.logged.join()).toContain('--build-name names one image that is built');
});
