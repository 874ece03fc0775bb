/** hadolint's reports. */
import * as v from 'valibot';
import type { ReportFormat } from '../report-format.js';
import { decodeHadolint } from './output.js';

export const hadolintReport: ReportFormat = {
  id: 'hadolint',
  title: 'hadolint',
  fits: (document) => v.is(v.array(v.unknown()), document) && document.every((each) => v.is(v.object({ code: v.string(), line: v.number() }), each)),
  open: (document) => [
    {
      scanner: 'hadolint',
      title: 'hadolint',
      version: undefined,
      about: { type: 'repository' },
      judgesPackages: false,
      supplies: [],
      writtenAt: undefined,
      databases: [],
      decode: (context) => decodeHadolint(document, context),
    },
  ],
};
