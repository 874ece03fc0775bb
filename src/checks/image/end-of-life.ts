import { distributionRelease } from '../../artifacts/distribution-release.js';
import { endOfLife } from '../../artifacts/end-of-life.js';
import { defineCheck } from '../check.js';
import { code, inLayer } from '../in-image.js';

/** Reported under the rule that Trivy's decoder uses, so that the two are one finding. */
export const endOfLifeDistribution = defineCheck('image', {
  id: 'image/end-of-life',
  title: 'The distribution of the image gets no security updates any more',
  severity: 'high',
  why: 'What is found in it from now on stays open, and scanners may not even list it: their data come from the distributor, who no longer looks.',
  remedy: 'Move to a release that is supported.',
  references: ['https://endoflife.date/'],
  controls: { cisDocker: ['4.4'] },
  sameAs: [],
  examples: {
    bad: [
      { layers: [{ by: 'ADD rootfs /', files: { 'usr/lib/os-release': 'PRETTY_NAME="Debian GNU/Linux 9 (stretch)"\nID=debian\nVERSION_ID="9"\n' } }] },
      { layers: [{ by: 'ADD rootfs /', files: { 'etc/os-release': 'NAME="Alpine Linux"\nID=alpine\nVERSION_ID=3.12.1\n' } }] },
      { layers: [{ by: 'ADD rootfs /', files: { 'etc/os-release': 'NAME="CentOS Stream"\nID="centos"\nVERSION_ID="8"\n' } }] },
    ],
    good: [
      { layers: [{ by: 'ADD rootfs /', files: { 'usr/lib/os-release': 'ID=debian\nVERSION_ID="13"\n' } }] },
      { layers: [{ by: 'ADD rootfs /', files: { 'etc/os-release': 'ID=wolfi\nVERSION_ID="20230201"\n' } }] },
      { layers: [{ by: 'ADD rootfs /', files: { 'etc/os-release': 'ID="rhel"\nVERSION_ID="9.4"\n' } }] },
      { layers: [{ by: 'COPY app /app', files: { app: 'x' } }] },
    ],
  },
  *run({ config, files, now }) {
    const found = distributionRelease(files);
    if (found === undefined) return;
    const { family, release, name } = found;
    const end = endOfLife(family, release);
    if (end === undefined || now.toISOString().slice(0, 10) <= end.date) return;
    yield {
      // As scanners have it: the system comes with the lowest layer.
      at: inLayer(config, 0, undefined),
      message: `${code(name)} has had no security updates since ${end.date} (${end.source}).`,
      reportedAs: { kind: 'eol', rule: `eol/${family}-${release}`, title: `${family} ${release} is past its end of life` },
    };
  },
});
