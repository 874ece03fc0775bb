/** Writes everything that is derived from the registries; `--check` only says whether something is stale. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { checkAsMarkdown, checksAsMarkdown } from '../src/checks/catalogue.js';
import { allChecks } from '../src/checks/index.js';
import { SEVERITIES } from '../src/findings/severity.js';
import { reportJsonSchema } from '../src/report-schema.js';
import { readLock } from '../src/scanners/lock.js';
import { pinsAsMarkdown } from '../src/scanners/pins-as-markdown.js';
import { environmentName, optionsFor, OPTIONS, type Option } from '../src/settings/options.js';
import { withBlocks } from './generate/blocks.js';
import { gateBlocks } from './generate/gate-workflow.js';

const root = join(import.meta.dirname, '..');

const ACTION_OUTPUTS: readonly (readonly [string, string])[] = [
  ['verdict', 'pass, fail or incomplete'],
  ['exit-code', 'What the step ends with: 0 pass (or only observed), 1 the gate failed on findings, 3 incomplete, or what was demanded was refused'],
  ...SEVERITIES.map((severity) => [severity, `Number of findings of severity ${severity} that are not excepted`] as const),
  ['report', 'Path of dockgate-report.json'],
  ['sarif', 'Path of dockgate.sarif'],
  ['summary', 'Path of dockgate.md'],
  ['comment', 'Path of comment.md'],
  ['comment-url', 'Address of the comment on the pull request'],
  ['sarif-id', 'Id of the SARIF upload'],
  ['artifact-url', 'Address of the uploaded artifact, with `artifact`'],
  ['plan', 'What `plan` found: targets as the matrix of a job'],
  ['count', 'How many targets `plan` found'],
  ['image-id', 'What the engine calls the image (with `tag`), else its digest; of a run about one image'],
  ['digest', 'Digest of the image\'s configuration, as in dockgate-report.json; of a run about one image'],
  ['sbom', 'Paths of the bills of materials, with `sbom`; one a line'],
  ['archive', 'Path of the archive that was judged, with `keep-archive`; of a run that builds one image'],
];

async function derived(): Promise<Map<string, string>> {
  const manifest: unknown = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : '';
  const files = new Map([
    ['src/version.ts', versionModule(version)],
    ['action.yml', actionYaml()],
    ['schemas/dockgate.schema.json', json(configSchema())],
    ['schemas/dockgate-report.schema.json', json(reportJsonSchema())],
    ['docs/options.md', optionsPage()],
    ['docs/scanners.md', await withPins()],
    ['.github/workflows/dockgate.yml', withBlocks('.github/workflows/dockgate.yml', await text('.github/workflows/dockgate.yml'), '#', gateBlocks(described, ACTION_OUTPUTS))],
    ['docs/github.md', await githubPage()],
    ['docs/checks.md', `# Checks\n\n${checksAsMarkdown()}`],
  ]);
  for (const check of allChecks()) files.set(`docs/checks/${check.id}.md`, checkAsMarkdown(check));
  for (const [name, content] of files) {
    // Workflows on the page about GitHub are full of `${{`.
    const placeholder = /TODO|undefined|(?<!\$)\{\{|\[object /.exec(name.startsWith('docs/') ? content : '');
    if (placeholder !== null) throw new Error(`${name} holds ${JSON.stringify(placeholder[0])}`);
  }
  return files;
}

/** The page is written by hand, but for the table of pins. */
async function withPins(): Promise<string> {
  const page = await text('docs/scanners.md');
  const block = /(<!-- pins: .*? -->\n)[^]*?(<!-- \/pins -->)/;
  if (!block.test(page)) throw new Error('docs/scanners.md has no place for the pins');
  return page.replace(block, (_, start: string, end: string) => `${start}${pinsAsMarkdown(readLock())}\n${end}`);
}

/** The page is written by hand, but for the workflows that it shows: they are files of examples/workflows. */
async function githubPage(): Promise<string> {
  const paths = (await existing('examples/workflows')).sort();
  const shown = await Promise.all(paths.map(async (path) => ({ name: basename(path), lines: ['```yaml', ...(await text(path)).trimEnd().split('\n'), '```'] })));
  return withBlocks('docs/github.md', await text('docs/github.md'), '<!--', shown);
}

async function text(name: string): Promise<string> {
  return readFile(join(root, name), 'utf8');
}

