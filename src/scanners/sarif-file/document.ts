/** The parts of SARIF 2.1.0 that we read (https://docs.oasis-open.org/sarif/sarif/v2.1.0/). Everything else is left alone: snippets hold source code. */
import * as v from 'valibot';

const OptionalText = v.nullish(v.string());
const Index = v.nullish(v.pipe(v.number(), v.integer(), v.minValue(-1)));
/** A property that is of no use unless it is of this form. */
function lenient<T extends v.GenericSchema>(schema: T): v.GenericSchema<unknown, v.InferOutput<T> | undefined> {
  return v.fallback(v.optional(schema), undefined);
}

const Message = v.object({
  text: OptionalText,
  markdown: OptionalText,
  id: OptionalText,
  arguments: v.nullish(v.array(v.string())),
});
const Texts = lenient(v.record(v.string(), v.object({ text: OptionalText })));
const Bag = lenient(v.record(v.string(), v.unknown()));

const Rule = v.object({
  id: OptionalText,
  name: OptionalText,
  shortDescription: lenient(v.object({ text: OptionalText })),
  fullDescription: lenient(v.object({ text: OptionalText })),
  help: lenient(v.object({ text: OptionalText })),
  messageStrings: Texts,
  defaultConfiguration: lenient(v.object({ level: OptionalText })),
  properties: Bag,
});
const Component = v.object({
  name: v.string(),
  version: OptionalText,
  semanticVersion: OptionalText,
  rules: v.nullish(v.array(v.unknown())),
  globalMessageStrings: Texts,
});

const ArtifactLocation = v.object({ uri: OptionalText, uriBaseId: OptionalText, index: Index });
const Line = v.nullish(v.pipe(v.number(), v.integer(), v.minValue(1)));
const Region = v.object({ startLine: Line, startColumn: Line, endLine: Line, endColumn: Line });

export const SarifDocument = v.object({ version: v.string(), runs: v.nullish(v.array(v.unknown())) });

export const SarifRun = v.object({
  tool: v.object({ driver: Component, extensions: v.nullish(v.array(Component)) }),
  results: v.nullish(v.array(v.unknown())),
  artifacts: lenient(v.array(v.object({ location: v.nullish(ArtifactLocation) }))),
  originalUriBaseIds: lenient(v.record(v.string(), v.object({ uri: OptionalText, uriBaseId: OptionalText }))),
  invocations: v.nullish(
    v.array(
      v.object({
        executionSuccessful: v.nullish(v.boolean()),
        exitCode: v.nullish(v.number()),
        toolExecutionNotifications: lenient(v.array(v.object({ level: OptionalText, message: lenient(Message) }))),
        toolConfigurationNotifications: lenient(v.array(v.object({ level: OptionalText, message: lenient(Message) }))),
      }),
    ),
  ),
  externalPropertyFileReferences: lenient(v.object({ results: v.nullish(v.array(v.unknown())) })),
  properties: Bag,
});

export const SarifResult = v.object({
  ruleId: OptionalText,
  ruleIndex: Index,
  rule: v.nullish(v.object({ id: OptionalText, index: Index, toolComponent: v.nullish(v.object({ index: Index, name: OptionalText })) })),
  kind: OptionalText,
  level: OptionalText,
  message: v.nullish(Message),
  locations: v.nullish(
    v.array(
      v.object({
        physicalLocation: v.nullish(v.object({ artifactLocation: v.nullish(ArtifactLocation), region: v.nullish(Region) })),
        logicalLocations: lenient(v.array(v.object({ name: OptionalText, fullyQualifiedName: OptionalText }))),
      }),
    ),
  ),
  baselineState: OptionalText,
  suppressions: v.nullish(v.array(v.object({ kind: OptionalText, status: OptionalText, justification: OptionalText }))),
  partialFingerprints: lenient(v.record(v.string(), v.string())),
  fingerprints: lenient(v.record(v.string(), v.string())),
  properties: Bag,
});

export { Rule as SarifRule };
export type SarifRun = v.InferOutput<typeof SarifRun>;
export type SarifRule = v.InferOutput<typeof Rule>;
export type SarifResult = v.InferOutput<typeof SarifResult>;
export type SarifMessage = v.InferOutput<typeof Message>;
export type SarifArtifactLocation = v.InferOutput<typeof ArtifactLocation>;
