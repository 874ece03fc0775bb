/** What the runner hands over. */
import { expect, it } from '@jest/globals';
import { inputs } from './action.js';

it('takes inputs as they are given, by their names', () => {
  expect(inputs({ 'INPUT_FAIL-ON': 'high, secret', INPUT_GATE: ' ', HOME: '/root' })).toEqual(new Map([['fail-on', { values: ['high, secret'], origin: 'input fail-on' }]]));
});

it('refuses one that it has not, with the one that was meant', () => {
  expect(() => inputs({ 'INPUT_FIAL-ON': 'high' })).toThrow(/unknown input "fial-on"/);
});

it('lets an empty one pass: the reusable gate is a release ahead of the action that it calls', () => {
  expect(inputs({ 'INPUT_OF-NEXT-YEAR': '' })).toEqual(new Map());
});
