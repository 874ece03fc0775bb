import { expect, it } from '@jest/globals';
import { aReport } from '../../__tests__/support/report.js';
import { sbomOutput } from './publish.js';

it('names the bills of materials that were written, and nothing else', () => {
  const artifacts = [
    { target: 'image:a', kind: 'cyclonedx', file: 'out/sbom/a.cdx.json' },
    { target: 'image:a', kind: 'spdx', error: 'no scanner' },
    { target: 'image:b', kind: 'spdx', file: '/elsewhere/b.spdx.json' },
    { target: 'image:a', kind: 'archive', file: 'out/images/a.tar' },
  ] as const;

  expect(sbomOutput(aReport({ artifacts }), '/work')).toEqual([['sbom', '/work/out/sbom/a.cdx.json\n/elsewhere/b.spdx.json']]);
  expect(sbomOutput(aReport(), '/work')).toEqual([]);
});
