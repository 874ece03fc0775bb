/** Checkov's reports. */
import * as v from 'valibot';
import type { ReportFormat } from '../report-format.js';
import { CheckovDocument, checkovVersion, decodeCheckov } from './output.js';

export const checkovReport: ReportFormat = {
  id: 'checkov',
  title: 'Checkov',
  fits: (document) => v.is(CheckovDocument, document),
  open: (document) => [
    {
      scanner: 'checkov',
      title: 'Checkov',
      version: checkovVersion(document),
      about: { type: 'repository' },
      // It needs an account for it, and says nothing of a run without.
      judgesPackages: false,
      supplies: [],
      writtenAt: undefined,
      databases: [],
      decode: (context) => decodeCheckov(document, context),
    },
  ],
};
