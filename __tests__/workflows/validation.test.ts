/** Every workflow and action.yml through the validator that GitHub's own editor uses. */
import { describe, expect, it } from '@jest/globals';
import { diagnosticsOf } from '../support/workflow-diagnostics.js';
import { read, workflowFiles } from '../support/workflows.js';

describe('GitHub finds nothing wrong with', () => {
  it.each([...workflowFiles(), 'action.yml'])('%s', async (file) => {
    expect(await diagnosticsOf(file, read(file))).toEqual([]);
  });
});

describe('and would', () => {
  it.each<[string, string, string, string, RegExp]>([
    ['an input that the action has not', 'examples/workflows/build.yml', 'fail-on:', 'fial-on:', /Invalid action input 'fial-on'/],
    ['an input that another action has not', 'examples/workflows/build.yml', 'persist-credentials', 'persist-credential', /Invalid action input 'persist-credential'/],
    ['an input that the reusable gate has not', 'examples/workflows/matrix.yml', 'fail-on:', 'fial-on:', /fial-on/],
    ['an action that nobody knows', 'examples/workflows/build.yml', 'actions/checkout@', 'actions/chekout@', /Unable to resolve action/],
    ['a job that waits for nobody', '.github/workflows/release.yml', 'needs: [verify, pack]', 'needs: [verify, pakc]', /pakc/],
    ['an expression that is cut', '.github/workflows/dockgate.yml', "&& fromJSON(inputs.runs-on) ||", '&& fromJSON(inputs.runs-on ||', /./],
    ['a key that steps have not', 'examples/workflows/build.yml', '        with:\n          build', '        wiht:\n          build', /wiht/],
    ['a runtime that there is not', 'action.yml', 'main: dist/index.js', 'mian: dist/index.js', /mian|main/],
  ])('%s', async (_, file, from, to, message) => {
    const content = read(file);
    expect(content).toContain(from);

    expect((await diagnosticsOf(file, content.replaceAll(from, to))).join('\n')).toMatch(message);
  });
});
