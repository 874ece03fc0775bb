/** kube-bench's reports. */
import * as v from 'valibot';
import type { ReportFormat } from '../report-format.js';
import { decodeKubeBench, KubeBenchDocument } from './output.js';

export const kubeBenchReport: ReportFormat = {
  id: 'kube-bench',
  title: 'kube-bench',
  fits: (document) => v.is(KubeBenchDocument, document) && (!Array.isArray(document) || document.length > 0),
  open: (document) => [
    {
      scanner: 'kube-bench',
      title: 'kube-bench',
      version: undefined,
      about: { type: 'cluster' },
      judgesPackages: false,
      supplies: [],
      writtenAt: undefined,
      databases: [],
      decode: (context) => decodeKubeBench(document, context),
    },
  ],
};
