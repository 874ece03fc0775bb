/** dockle's reports: about an image that they name at most by its reference. */
import * as v from 'valibot';
import type { ReportFormat } from '../report-format.js';
import { decodeDockle, DockleDocument } from './output.js';

export const dockleReport: ReportFormat = {
  id: 'dockle',
  title: 'dockle',
  fits: (document) => v.is(v.object({ summary: v.object({ fatal: v.number(), warn: v.number() }) }), document),
  open: (document) => {
    const read = v.safeParse(DockleDocument, document);
    const name = read.success ? (read.output.image ?? undefined) : undefined;
    return [
      {
        scanner: 'dockle',
        title: 'dockle',
        version: undefined,
        about: { type: 'image', image: { id: undefined, name: name === '' ? undefined : name, config: undefined } },
        judgesPackages: false,
        supplies: [],
        writtenAt: undefined,
        databases: [],
        decode: (context) => decodeDockle(document, context),
      },
    ];
  },
};