function versionModule(version: string): string {
  return `/** The version of this program. \`npm run generate\` keeps it equal to package.json's. */\nexport const VERSION = '${version}';\n`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function defaultText(option: Option, action: boolean): string {
  if (action && option.actionDefault !== undefined) return option.actionDefault;
  if (!('default' in option)) return '';
  return typeof option.default === 'string' ? option.default : (option.default ?? []).join(', ');
}

/** An input in one sentence or a few. */
function described(option: Option): string {
  const standard = defaultText(option, true);
  const words = option.type === 'choice' ? ` One of: ${option.choices.join(', ')}.` : '';
  const list = option.type === 'list' ? ' Several by commas or lines.' : '';
  return `${option.help}${words}${list}${standard === '' ? '' : ` Default: ${standard}.`}`;
}

/** No `default:` in the file but for what only the runner knows: an input that is absent must not win over `.dockgate.yml`. */
function actionYaml(): string {
  const inputs = optionsFor('input').flatMap((option) => {
    return [`  ${option.name}:`, `    description: ${JSON.stringify(described(option))}`, '    required: false', ...(option.actionExpression === undefined ? [] : [`    default: ${option.actionExpression}`])];
  });
  return [
    '# Generated from src/settings/options.ts by `npm run generate`.',
    'name: Dockgate',
    'description: "Container security gate: scans images, Dockerfiles and their surroundings, and judges them against a policy"',
    'branding:',
    '  icon: shield',
    '  color: blue',
    'inputs:',
    ...inputs,
    'outputs:',
    ...ACTION_OUTPUTS.flatMap(([name, what]) => [`  ${name}:`, `    description: ${JSON.stringify(what)}`]),
    'runs:',
    '  using: node24',
    '  main: dist/index.js',
    '',
  ].join('\n');
}

function configSchema(): unknown {
  const schemaOf = (option: Option): unknown => {
    switch (option.type) {
      case 'list':
        return { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
      case 'choice':
        return { enum: option.choices };
      case 'switch':
        return { type: 'boolean' };
      case 'duration':
        return { type: 'string', pattern: '^\\d+\\s*(s|m|h|d)$' };
      case 'text':
        return { type: 'string' };
      case 'amount':
        return { type: 'integer', minimum: 0, maximum: option.most };
    }
  };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '.dockgate.yml',
    description: 'Configuration of Dockgate',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(optionsFor('file').map((option) => [option.name, { description: option.help, ...(schemaOf(option) as object) }])),
  };
}

function optionsPage(): string {
  const places = (option: Option): string => [option.surfaces.includes('flag') ? 'flag' : '', option.surfaces.includes('input') ? 'input' : '', option.surfaces.includes('file') ? 'file' : ''].filter((each) => each !== '').join(', ');
  const rows = (OPTIONS as readonly Option[]).map((option) => {
    const value = option.type === 'choice' ? option.choices.join(', ') : option.type === 'switch' ? 'true, false' : (option.value ?? '');
    const standard = defaultText(option, false);
    const action = option.actionDefault === undefined ? '' : ` (action: \`${option.actionDefault}\`)`;
    return `| \`${option.name}\` | ${option.help} | ${value} | ${standard === '' ? '' : `\`${standard}\``}${action} | ${places(option)} |`;
  });
  return [
    '# Options',
    '',
    'Strongest first: flag (`--fail-on`) or action input (`fail-on`), environment (`' + environmentName('fail-on') + '`), `.dockgate.yml`, default.',
    'A list is a flag repeated, an input or variable with commas or lines, a YAML string or list. Empty is the same as absent.',
    '',
    '| option | what it does | value | default | given as |',
    '|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

async function existing(folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
}

async function main(): Promise<void> {
  const checkOnly = process.argv.includes('--check');
  const wanted = await derived();
  const stale: string[] = [];
  for (const [name, content] of wanted) {
    const path = join(root, name);
    if ((await readFile(path, 'utf8').catch(() => undefined)) === content) continue;
    stale.push(name);
    if (checkOnly) continue;
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  for (const name of await existing('docs/checks')) {
    if (wanted.has(name)) continue;
    stale.push(name);
    if (!checkOnly) await rm(join(root, name));
  }
  for (const name of stale) console.log(`${checkOnly ? 'stale' : 'written'}: ${name}`);
  if (checkOnly && stale.length > 0) {
    console.error('generated files are stale: run `npm run generate`');
    process.exitCode = 1;
  }
}

await main();
