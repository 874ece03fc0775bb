import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { SHARED } from '../../__tests__/support/real.js';
import { testTools, type TestTools } from '../../__tests__/support/tools.js';
import { openSbom } from './sbom.js';

const CORPUS = join(SHARED, 'corpus/sbom');
const hasCorpus = existsSync(CORPUS);
if (!hasCorpus) console.log(`skipped: ${CORPUS} is missing`);

/** Why each of the corpus that is refused is; all others are read. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  'busybox-cyclonedx.json': /none of the 1 things .* package URL/,
  'micronaut-1.4.json': /package URL/,
  'micronaut-1.5.json': /package URL/,
  'micronaut-1.6.json': /package URL/,
  'alpine-3.10.vendor.spdx.json': /package URL/,
  'spdx/example7-bin.spdx.json': /package URL/,
  'spdx/example7-go-module.spdx.json': /package URL/,
  'spdx/example7-golang.spdx.json': /package URL/,
  'spdx/example7-third-party-modules.spdx.json': /package URL/,
  'bad/example7-bin.spdx.json': /isn't SPDX as it should be at "creationInfo/,
  'bad/example7-go-module.spdx.json': /isn't SPDX as it should be/,
  'bad/example7-golang.spdx.json': /isn't SPDX as it should be/,
  'bad/example7-third-party-modules.spdx.json': /isn't SPDX as it should be/,
  'invalid-spdx.json': /isn't SPDX as it should be at "spdxVersion"/,
  '3.0.json': /SPDX 3/,
  'TestDirectoryEncoder.golden': /no bill of materials that we know/,
  'TestEncodeFullJSONDocument.golden': /no bill of materials that we know/,
  'TestImageEncoder.golden': /no bill of materials that we know/,
};

describe('bills of materials as input', () => {
  let tools: TestTools;

  beforeEach(() => {
    tools = testTools();
  });
  afterEach(() => tools.remove());

  const file = (name: string, content: string): string => {
    writeFileSync(join(tools.folder, name), content);
    return name;
  };

  (hasCorpus ? it : it.skip)('of the corpus are read, or refused with the reason', async () => {
    const files = readdirSync(CORPUS, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(?:json|golden)$/.test(entry.name));
    const wrong: string[] = [];
    for (const entry of files) {
      const path = join(entry.parentPath, entry.name);
      const why = Object.entries(REFUSED).find(([name]) => path.endsWith(`/${name}`))?.[1];
      const said = await openSbom(path, tools).then(({ format }) => format, (error: unknown) => error instanceof Error ? error.message : '');
      if (why === undefined ? !/^(?:cyclonedx|spdx|syft)$/.test(said) : !why.test(said)) wrong.push(`${path}: ${said}`);
    }

    expect(files.length).toBeGreaterThan(40);
    expect(wrong).toEqual([]);
  });

  it('have a key of their own, and say where they lie', async () => {
    const name = file('app.cdx.json', JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ type: 'library', name: 'lodash', purl: 'pkg:npm/lodash@4.17.15' }] }));

    expect(await openSbom(name, tools)).toEqual({ key: 'sbom:app.cdx.json', name: 'app.cdx.json', path: join(tools.folder, name), file: name, format: 'cyclonedx' });
  });

  it('in SPDX tag-value are read', async () => {
    const text = 'SPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0\n\nPackageName: lodash\nSPDXID: SPDXRef-1\nExternalRef: PACKAGE-MANAGER purl pkg:npm/lodash@4.17.15\n';

    expect(await openSbom(file('app.spdx', text), tools)).toMatchObject({ format: 'spdx-tag-value' });
    await expect(openSbom(file('old.spdx', text.replace('2.3', '1.2')), tools)).rejects.toThrow('of version "SPDX-1.2"');
  });

  it('of which scanners will pass over a good part are spoken of', async () => {
    const components = [{ name: 'a', purl: 'pkg:npm/a@1' }, { name: 'b' }, { name: 'c', components: [{ name: 'd' }] }];

    await openSbom(file('x.json', JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components })), tools);

    expect(tools.logged).toEqual([expect.stringMatching(/^warn: x\.json: 3 of 4 listed things have no package URL/)]);
  });

  it.each([
    ['nothing there', undefined, 'no such file'],
    ['XML', '<?xml version="1.0"?><bom/>', 'it is XML'],
    ['no JSON', '{"bomFormat": "CycloneDX"', 'neither JSON nor SPDX tag-value'],
    ['bytes', '\u0000\ud800', 'neither JSON'],
    ['a list', '[]', 'no bill of materials'],
    ['another document', '{"a": 1}', 'no bill of materials that we know'],
    ['no package', '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[]}', 'it lists no packages'],
    ['a version nobody knows', '{"bomFormat":"CycloneDX","specVersion":"9.1"}', 'specVersion'],
    ['components that are none', '{"bomFormat":"CycloneDX","specVersion":"1.6","components":{"a":1}}', 'components'],
  ])('%s is refused', async (_, content, message) => {
    const name = content === undefined ? 'nowhere.json' : file('x.json', content);

    await expect(openSbom(name, tools)).rejects.toMatchObject({ name: 'TargetError', message: expect.stringContaining(message) });
  });
});
