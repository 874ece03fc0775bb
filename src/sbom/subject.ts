/** What a bill of materials is about: scanners know a temporary file, readers want the image. */
import * as v from 'valibot';
import { VERSION } from '../version.js';
import licences from './schemas/spdx-licences.json' with { type: 'json' };
import type { SbomFormat } from './validate.js';

export interface SbomSubject {
  readonly key: string;
  readonly name: string;
  /** `sha256:…` */
  readonly imageId: string;
  readonly dockerfile: string | undefined;
  /** The name under which it was pulled, with its digest. */
  readonly reference: string | undefined;
}

/** What a document lacks that it should have, in a clause about it. */
export class UnfitSbom extends Error {}

const Property = v.looseObject({ name: v.string(), value: v.optional(v.string()) });
const Licence = v.looseObject({ license: v.looseObject({ id: v.string() }) });
const Component = v.looseObject({ licenses: v.optional(v.array(v.unknown())) });
const CycloneDx = v.looseObject({
  bomFormat: v.literal('CycloneDX'),
  components: v.optional(v.array(Component)),
  metadata: v.looseObject({
    tools: v.optional(v.looseObject({ components: v.optional(v.array(v.unknown())) })),
    component: v.looseObject({ properties: v.optional(v.array(Property)) }),
  }),
});
const Annotation = v.looseObject({ comment: v.optional(v.string()) });
const SpdxPackage = v.looseObject({ SPDXID: v.string(), primaryPackagePurpose: v.optional(v.string()), annotations: v.optional(v.array(Annotation)) });
const Spdx = v.looseObject({
  spdxVersion: v.string(),
  documentNamespace: v.string(),
  creationInfo: v.looseObject({ creators: v.array(v.string()) }),
  packages: v.array(SpdxPackage),
  relationships: v.array(v.looseObject({ spdxElementId: v.string(), relatedSpdxElement: v.string(), relationshipType: v.string() })),
});

const KNOWN_LICENCES: ReadonlySet<string> = new Set(licences.enum);
/** What the SPDX schema calls an operating system; the text of the standard, and Trivy, write it with a hyphen. */
const OPERATING_SYSTEM = 'OPERATING_SYSTEM';
const LABEL = /^(?:aquasecurity:trivy:)?Labels:/;

/**
 * @param document as Trivy writes it
 * @returns the same about the image by its name and id; without its labels, which are no inventory and may hold anything
 * @throws UnfitSbom when it isn't about this image
 */
export function aboutImage(format: SbomFormat, document: unknown, subject: SbomSubject): unknown {
  return format === 'cyclonedx' ? cycloneDx(document, subject) : spdx(document, subject);
}

function cycloneDx(document: unknown, subject: SbomSubject): unknown {
  const read = v.safeParse(CycloneDx, document);
  if (!read.success) throw new UnfitSbom(`it is no CycloneDX document with a subject: ${read.issues[0].message}`);
  const { metadata } = read.output;
  const properties = metadata.component.properties ?? [];
  checkImage(properties.filter(({ name }) => name === 'aquasecurity:trivy:ImageID').map(({ value }) => value), subject);
  const ours = [['key', subject.key], ['image-id', subject.imageId], ['dockerfile', subject.dockerfile], ['reference', subject.reference]] as const;
  return {
    ...read.output,
    components: (read.output.components ?? []).map(withKnownLicences),
    metadata: {
      ...metadata,
      tools: { ...metadata.tools, components: [...(metadata.tools?.components ?? []), { type: 'application', name: 'dockgate', version: VERSION }] },
      component: {
        ...metadata.component,
        name: subject.name,
        version: subject.imageId,
        hashes: [{ alg: 'SHA-256', content: hexOf(subject) }],
        properties: [
          ...properties.filter(({ name }) => !LABEL.test(name)),
          ...ours.flatMap(([name, value]) => (value === undefined ? [] : [{ name: `dockgate:${name}`, value }])),
        ],
      },
    },
  };
}

/** Trivy gives what a Debian package calls its licence (`BSD-3-clause-Sun`) as an SPDX id, also when there is none of that name. */
function withKnownLicences(component: v.InferOutput<typeof Component>): unknown {
  if (component.licenses === undefined) return component;
  const licenses = component.licenses.map((entry) => {
    const read = v.safeParse(Licence, entry);
    if (!read.success || KNOWN_LICENCES.has(read.output.license.id)) return entry;
    const { id, ...rest } = read.output.license;
    return { ...read.output, license: { ...rest, name: id } };
  });
  return { ...component, licenses };
}

function spdx(document: unknown, subject: SbomSubject): unknown {
  const read = v.safeParse(Spdx, document);
  if (!read.success) throw new UnfitSbom(`it is no SPDX document with packages: ${read.issues[0].message}`);
  const { documentNamespace, creationInfo, packages, relationships } = read.output;
  const described = relationships.find(({ spdxElementId, relationshipType }) => spdxElementId === 'SPDXRef-DOCUMENT' && relationshipType === 'DESCRIBES')?.relatedSpdxElement;
  const image = packages.find(({ SPDXID }) => SPDXID === described);
  if (image === undefined) throw new UnfitSbom('it does not say which package it describes');
  const annotations = image.annotations ?? [];
  checkImage(annotations.flatMap(({ comment = '' }) => /^ImageID: (\S+)$/.exec(comment)?.[1] ?? []), subject);
  const unique = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.exec(documentNamespace)?.[0];
  if (unique === undefined) throw new UnfitSbom('its namespace is not a unique one');
  const source = [subject.dockerfile === undefined ? [] : [`built from ${subject.dockerfile}`], subject.reference === undefined ? [] : [`pulled as ${subject.reference}`]].flat();
  return {
    ...read.output,
    name: subject.name,
    documentNamespace: `urn:uuid:${unique}`,
    creationInfo: { ...creationInfo, creators: [...creationInfo.creators, `Tool: dockgate-${VERSION}`] },
    packages: packages.map((each) =>
      each === image
        ? {
            ...image,
            name: subject.name,
            versionInfo: subject.imageId,
            checksums: [{ algorithm: 'SHA256', checksumValue: hexOf(subject) }],
            ...(source.length === 0 ? {} : { sourceInfo: source.join('; ') }),
            annotations: annotations.filter(({ comment = '' }) => !LABEL.test(comment)),
          }
        : each.primaryPackagePurpose === 'OPERATING-SYSTEM'
          ? { ...each, primaryPackagePurpose: OPERATING_SYSTEM }
          : each,
    ),
  };
}

function checkImage(ids: readonly (string | undefined)[], { imageId }: SbomSubject): void {
  if (ids.length !== 1 || ids[0] !== imageId) throw new UnfitSbom(`it is about ${ids.length === 0 ? 'no image' : String(ids[0])}, not about ${imageId}`);
}

function hexOf({ imageId }: SbomSubject): string {
  return imageId.slice('sha256:'.length);
}
