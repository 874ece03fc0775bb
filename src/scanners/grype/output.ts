/** Stands in until Grype's decoder is here. */
import { ScannerFailure } from '../../errors.js';
import type { DecodeContext, Decoded } from '../scanner.js';

/** @throws ScannerFailure always */
export function decodeGrype(_document: unknown, context: DecodeContext): Decoded {
  throw new ScannerFailure(`Grype's report about ${context.name} can't be read by this build`);
}
