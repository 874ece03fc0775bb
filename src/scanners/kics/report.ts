/** KICS's reports. */
import * as v from 'valibot';
import type { ReportFormat } from '../report-format.js';
import { decodeKics, KicsDocument } from './output.js';

export const kicsReport: ReportFormat = {
  id: 'kics',
  title: 'KICS',
  fits: (document) => v.is(v.object({ queries: v.nullable(v.array(v.unknown())) }), document),
  open: (document) => [
    {
      scanner: 'kics',
      title: 'KICS',
      version: versionOf(document),
      about: { type: 'repository' },
      judgesPackages: false,
      supplies: [],
      writtenAt: undefined,
      databases: [],
      decode: (context) => decodeKics(document, context),
    },
  ],
};

function versionOf(document: unknown): string | undefined {
  const read = v.safeParse(KicsDocument, document);
  return read.success ? (read.output.kics_version ?? undefined) : undefined;
}
