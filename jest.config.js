/** Tests run on the TypeScript sources as ES modules. */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2023', experimental: { keepImportAttributes: true } }, module: { type: 'es6' } }] },
  testMatch: ['**/*.test.ts'],
  roots: ['<rootDir>/src', '<rootDir>/__tests__'],
  // Start-to-end tests need real tools: `npm run test:e2e`.
  testPathIgnorePatterns: ['/node_modules/', '/e2e/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
};
