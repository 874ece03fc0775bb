/** Grype's reports: about an image that they identify, or about files. */
import * as v from 'valibot';
import type { ImageConfig } from '../../artifacts/image-config.js';
import { readImageConfig } from '../../artifacts/image-config-document.js';
import type { ReportAbout, ReportFormat } from '../report-format.js';
import { decodeGrype } from './output.js';

const OptionalText = v.nullish(v.string());
const Head = v.object({
  source: v.nullish(v.object({ type: OptionalText, target: v.optional(v.unknown()) })),
  descriptor: v.nullish(v.object({ version: OptionalText, timestamp: OptionalText })),
});
type Head = v.InferOutput<typeof Head>;
const Target = v.object({ userInput: OptionalText, imageID: OptionalText, tags: v.nullish(v.array(v.string())), config: OptionalText });

export const grypeReport: ReportFormat = {
  id: 'grype',
  title: 'Grype',
  fits: (document) => v.is(v.object({ matches: v.nullable(v.array(v.unknown())) }), document),
  open: (document) => {
    const read = v.safeParse(Head, document);
    const head = read.success ? read.output : undefined;
    return [
      {
        scanner: 'grype',
        title: 'Grype',
        version: head?.descriptor?.version ?? undefined,
        about: aboutOf(head),
        judgesPackages: true,
        supplies: ['cvss', 'epss', 'kev'],
        writtenAt: head?.descriptor?.timestamp ?? undefined,
        // The decoder tells them.
        databases: [],
        decode: (context) => decodeGrype(document, context),
      },
    ];
  },
};

function aboutOf(head: Head | undefined): ReportAbout {
  if ((head?.source?.type ?? 'image') !== 'image') return { type: 'repository' };
  const read = v.safeParse(Target, head?.source?.target);
  const target = read.success ? read.output : undefined;
  const id = target?.imageID === '' ? undefined : (target?.imageID ?? undefined);
  return { type: 'image', image: { id, name: target?.tags?.[0] ?? target?.userInput ?? undefined, config: id === undefined ? undefined : configOf(target?.config ?? '', id) } };
}

/** The configuration is there in base64, secrets and all: only what locating needs is kept. */
function configOf(encoded: string, id: string): ImageConfig | undefined {
  try {
    return readImageConfig(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')), id);
  } catch {
    return undefined;
  }
}
