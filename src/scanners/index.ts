/** The scanners that there are. Importing them starts nothing. */
import { grype, grypeDir } from './grype/index.js';
import { hadolint } from './hadolint/index.js';
import type { Scanner } from './scanner.js';
import { trivy, trivyFs } from './trivy/index.js';

export const scanners: readonly Scanner[] = [trivy, trivyFs, grype, grypeDir, hadolint];
