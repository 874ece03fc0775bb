/** SARIF files: each run is one tool's report. */
import * as v from 'valibot';
import { ScannerFailure } from '../../errors.js';
import { readDocument } from '../decode.js';
import { oneLine } from '../observe.js';
import type { OpenedReport, ReportAbout, ReportFormat } from '../report-format.js';
import { SarifDocument, SarifRun } from './document.js';
import { decodeRun, toolId } from './output.js';

export const sarifReport: ReportFormat = {
  id: 'sarif',
  title: 'SARIF',
  fits: (document) => v.is(v.object({ version: v.string(), runs: v.unknown() }), document) || v.is(v.object({ $schema: v.pipe(v.string(), v.includes('sarif')) }), document),
  open,
};

function open(document: unknown, about: string): readonly OpenedReport[] {
  const log = readDocument(SarifDocument, document, 'SARIF', about);
  // Release candidates of the standard wrote their own number behind it.
  if (!/^2\.1\.0(?:-|$)/.test(log.version)) throw new ScannerFailure(`${about} is SARIF of version ${JSON.stringify(log.version.slice(0, 40))}, and 2.1.0 alone is read`, { hint: 'have the tool write SARIF 2.1.0' });
  if (log.runs === null || log.runs === undefined || log.runs.length === 0) throw new ScannerFailure(`${about} holds no run: no tool says that it looked at anything`, { hint: 'run the tool again, and see that it ends well' });
  return log.runs.map((each, index) => {
    const run = readDocument(SarifRun, each, 'SARIF', `run ${String(index)} of ${about}`);
    const { name, version, semanticVersion } = run.tool.driver;
    // Its rules would stand beside the same rules of this run, and its word for ours.
    if (toolId(name) === 'dockgate') throw new ScannerFailure(`${about} was written by Dockgate itself, not by another tool`, { hint: 'leave it out: what it found is found again' });
    const image = imageOf(run);
    return {
      scanner: toolId(name),
      title: titleOf(name),
      version: version ?? semanticVersion ?? undefined,
      about: image,
      judgesPackages: image.type === 'image' && toolId(name) !== 'dockle',
      supplies: toolId(name) === 'trivy' ? ['cvss'] : [],
      writtenAt: undefined,
      databases: [],
      decode: (context) => decodeRun(run, index, image.type === 'image', context),
    };
  });
}

const LONGEST_TITLE = 60;

function titleOf(name: string): string {
  const line = oneLine(name);
  if (line === '') return 'SARIF';
  return line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE - 1)}…`;
}

const TrivyProperties = v.object({ imageName: v.pipe(v.string(), v.minLength(1)), imageID: v.nullish(v.string()), repoTags: v.nullish(v.array(v.string())) });
const First = v.object({ message: v.object({ text: v.string() }), locations: v.array(v.object({ physicalLocation: v.object({ artifactLocation: v.object({ uri: v.string() }) }), logicalLocations: v.nullish(v.array(v.object({ fullyQualifiedName: v.string() }))) })) });

/** The standard has no place for it, so each tool that scans images has its own. */
function imageOf(run: SarifRun): ReportAbout {
  const tool = toolId(run.tool.driver.name);
  if (tool === 'dockle') return { type: 'image', image: { id: undefined, name: undefined, config: undefined } };
  const trivy = tool === 'trivy' ? v.safeParse(TrivyProperties, run.properties) : undefined;
  if (trivy?.success === true) {
    const { imageID, repoTags, imageName } = trivy.output;
    return { type: 'image', image: { id: imageID === '' ? undefined : (imageID ?? undefined), name: repoTags?.[0] ?? imageName, config: undefined } };
  }
  if (tool === 'grype') {
    const first = v.safeParse(First, run.results?.[0]);
    if (!first.success) return { type: 'repository' };
    const [, said] = / was found in image (\S+) at: /.exec(first.output.message.text) ?? [];
    const name = said ?? /^(.+?)@sha256:[0-9a-f]{64}:\//.exec(first.output.locations[0]?.logicalLocations?.[0]?.fullyQualifiedName ?? '')?.[1];
    return name === undefined ? { type: 'repository' } : { type: 'image', image: { id: undefined, name, config: undefined } };
  }
  if (tool === 'snyk-container') {
    const first = v.safeParse(First, run.results?.[0]);
    return { type: 'image', image: { id: undefined, name: first.success ? first.output.locations[0]?.physicalLocation.artifactLocation.uri.replace(/(@sha256)_/, '$1:') : undefined, config: undefined } };
  }
  return { type: 'repository' };
}
