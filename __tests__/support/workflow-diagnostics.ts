/** What GitHub's language service says of workflows: the validator of its own editor. */
import { basename } from 'node:path';
import { registerLogger, validate } from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { action, pins, read } from './workflows.js';

let asked = 0;

// Otherwise a validator that broke would have nothing to say, like one that is content.
registerLogger({
  error: (message) => {
    throw new Error(message);
  },
  warn: () => undefined,
  info: () => undefined,
  log: () => undefined,
});

/** @returns what GitHub's language service says of a workflow or of action.yml; other repositories aren't asked */
export async function diagnosticsOf(file: string, content: string): Promise<string[]> {
  // The service remembers what it read under an address.
  asked += 1;
  const folder = `file:///${String(asked)}`;
  const uri = basename(file) === 'action.yml' ? `${folder}/action.yml` : `${folder}/.github/workflows/${basename(file)}`;
  const said = await validate(TextDocument.create(uri, 'yaml', 0, content), {
    actionsMetadataProvider: { fetchActionMetadata: ({ owner, name }) => Promise.resolve(metadataOf(`${owner}/${name}`)) },
    fileProvider: {
      getFileContent: (reference) => {
        const path = 'path' in reference ? reference.path : '';
        return Promise.resolve({ name: path, content: read(`.github/workflows/${basename(path)}`) });
      },
    },
  });
  return said.map(({ message, range }) => `${file}:${String(range.start.line + 1)}: ${typeof message === 'string' ? message : message.value}`);
}

type Metadata = Awaited<ReturnType<NonNullable<NonNullable<NonNullable<Parameters<typeof validate>[1]>['actionsMetadataProvider']>['fetchActionMetadata']>>>;

function metadataOf(name: string): Metadata {
  const names = name.endsWith('/dockgate') ? Object.keys(action.inputs) : pins[name]?.inputs;
  if (names === undefined) return undefined;
  return { name, description: '', inputs: Object.fromEntries(names.map((each) => [each, { description: '' }])) };
}
