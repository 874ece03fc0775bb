/**
 * Reads Trivy's own JSON: schema version 2 (https://github.com/aquasecurity/trivy/blob/main/pkg/types/report.go) of images, folders,
 * repositories and bills of materials, and `trivy k8s` (https://github.com/aquasecurity/trivy/blob/main/pkg/k8s/report/report.go).
 * Of other rows (packages, custom resources, findings that an ignore file took away) none is a finding.
 */
import * as v from 'valibot';
import { ScannerFailure } from '../../errors.js';
import type { Observation, Place } from '../../findings/finding.js';
import { readDocument, readRow } from '../decode.js';
import type { DecodeContext, Decoded } from '../scanner.js';
import { endOfLife, Licence, licence, Misconfiguration, misconfiguration, Secret, secret } from './plain-rows.js';
import type { ResultContext } from './result.js';
import { packageLines, relative, Vulnerability, vulnerability } from './vulnerabilities.js';

const OptionalText = v.nullish(v.string());
const Rows = v.nullish(v.array(v.unknown()));

const Document = v.object({
  SchemaVersion: v.literal(2),
  Trivy: v.nullish(v.object({ Version: OptionalText })),
  ArtifactName: OptionalText,
  ArtifactType: OptionalText,
  Metadata: v.nullish(v.object({ ImageID: OptionalText, OS: v.nullish(v.object({ Family: OptionalText, Name: OptionalText, EOSL: v.nullish(v.boolean()) })) })),
  Results: Rows,
});
const Result = v.object({ Target: OptionalText, Type: OptionalText, Vulnerabilities: Rows, Secrets: Rows, Misconfigurations: Rows, Licenses: Rows, Packages: Rows });

const Cluster = v.object({ ClusterName: OptionalText, Resources: Rows, Vulnerabilities: Rows, Misconfigurations: Rows });
const Resource = v.object({ Namespace: OptionalText, Kind: OptionalText, Name: OptionalText, Results: Rows });

/** @throws ScannerFailure when the document isn't Trivy's, or isn't about the target */
export function decodeTrivy(document: unknown, context: DecodeContext): Decoded {
  if (context.image === undefined && isCluster(document)) return decodeCluster(document, context);
  const { image, name } = context;
  const report = readDocument(Document, document, 'Trivy', name);
  const kind = report.ArtifactType ?? 'container_image';
  const imageId = report.Metadata?.ImageID ?? undefined;
  if (image !== undefined && (kind !== 'container_image' || (imageId !== undefined && imageId !== image.id))) {
    throw new ScannerFailure(`Trivy was asked about ${name} (${image.id}), but its report is about something else: ${imageId ?? `a ${kind}`}`, {
      hint: 'does the archive hold more than one image?',
    });
  }
  const version = context.version ?? report.Trivy?.Version ?? undefined;
  const whole: Whole = { context, version, inImage: image !== undefined || (kind === 'container_image' && context.subject === undefined), undecodable: [], observations: [] };
  const os = report.Metadata?.OS;
  if (os?.EOSL === true) whole.observations.push(endOfLife(os.Family ?? 'system', os.Name ?? '', resultContext({ target: '', type: '', packages: [] }, whole)));
  readResults(report.Results ?? [], 'Results', whole);
  return { observations: whole.observations, undecodable: whole.undecodable, ...(version === undefined ? {} : { version }) };
}

interface Whole {
  readonly context: DecodeContext;
  readonly version: string | undefined;
  readonly inImage: boolean;
  readonly undecodable: string[];
  readonly observations: Observation[];
}

function readResults(results: readonly unknown[], prefix: string, whole: Whole): void {
  for (const [index, row] of results.entries()) {
    const place = `${prefix}[${String(index)}]`;
    const result = readRow(Result, row, place, whole.undecodable);
    if (result === undefined) continue;
    const context = resultContext({ target: result.Target ?? '', type: result.Type ?? '', packages: result.Packages ?? [] }, whole);
    const read = <T extends v.GenericSchema>(schema: T, list: readonly unknown[] | null | undefined, title: string, observe: (each: v.InferOutput<T>, of: ResultContext) => Observation | undefined): void => {
      for (const [at, each] of (list ?? []).entries()) {
        const decoded = readRow(schema, each, `${place}.${title}[${String(at)}]`, whole.undecodable);
        const observation = decoded === undefined ? undefined : observe(decoded, context);
        if (observation !== undefined) whole.observations.push(observation);
      }
    };
    read(Vulnerability, result.Vulnerabilities, 'Vulnerabilities', vulnerability);
    read(Secret, result.Secrets, 'Secrets', secret);
    read(Misconfiguration, result.Misconfigurations, 'Misconfigurations', misconfiguration);
    read(Licence, result.Licenses, 'Licenses', licence);
  }
}

function resultContext({ target, type, packages }: { readonly target: string; readonly type: string; readonly packages: readonly unknown[] }, { context, version, inImage }: Whole): ResultContext {
  return {
    context,
    inImage,
    target,
    type,
    lines: inImage || packages.length === 0 ? new Map() : packageLines(packages),
    fileName: context.fileName,
    placeOf: ({ diffId, path, line }): Place => (inImage ? { type: 'layer', diffId, path } : { type: 'file', file: path ?? context.fileName(''), line }),
    sighting: (id, severity) => ({ scanner: 'trivy', ...(version === undefined ? {} : { version }), id, severity }),
  };
}

function isCluster(document: unknown): boolean {
  return typeof document === 'object' && document !== null && 'ClusterName' in document;
}

/** Resources by their names, which stand where files do elsewhere; `--report all` has all of them in one list, versions before 0.50 in two. */
function decodeCluster(document: unknown, context: DecodeContext): Decoded {
  const cluster = readDocument(Cluster, document, 'Trivy', context.name);
  const whole: Whole = { context, version: context.version, inImage: false, undecodable: [], observations: [] };
  for (const [list, resources] of [['Resources', cluster.Resources], ['Vulnerabilities', cluster.Vulnerabilities], ['Misconfigurations', cluster.Misconfigurations]] as const) {
    for (const [index, row] of (resources ?? []).entries()) {
      const place = `${list}[${String(index)}]`;
      const resource = readRow(Resource, row, place, whole.undecodable);
      if (resource === undefined) continue;
      const name = [resource.Namespace, resource.Kind, resource.Name].filter((each) => each !== null && each !== undefined && each !== '').join('/');
      readResults(resource.Results ?? [], `${place}.Results`, { ...whole, context: { ...context, fileName: () => context.fileName(relative(name) ?? '') } });
    }
  }
  return { observations: whole.observations, undecodable: whole.undecodable };
}
