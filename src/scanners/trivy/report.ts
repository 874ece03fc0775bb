/** Trivy's reports: about an image that they identify, or about files. */
import * as v from 'valibot';
import { readImageConfig } from '../../artifacts/image-config-document.js';
import type { ReportAbout, ReportFormat } from '../report-format.js';
import { decodeTrivy } from './output.js';

const OptionalText = v.nullish(v.string());
const Head = v.object({
  SchemaVersion: v.number(),
  Trivy: v.nullish(v.object({ Version: OptionalText })),
  CreatedAt: OptionalText,
  ArtifactName: OptionalText,
  ArtifactType: OptionalText,
  Metadata: v.nullish(v.object({ ImageID: OptionalText, RepoTags: v.nullish(v.array(v.string())), ImageConfig: v.nullish(v.unknown()) })),
});
type Head = v.InferOutput<typeof Head>;

export const trivyReport: ReportFormat = {
  id: 'trivy',
  title: 'Trivy',
  // Its first form was a bare list of results.
  fits: (document) => v.is(v.object({ SchemaVersion: v.number() }), document) || v.is(v.object({ ClusterName: v.string() }), document) || (v.is(v.array(v.object({ Target: v.string() })), document) && document.length > 0),
  open: (document) => {
    const read = v.safeParse(Head, document);
    const head = read.success ? read.output : undefined;
    return [
      {
        scanner: 'trivy',
        title: 'Trivy',
        version: head?.Trivy?.Version ?? undefined,
        about: v.is(v.object({ ClusterName: v.string() }), document) ? { type: 'cluster' } : aboutOf(head),
        judgesPackages: true,
        supplies: ['cvss'],
        writtenAt: head?.CreatedAt ?? undefined,
        // The report doesn't say how old it was.
        databases: [{ name: 'trivy-db', ages: false }],
        decode: (context) => decodeTrivy(document, context),
      },
    ];
  },
};

function aboutOf(head: Head | undefined): ReportAbout {
  const metadata = head?.Metadata;
  if ((head?.ArtifactType ?? 'container_image') !== 'container_image') return { type: 'repository' };
  const id = metadata?.ImageID ?? undefined;
  // An archive's own tags say more than the path that it had somewhere.
  return { type: 'image', image: { id, name: metadata?.RepoTags?.[0] ?? head?.ArtifactName ?? undefined, config: id === undefined ? undefined : readImageConfig(metadata?.ImageConfig, id) } };
}
