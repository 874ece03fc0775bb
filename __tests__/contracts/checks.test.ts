import { describe, expect, it } from '@jest/globals';
import { parseDockerfile } from '../../src/artifacts/dockerfile.js';
describe('x', () => { it('y', () => { expect(parseDockerfile('a', 'FROM x').stages).toHaveLength(1); }); });
