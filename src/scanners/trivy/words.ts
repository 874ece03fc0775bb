/** Trivy's words for severities, and where its data comes from. */
import type { Rating } from '../../findings/finding.js';
import type { Severity } from '../../findings/severity.js';

/** https://github.com/aquasecurity/trivy-db/blob/main/pkg/types/types.go; `VendorSeverity` holds their places in this list. */
const WORDS: readonly Severity[] = ['unknown', 'low', 'medium', 'high', 'critical'];

export function severityOf(word: string | null | undefined): Severity {
  return WORDS.find((each) => each === (word ?? '').toLowerCase()) ?? 'unknown';
}

/** @param vendors `VendorSeverity` of a row. @param chosen the source that Trivy took its severity from: all that reports before 0.20 name */
export function ratingsOf(vendors: Readonly<Record<string, number>>, chosen: string, severity: Severity): Rating[] {
  const ratings = Object.entries(vendors).flatMap(([source, place]) => {
    const rating = WORDS[place] ?? 'unknown';
    return rating === 'unknown' ? [] : [{ source, severity: rating }];
  });
  if (chosen === '' || severity === 'unknown' || ratings.some(({ source }) => source === chosen)) return ratings;
  return [...ratings, { source: chosen, severity }];
}
