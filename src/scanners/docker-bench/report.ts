/** Docker Bench's reports. */
import * as v from 'valibot';
import type { ReportFormat } from '../report-format.js';
import { decodeDockerBench, DockerBenchDocument, readDockerBench } from './output.js';

export const dockerBenchReport: ReportFormat = {
  id: 'docker-bench',
  title: 'Docker Bench',
  read: readDockerBench,
  fits: (document) => v.is(v.object({ dockerbenchsecurity: v.unknown() }), document),
  open: (document) => [
    {
      scanner: 'docker-bench',
      title: 'Docker Bench',
      version: versionOf(document),
      about: { type: 'host' },
      judgesPackages: false,
      supplies: [],
      writtenAt: undefined,
      databases: [],
      decode: (context) => decodeDockerBench(document, context),
    },
  ],
};

function versionOf(document: unknown): string | undefined {
  const read = v.safeParse(DockerBenchDocument, document);
  return read.success ? read.output.dockerbenchsecurity : undefined;
}
