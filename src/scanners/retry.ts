/** Starts a scanner again when what went wrong may pass. */
import type { Tools } from '../tools/tools.js';
import type { Inspection } from './scanner.js';

const PAUSE_MS = 2_000;

/** @param retries attempts beyond the first. @param what the scanner and what it looks at, in words */
export async function withRetries(run: () => Promise<Inspection>, retries: number, what: string, tools: Pick<Tools, 'clock' | 'log' | 'signal'>): Promise<Inspection> {
  for (let attempt = 1; ; attempt += 1) {
    const inspection = await run();
    if (inspection.failure === undefined || inspection.mayPass !== true || attempt > retries) return inspection;
    tools.log.warn(`${what}: ${inspection.failure.message}; attempt ${String(attempt + 1)} of ${String(retries + 1)}`);
    await tools.clock.sleep(PAUSE_MS * attempt, tools.signal);
  }
}
