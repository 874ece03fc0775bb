/** Examples of image checks as the values that these look at. */
import type { ImageConfig } from '../../src/artifacts/image-config.js';
import { collectImageFiles } from '../../src/artifacts/image-files.js';
import type { LayerEntry } from '../../src/artifacts/layer-entry.js';
import type { ImageExample, ImageExampleFile, ImageSubject } from '../../src/checks/check.js';

/** The day on which examples are looked at. */
export const TODAY = new Date('2026-03-01T00:00:00Z');

export function imageSubject(example: ImageExample, changes: Partial<ImageSubject> = {}): ImageSubject {
  const config = configOf(example);
  const collector = collectImageFiles(config);
  for (const [layer, { files = {} }] of (example.layers ?? []).entries()) {
    for (const [path, written] of Object.entries(files)) {
      const file = typeof written === 'string' ? { content: written } : written;
      const content = Buffer.from((file.content ?? '').repeat(file.times ?? 1));
      const entry = entryOf(layer, path, file, content.length);
      const wanted = collector.wants(entry);
      if (wanted > 0) collector.read(entry, content.subarray(0, wanted));
    }
  }
  return { config, files: collector.result([]), reference: example.reference, fromBase: () => undefined, now: TODAY, ...changes };
}

function configOf({ config = {}, layers = [], created }: ImageExample): ImageConfig {
  const history = layers.map(({ by }) => ({ createdBy: by, comment: 'buildkit.dockerfile.v0', empty: false, ...(created === undefined ? {} : { created }) }));
  return {
    id: `sha256:${'0'.repeat(64)}`,
    platform: 'linux/amd64',
    layers: history.map((entry, index) => ({ diffId: `sha256:${String(index + 1).repeat(64).slice(0, 64)}`, history: entry })),
    history,
    user: config.User ?? '',
    env: config.Env ?? [],
    labels: config.Labels ?? {},
    created,
    ...(config.Cmd === undefined ? {} : { cmd: config.Cmd }),
    ...(config.Healthcheck === undefined ? {} : { healthcheck: config.Healthcheck }),
    ...(config.ExposedPorts === undefined ? {} : { exposedPorts: config.ExposedPorts }),
    ...(config.Volumes === undefined ? {} : { volumes: config.Volumes }),
  };
}

function entryOf(layer: number, path: string, file: ImageExampleFile, size: number): LayerEntry {
  const names = file.capabilities ?? [];
  return {
    layer,
    path,
    kind: file.directory === true ? 'directory' : 'file',
    mode: parseInt(file.mode ?? '644', 8),
    uid: 0,
    gid: 0,
    size,
    target: '',
    capabilities: names.length > 0,
    capabilityNames: names,
    whiteout: file.deleted === true ? 'file' : 'none',
  };
}
