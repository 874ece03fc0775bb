/** The reusable gate: every input arrives where it is meant to, and nothing is lost when a job ends badly. */
import { describe, expect, it } from '@jest/globals';
import picomatch from 'picomatch';
import { entryInputs, gateInputs } from '../../scripts/generate/gate-inputs.js';
import { withBlocks } from '../../scripts/generate/blocks.js';
import { action, OURS, read, workflowOf, type Step } from '../support/workflows.js';

const { on, jobs } = workflowOf(read('.github/workflows/dockgate.yml'));
const inputs = Object.keys(on.workflow_call?.inputs ?? {});

function ours(job: string): Step {
  const [step, ...more] = (jobs[job]?.steps ?? []).filter(({ uses = '' }) => OURS.test(uses));
  if (step === undefined || more.length > 0) throw new Error(`${job} has ${String(more.length + 1)} steps of ours`);
  return step;
}

describe('inputs', () => {
  it('are the action\'s, but for what has no sense between jobs', () => {
    const own = ['command', 'reports', 'expect', 'token', 'matrix', 'artifact', 'registry-username', 'registry-password'];
    const ofOneJob = ['archive', 'sbom-in', 'scanner-report', 'sarif', 'build-secret', 'tag', 'keep-archive', 'build-name'];

    expect(inputs.filter((name) => name !== 'runs-on').sort()).toEqual(Object.keys(action.inputs).filter((name) => ![...own, ...ofOneJob].includes(name)).sort());
  });

  it('have no default, which would win over .dockgate.yml', () => {
    for (const [name, input] of Object.entries(on.workflow_call?.inputs ?? {})) if (name !== 'runs-on') expect(input).not.toHaveProperty('default');
  });

  it.each(gateInputs().map(({ name }) => name))('%s goes to a job, as it is', (name) => {
    const values = ['plan', 'gate', 'merge'].map((job) => ours(job).with[name]).filter((value) => value === `\${{ inputs.${name} }}`);

    expect(values).not.toEqual([]);
  });

  it('say of each field of the plan where the leg finds it', () => {
    for (const { name } of entryInputs()) expect(ours('gate').with[name]).toBe(name === 'build' ? "${{ matrix.build || 'none' }}" : `\${{ matrix.${name} }}`);
  });
});

describe('jobs', () => {
  it('that run code of the pull request may only read', () => {
    expect(jobs['gate']?.permissions).toEqual({ contents: 'read' });
    expect(jobs['plan']?.permissions).toEqual({ contents: 'read' });
  });

  it('that look tell nobody, and never fail for what they find', () => {
    expect(ours('gate').with).toMatchObject({ gate: 'observe', 'on-incomplete': 'warn', upload: 'never', comment: 'never', 'review-comments': 0, artifact: true });
    expect(jobs['gate']).toMatchObject({ strategy: { 'fail-fast': false } });
  });

  it('that join run in any case, and expect the whole plan', () => {
    expect(jobs['merge']).toMatchObject({ if: 'always()', needs: ['plan', 'gate'] });
    expect(ours('merge').with).toMatchObject({ command: 'merge', expect: '${{ needs.plan.outputs.plan }}', artifact: true });
    expect(jobs['merge']?.steps[0]).toMatchObject({ if: "needs.plan.result != 'success' || needs.plan.outputs.plan == '' || needs.gate.result == 'cancelled'" });
  });
});

describe('artifacts', () => {
  const pattern = (gate: string): string => (jobs['merge']?.steps ?? []).map((step) => step.with['pattern']).find((each) => each !== undefined)?.toString().replace("${{ inputs.gate-name || 'gate' }}", gate) ?? '';
  const nameOf = (gate: string, leg: string): string => `dockgate-${String(ours('gate').with['gate-name']).replace("${{ inputs.gate-name || 'gate' }}", gate).replace('${{ matrix.name }}', leg)}`;

  it('of a gate\'s own legs are joined, those of another aren\'t', () => {
    expect(picomatch.isMatch(nameOf('api', 'files'), pattern('api'))).toBe(true);
    expect(picomatch.isMatch(nameOf('api-v2', 'files'), pattern('api'))).toBe(false);
    expect(picomatch.isMatch('dockgate-gates-merge', pattern('api'))).toBe(false);
  });

  it('of legs are nothing to comment from', () => {
    const step = Object.values(workflowOf(read('.github/workflows/dockgate-comment.yml')).jobs).flatMap(({ steps }) => steps).find((each) => each.with['pattern'] !== undefined);
    const commented = String(step?.with['pattern']);

    expect(picomatch.isMatch(nameOf('gate', 'api'), commented)).toBe(false);
    expect(picomatch.isMatch('dockgate-gate-merge', commented)).toBe(true);
    expect(picomatch.isMatch('dockgate-gate-gate', commented)).toBe(true);
  });
});

describe('the second stage', () => {
  const { jobs: comment, permissions } = workflowOf(read('.github/workflows/dockgate-comment.yml'));

  it('checks out nothing, runs nothing of anybody, and comments on pull requests alone', () => {
    const steps = comment['comment']?.steps ?? [];

    expect(steps.map(({ uses = '', run = '' }) => (uses === '' ? run : uses.split('@')[0]))).toEqual(['mkdir -p "$RUNNER_TEMP/dockgate-reports"', 'actions/download-artifact', expect.stringMatching(/\/dockgate$/)]);
    expect(comment['comment']?.if).toContain("github.event.workflow_run.event == 'pull_request'");
    expect(comment['comment']?.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' });
    expect(permissions).toEqual({});
  });
});

describe('blocks', () => {
  const page = 'before\n  # a: written by npm run generate\n  old\n  # /a\nafter\n';

  it('are written anew, as deep as their marks', () => {
    expect(withBlocks('f', page, '#', [{ name: 'a', lines: ['new', '', '  deeper'] }])).toBe('before\n  # a: written by npm run generate\n  new\n\n    deeper\n  # /a\nafter\n');
  });

  it.each<[string, string, readonly { readonly name: string; readonly lines: readonly string[] }[], RegExp]>([
    ['a block without a place', page, [{ name: 'a', lines: [] }, { name: 'b', lines: [] }], /there is no place for b/],
    ['a place without a block', page, [], /nothing is written for "# a: written/],
    ['a block without an end', page.replace('# /a', ''), [{ name: 'a', lines: [] }], /has no end/],
  ])('refuse %s', (_, content, blocks, message) => {
    expect(() => withBlocks('f', content, '#', blocks)).toThrow(message);
  });
});
