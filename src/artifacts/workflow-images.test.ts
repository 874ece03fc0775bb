import { describe, expect, it } from '@jest/globals';
import { sourceText } from './source-text.js';
import { workflowImages } from './workflow-images.js';

describe('workflows', () => {
  it('name images of containers, services and steps', () => {
    const text = [
      'on: push', 'jobs:', '  a:', '    container: node:22', '    services:', '      db: {image: "postgres:17"}', '      off: {image: ""}', '    steps:', '      - uses: docker://alpine:3.20', '      - uses: actions/checkout@v4', '  b:',
      '    container:', '      image: ghcr.io/o/a:1', '  c:', '    container: ${{ matrix.image }}', '    uses: ./.github/workflows/x.yml', '',
    ].join('\n');
    const { images, unknown } = workflowImages(sourceText('.github/workflows/ci.yml', text));

    expect(images.map((each) => [each.text, each.at.startLine])).toEqual([['node:22', 4], ['postgres:17', 6], ['alpine:3.20', 9], ['ghcr.io/o/a:1', 13]]);
    expect(unknown.map(({ at }) => at.startLine)).toEqual([15]);
  });

  it('and actions that run an image', () => {
    const { images } = workflowImages(sourceText('action.yml', 'runs:\n  using: docker\n  image: docker://ghcr.io/o/a:1\n'));

    expect(images.map(({ text }) => text)).toEqual(['ghcr.io/o/a:1']);
    expect(workflowImages(sourceText('action.yml', 'runs:\n  using: docker\n  image: Dockerfile\n')).images).toEqual([]);
  });
});
