/** Arguments that users may add to a scanner's own: none of them hides findings, changes the output's form or what is looked at. Here, so that settings can be checked without loading any scanner. */
import type { ScannerName } from './scanner.js';

/** Exactly so; behind a last `=` stands any value. */
export const ALLOWED_ARGS: Readonly<Record<ScannerName, readonly string[]>> = {
  // More findings of less certain matches (https://trivy.dev/latest/docs/scanner/vulnerability/#detection-priority).
  trivy: ['--detection-priority=comprehensive', '--parallel='],
  'trivy-fs': ['--detection-priority=comprehensive', '--include-dev-deps', '--parallel='],
  grype: ['--add-cpes-if-none'],
  'grype-dir': ['--add-cpes-if-none'],
  hadolint: [],
};
