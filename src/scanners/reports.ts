/** The formats of reports made elsewhere. Each is loaded when one is given. */
import { type ReportFormatName, REPORT_FORMATS } from './formats.js';
import type { ReportFormat } from './report-format.js';

const LOADERS: Readonly<Record<ReportFormatName, () => Promise<ReportFormat>>> = {
  trivy: async () => (await import('./trivy/report.js')).trivyReport,
  grype: async () => (await import('./grype/report.js')).grypeReport,
  dockle: async () => (await import('./dockle/report.js')).dockleReport,
  hadolint: async () => (await import('./hadolint/report.js')).hadolintReport,
  'kube-bench': async () => (await import('./kube-bench/report.js')).kubeBenchReport,
  'docker-bench': async () => (await import('./docker-bench/report.js')).dockerBenchReport,
  kics: async () => (await import('./kics/report.js')).kicsReport,
  checkov: async () => (await import('./checkov/report.js')).checkovReport,
  sarif: async () => (await import('./sarif-file/report.js')).sarifReport,
};

const NAMES: readonly ReportFormatName[] = [...REPORT_FORMATS, 'sarif'];

/** @param name one that settings let through */
export function reportFormat(name: string): Promise<ReportFormat> {
  const known = NAMES.find((each) => each === name);
  if (known === undefined) throw new RangeError(`settings let the unknown report format ${name} through`);
  return LOADERS[known]();
}

/** @returns the title of the tool whose report a document is, when it is one of another tool that we know */
export async function whoseReport(document: unknown): Promise<string | undefined> {
  for (const name of NAMES) {
    const format = await LOADERS[name]();
    if (format.fits(document)) return format.title;
  }
  return undefined;
}
