/** What a host takes of SARIF; the numbers are each host's. */
export interface SarifLimits {
  /** Bytes of the compressed file. */
  readonly compressed: number;
  readonly runs: number;
  readonly results: number;
  /** As many of a run's results are shown. */
  readonly shown: number;
  readonly rules: number;
  readonly locations: number;
  readonly tags: number;
  readonly ruleName: number;
  readonly description: number;
}
