import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import tseslint from 'typescript-eslint';

/** The only places that touch the machine: everything else gets it as an argument (ARCHITECTURE.md). */
const EFFECTS = ['src/index.ts', 'src/action.ts', 'src/cli.ts', 'src/start.ts', 'src/tools/**', 'src/hosts/**'];
/** Units know the vocabulary (findings, artifacts, errors, report) and never each other. */
const UNITS = ['checks', 'scanners', 'policy', 'reporters', 'hosts', 'targets'];
/** What one unit may know of another: types of values that are handed to it. */
const ALLOWED = { scanners: ['targets/target.ts'], targets: [], policy: [], reporters: [], hosts: [], checks: [] };

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'dockgate-out/', 'examples/', '*.config.js'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-shadow': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      curly: ['error', 'multi-line'],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**'],
    ignores: [...EFFECTS, '**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['@actions/*', 'node:fs', 'node:fs/*', 'node:child_process', 'node:http', 'node:https', 'node:net', 'node:os', 'node:process'], message: 'Effects live in src/tools and src/hosts; take them as an argument.' }] },
      ],
      'no-restricted-globals': ['error', 'process', 'fetch', 'performance'],
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is passed in: tools.clock.' },
        { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Time is passed in: tools.clock.' },
      ],
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-restricted-properties': ['error', { object: 'process', property: 'exit', message: 'It loses output: set the exit code.' }],
    },
  },
  {
    files: UNITS.map((unit) => `src/${unit}/**`),
    ignores: ['**/*.test.ts'],
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: UNITS.flatMap((unit) => [
            ...UNITS.filter((other) => other !== unit).map((other) => ({
              target: `./src/${unit}`,
              from: `./src/${other}`,
              except: ALLOWED[unit].filter((path) => path.startsWith(`${other}/`)).map((path) => `./${path.slice(other.length + 1)}`),
              message: `${unit} must not know ${other}: what one needs of the other arrives as an argument.`,
            })),
          ]),
        },
      ],
    },
  },
  { files: ['scripts/**', '__tests__/**', '**/*.test.ts'], rules: { 'no-console': 'off', 'max-lines': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
);
