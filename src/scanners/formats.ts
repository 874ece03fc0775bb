/** Formats of reports that are read though we didn't run their tool; here, so that settings can be checked without loading any of them. */

export const REPORT_FORMATS = ['trivy', 'grype', 'dockle', 'hadolint', 'kube-bench', 'docker-bench', 'kics', 'checkov'] as const;
export type ReportFormatName = (typeof REPORT_FORMATS)[number] | 'sarif';
