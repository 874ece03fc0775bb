/** The one place that knows which severity is worse. */

/** Worst first. `unknown` is last because nothing may be concluded from it. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low', 'negligible', 'unknown'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
/** How sure we are that the thing is there; not how bad it is. */
export type Confidence = (typeof CONFIDENCES)[number];

/** Sorts worst first. */
export function compareSeverity(a: Severity, b: Severity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}

/** Whether `severity` is `floor` or worse. `unknown` is neither better nor worse than anything but itself. */
export function isAtLeast(severity: Severity, floor: Severity): boolean {
  if (severity === 'unknown' || floor === 'unknown') return severity === floor;
  return compareSeverity(severity, floor) <= 0;
}

/** @returns the worse of two; a known severity beats `unknown`. */
export function worst(a: Severity, b: Severity): Severity {
  return compareSeverity(a, b) <= 0 ? a : b;
}

export type CountBySeverity = Readonly<Record<Severity, number>>;

/** @returns how many there are of each severity, zeros included. */
export function countBySeverity(findings: Iterable<{ readonly severity: Severity }>): CountBySeverity {
  const counts = { critical: 0, high: 0, medium: 0, low: 0, negligible: 0, unknown: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
