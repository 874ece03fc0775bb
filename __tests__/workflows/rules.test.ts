/** What the validator doesn't hold: pins, permissions, secrets, and inputs where it doesn't look. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { action, OURS, pins, read, snippetsOf, workflowFiles, workflowOf, type Job, type Step, type Workflow } from '../support/workflows.js';

const PAGES = ['README.md', 'docs/github.md'];
/** Before the first release nobody knows the commit; scripts/self-reference.ts names it. */
const OWN_REFERENCE = /^(?:OWNER\/dockgate\S*@COMMIT # this repository, by the full commit id of a release|[\w.-]+\/dockgate\S*@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/;

/** @returns what is wrong with the `uses:` lines of a text */
function wrongPins(content: string): string[] {
  return [...content.matchAll(/uses: *(?<reference>[^\n`]+)/g)].flatMap(({ groups }) => {
    const reference = groups?.['reference']?.trim() ?? '';
    if (reference === './') return [];
    if (OURS.test(reference)) return OWN_REFERENCE.test(reference) || /@COMMIT$|@[0-9a-f]{40}$/.test(reference) ? [] : [reference];
    const [name = ''] = reference.split('@');
    const pin = pins[name];
    return pin !== undefined && reference === `${name}@${pin.commit} # ${pin.version}` ? [] : [reference];
  });
}

/** @returns inputs that a step gives to our action, of which it hasn't one */
function unknownInputs({ uses = '', with: given }: Step): string[] {
  const known = uses === './' || OURS.test(uses) ? Object.keys(action.inputs) : (pins[uses.split('@')[0] ?? '']?.inputs ?? Object.keys(given));
  return Object.keys(given).filter((name) => !known.includes(name));
}

/** @returns inputs that a caller gives to a reusable workflow of ours, of which it hasn't one */
function unknownCallInputs({ uses = '', with: given }: Job): string[] {
  const called = OURS.exec(uses)?.groups?.['workflow'];
  if (called === undefined) return [];
  const known = Object.keys(workflowOf(read(`.github/workflows/${called}`)).on.workflow_call?.inputs ?? {});
  return Object.keys(given).filter((name) => !known.includes(name));
}

type Granted = Readonly<Record<string, string>>;

function granted({ permissions }: Pick<Job, 'permissions'>): Granted {
  return typeof permissions === 'object' ? permissions : {};
}

/** @returns permissions that jobs of the called workflow ask for and the caller doesn't grant: then the run doesn't start */
function missingGrants(caller: Job): string[] {
  const called = OURS.exec(caller.uses ?? '')?.groups?.['workflow'];
  if (called === undefined) return [];
  const has = granted(caller);
  return Object.values(workflowOf(read(`.github/workflows/${called}`)).jobs).flatMap((each) =>
    Object.entries(granted(each)).flatMap(([name, level]) => (has[name] === level || has[name] === 'write' ? [] : [`${name}: ${level}`])),
  );
}

function wrongJobs({ permissions, jobs }: Workflow): string[] {
  return [
    ...(typeof permissions === 'object' && Object.keys(permissions).length === 0 ? [] : ['permissions: {} at the top']),
    ...Object.entries(jobs).flatMap(([name, each]) => [
      ...(typeof each.permissions === 'object' ? [] : [`${name}: permissions`]),
      ...(each.uses !== undefined || each['timeout-minutes'] !== undefined ? [] : [`${name}: timeout-minutes`]),
      ...each.steps.flatMap((step) => [
        ...(step.uses?.startsWith('actions/checkout@') === true && step.with['persist-credentials'] !== false ? [`${name}: persist-credentials: false`] : []),
        // Whatever an expression holds becomes part of the script; a variable is only read by it.
        ...(step.run?.includes('${{') === true ? [`${name}: an expression in a script`] : []),
        ...unknownInputs(step).map((input) => `${name}: input ${input}`),
      ]),
      ...unknownCallInputs(each).map((input) => `${name}: input ${input}`),
      ...missingGrants(each).map((permission) => `${name}: ${permission}`),
    ]),
  ];
}

describe.each(workflowFiles())('%s', (file) => {
  const workflow = workflowOf(read(file));

  it('keeps the rules', () => {
    expect(wrongJobs(workflow)).toEqual([]);
  });

  it('uses what is pinned, by the commit that was looked up', () => {
    expect(wrongPins(read(file))).toEqual([]);
  });

  it('has scripts that a shell can read', () => {
    for (const { run = '' } of Object.values(workflow.jobs).flatMap(({ steps }) => steps)) expect(spawnSync('bash', ['-n'], { input: run, encoding: 'utf8' }).stderr).toBe('');
  });

  it('says what it is for', () => {
    expect(read(file)).toMatch(file.startsWith('examples/') ? /^# [A-Z]/ : /^(?:# [A-Z]|name: ci\n)/);
  });
});

describe.each(PAGES)('%s', (page) => {
  it('shows pieces of workflows that are right', () => {
    const snippets = snippetsOf(read(page));

    expect(snippets.length).toBeGreaterThan(0);
    expect(wrongPins(read(page))).toEqual([]);
    for (const { steps, jobs } of snippets) {
      expect(steps.flatMap(unknownInputs)).toEqual([]);
      expect(Object.values(jobs).flatMap((each) => [...unknownCallInputs(each), ...missingGrants(each)])).toEqual([]);
    }
  });
});

it('the page about GitHub shows every example', () => {
  for (const file of workflowFiles().filter((each) => each.startsWith('examples/'))) expect(read('docs/github.md')).toContain(`<!-- ${basename(file)}: written by npm run generate -->\n\`\`\`yaml\n${read(file)}\`\`\`\n`);
});

it('README begins with watching only', () => {
  const [first] = snippetsOf(read('README.md'));

  expect(first?.steps.filter(({ uses = '' }) => OURS.test(uses)).map(({ with: given }) => given['gate'])).toEqual(['observe']);
  expect(read('README.md')).toContain('2.327.1');
  // It is what people copy first.
  expect(Object.values(first?.jobs ?? {})[0]?.permissions).toEqual(Object.values(workflowOf(read('examples/workflows/build.yml')).jobs)[0]?.permissions);
});

it('README shows the step and the comment, for light and dark, before all else', () => {
  const [top = ''] = read('README.md').split('\n## ');
  const pictures = [...top.matchAll(/(?:srcset|src)="(?<file>[^"]+)"/g)].map(({ groups }) => groups?.['file'] ?? '');

  expect(top.indexOf('gate: observe')).toBeGreaterThan(0);
  expect(top.indexOf('gate: observe')).toBeLessThan(top.indexOf('<picture>'));
  expect(pictures).toEqual(['docs/pictures/comment-blocked-wide-dark.png', 'docs/pictures/comment-blocked-wide-light.png']);
});

it.each(PAGES)('every picture of %s is there', (page) => {
  const named = [...read(page).matchAll(/(?:srcset="|src="|\]\()(?<file>[^")]+\.png)/g)].map(({ groups }) => join(dirname(page), groups?.['file'] ?? ''));

  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((file) => !existsSync(join(import.meta.dirname, '../..', file)))).toEqual([]);
});

it('action.yml fits the Marketplace', () => {
  expect(action.description.length).toBeLessThanOrEqual(125);
  expect(action.branding).toEqual({ icon: 'shield', color: 'blue' });
});

describe('the rules would notice', () => {
  const good = read('examples/workflows/build.yml');
  const called = read('examples/workflows/matrix.yml');

  it.each<[string, string, string, string, string]>([
    ['a job without permissions', good, '    permissions:\n      contents: read\n      security-events: write # alerts in code scanning\n      pull-requests: write # the comment, and review comments\n      actions: read # uploading alerts in a private repository\n', '', 'gate: permissions'],
    ['a workflow without', good, 'permissions: {}\n', '', 'permissions: {} at the top'],
    ['a job without an end', good, '    timeout-minutes: 30\n', '', 'gate: timeout-minutes'],
    ['a token that stays in the checkout', good, 'persist-credentials: false', 'persist-credentials: true', 'gate: persist-credentials: false'],
    ['a title that becomes a command', good, '    steps:\n', '    steps:\n      - run: echo "${{ github.event.pull_request.title }}"\n', 'gate: an expression in a script'],
    ['a slip in an input', good, 'fail-on:', 'fial-on:', 'gate: input fial-on'],
    ['a slip in an input of the gate', called, 'fail-on:', 'fial-on:', 'gate: input fial-on'],
    ['a permission that a called job asks for', called, 'pull-requests: write', 'pull-requests: read', 'gate: pull-requests: write'],
  ])('%s', (_, content, from, to, wrong) => {
    expect(content).toContain(from);

    expect(wrongJobs(workflowOf(content.replace(from, to)))).toEqual([wrong]);
  });

  it.each([
    ['a tag instead of a commit', 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1', 'actions/checkout@v7'],
    ['another commit', '3d3c42e5aac5ba805825da76410c181273ba90b1', '3d3c42e5aac5ba805825da76410c181273ba90b2'],
    ['another version in the comment', '# v7.0.1', '# v7.0.0'],
    ['an action that nobody looked up', 'actions/checkout@', 'actions/chekout@'],
    ['ourselves by a branch', 'OWNER/dockgate@COMMIT', 'OWNER/dockgate@main'],
  ])('%s', (_, from, to) => {
    expect(wrongPins(good.replace(from, to))).toHaveLength(1);
  });
});
