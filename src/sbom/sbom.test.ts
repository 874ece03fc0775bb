import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { aboutImage, type SbomSubject } from './subject.js';
import { sbomProblems } from './validate.js';

const ID = `sha256:${'a'.repeat(64)}`;
const SUBJECT: SbomSubject = { key: 'build:app', name: 'app', imageId: ID, dockerfile: 'app/Dockerfile', reference: undefined };

/** As Trivy 0.72 writes them, cut down: names of temporary files, labels, a licence and a purpose that no schema knows. */
const CYCLONEDX = {
  $schema: 'http://cyclonedx.org/schema/bom-1.7.schema.json', bomFormat: 'CycloneDX', specVersion: '1.7', serialNumber: 'urn:uuid:4bc07414-c07a-481b-905e-4db4973cedd0', version: 1,
  metadata: {
    timestamp: '2026-11-24T21:33:01+00:00',
    tools: { components: [{ type: 'application', name: 'trivy', version: '0.72.0' }] },
    component: {
      'bom-ref': 'x', type: 'container', name: '/tmp/dockgate-1/image.tar',
      properties: [{ name: 'aquasecurity:trivy:ImageID', value: ID }, { name: 'aquasecurity:trivy:Labels:token', value: 'canary-in-label' }],
    },
  },
  components: [{ 'bom-ref': 'y', type: 'library', name: 'libnode108', version: '18', licenses: [{ license: { id: 'BSD-3-clause-Sun' } }, { license: { id: 'MIT' } }] }],
};
const SPDX = {
  spdxVersion: 'SPDX-2.3', dataLicense: 'CC0-1.0', SPDXID: 'SPDXRef-DOCUMENT', name: '/tmp/dockgate-1/image.tar',
  documentNamespace: 'http://trivy.dev/container_image//tmp/dockgate-1/image.tar-c56a2e28-487b-42b4-b649-a210f9203d5f',
  creationInfo: { creators: ['Tool: trivy-0.72.0'], created: '2026-11-24T21:33:02Z' },
  packages: [
    {
      name: '/tmp/dockgate-1/image.tar', SPDXID: 'SPDXRef-image', downloadLocation: 'NONE', primaryPackagePurpose: 'CONTAINER',
      annotations: ['ImageID: ' + ID, 'Labels:token: canary-in-label'].map((comment) => ({ annotator: 'Tool: trivy-0.72.0', annotationDate: '2026-11-24T21:33:02Z', annotationType: 'OTHER', comment })),
    },
    { name: 'debian', SPDXID: 'SPDXRef-os', downloadLocation: 'NONE', primaryPackagePurpose: 'OPERATING-SYSTEM' },
  ],
  relationships: [{ spdxElementId: 'SPDXRef-DOCUMENT', relatedSpdxElement: 'SPDXRef-image', relationshipType: 'DESCRIBES' }],
};

describe('a bill of materials', () => {
  it.each([['cyclonedx', CYCLONEDX], ['spdx', SPDX]] as const)('%s: is about the image, keeps to its schema, and holds no label and no temporary path', (format, document) => {
    expect(sbomProblems(format, document)).not.toEqual([]);

    const about = aboutImage(format, document, SUBJECT);

    expect(sbomProblems(format, about)).toEqual([]);
    const text = JSON.stringify(about);
    expect(text).not.toMatch(/canary|dockgate-1/);
    expect(text).toContain('a'.repeat(64));
    expect(text).toContain('app/Dockerfile');
  });

  it('keeps a licence that the schema does not know by its name', () => {
    expect(aboutImage('cyclonedx', CYCLONEDX, SUBJECT)).toMatchObject({ components: [{ licenses: [{ license: { name: 'BSD-3-clause-Sun' } }, { license: { id: 'MIT' } }] }] });
  });

  it.each([['cyclonedx', CYCLONEDX], ['spdx', SPDX]] as const)('%s: of another image, or of none, is refused', (format, document) => {
    expect(() => aboutImage(format, document, { ...SUBJECT, imageId: `sha256:${'b'.repeat(64)}` })).toThrow('not about sha256:bb');
    expect(() => aboutImage(format, {}, SUBJECT)).toThrow('it is no');
    expect(() => aboutImage(format, JSON.parse(JSON.stringify(document).replace('ImageID', 'Other')), SUBJECT)).toThrow('it is about no image');
  });

  it('of a version without a schema at hand is not valid', () => {
    expect(sbomProblems('cyclonedx', { ...CYCLONEDX, specVersion: '1.9' })).toEqual(['it is of version "1.9", whose schema is not at hand']);
    expect(sbomProblems('spdx', 'text')).toEqual(['it is of version "none", whose schema is not at hand']);
  });

  it('has schemas without anything that only people read', () => {
    expect(readFileSync(new URL('schemas/cyclonedx-1.7.json', import.meta.url), 'utf8').length).toBeLessThan(100_000);
  });
});
