import { describe, expect, it } from '@jest/globals';
import { ScannerFailure } from '../../errors.js';
import type { OpenedReport } from '../report-format.js';
import { sarifReport } from './report.js';

function opened(name: string): readonly OpenedReport[] {
  return sarifReport.open({ version: '2.1.0', runs: [{ tool: { driver: { name } }, results: [] }] }, 'the report "x.sarif"');
}

describe('the name of a tool', () => {
  it.each([
    ['Snyk Container', 'snyk-container', 'Snyk Container'],
    ['', 'sarif', 'SARIF'],
    ['two\n::error::lines', 'two-error-lines', 'two ::error::lines'],
    ['x'.repeat(1000), 'x'.repeat(60), `${'x'.repeat(59)}…`],
  ])('%j is one line and short', (name, scanner, title) => {
    expect(opened(name)).toMatchObject([{ scanner, title }]);
  });

  it.each(['Dockgate', 'dockgate', ' DOCKGATE '])('%j is ours, and no other tool’s', (name) => {
    expect(() => opened(name)).toThrow(ScannerFailure);
  });
});
