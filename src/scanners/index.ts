/** The scanners that there are. Importing them starts nothing. */
import { hadolint } from './hadolint/index.js';
import type { Scanner } from './scanner.js';
import { trivy } from './trivy/index.js';

export const scanners: readonly Scanner[] = [trivy, hadolint];
