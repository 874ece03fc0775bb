/** Our own checks over images, without any scanner: time over a middling image, memory over a large one. */
import { createHash, randomFillSync } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pack } from 'tar-stream';
import { median, type Row, type Setting } from './figure.js';
import { peakMemory, time, timeRuns, type Side } from './process.js';

const MIB = 1024;
/** Debian with Node packages and a few hundred files of its own: the nearest to 300 MB among the fixture images. */
const MIDDLING = 'python-multistage.tar';

export async function imageChecks(setting: Setting): Promise<Row[]> {
  return [await middling(setting), await large(setting)];
}

function scanOf(archive: string, { node, bundle, scratch }: Setting): Side {
  const work = join(scratch, 'work');
  mkdirSync(work, { recursive: true });
  return { command: { program: node, args: [bundle, 'scan', '--archive', archive, '--scanners', 'none', '--output-dir', join(scratch, 'checks')], cwd: work, completed: [0, 1, 3] } };
}

async function middling(setting: Setting): Promise<Row> {
  const what = 'own image checks over a 300 MB image';
  const target = '≤ 2 s, ≤ 150 MiB';
  const archive = join(process.env['DOCKGATE_TOOLS'] ?? join(homedir(), '.cache/dockgate-tools'), 'images', MIDDLING);
  if (!existsSync(archive)) return { what, target, why: `there is no images/${MIDDLING} in DOCKGATE_TOOLS` };
  const side = scanOf(archive, setting);
  const values = timeRuns(side, 7);
  const peaks = await peakMemory(side, 3);
  const size = (statSync(archive).size / 1e6).toFixed(0);
  return { what, target, values, unit: 's', peaks, met: median(values) <= 2 && peaks.every((peak) => peak <= 150 * MIB), notes: [`Own image checks: \`${MIDDLING}\`, ${size} MB, the whole process with \`--scanners none\`: every layer hashed and walked.`] };
}

const LARGE_BYTES = 2_000_000_000;

async function large(setting: Setting): Promise<Row> {
  const what = 'Dockgate itself over a 2 GB image';
  const target = '≤ 300 MiB';
  const archive = join(setting.scratch, 'large.tar');
  await writeImage(archive);
  const side = scanOf(archive, setting);
  const values = [time(side.command), time(side.command)];
  const peaks = await peakMemory(side, 2);
  rmSync(archive);
  return { what, target, values, unit: 's', peaks, met: peaks.every((peak) => peak <= 300 * MIB), notes: ['2 GB: four layers of files of 40 kB to 8 MB with random content, no scanner; what counts is the memory.'] };
}

/** A docker-save tar of four layers, written file by file. */
async function writeImage(path: string): Promise<void> {
  const file = openSync(path, 'w');
  const layers: string[] = [];
  const outer = pack();
  const written = (async () => {
    for await (const chunk of outer as AsyncIterable<Buffer>) writeSync(file, chunk);
  })();
  for (let layer = 0; layer < 4; layer += 1) {
    const bytes = await layerOf(layer, LARGE_BYTES / 4);
    const digest = createHash('sha256').update(bytes).digest('hex');
    layers.push(digest);
    await new Promise<void>((resolve, reject) => {
      outer.entry({ name: `${digest}/layer.tar` }, bytes, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  }
  const config = JSON.stringify({ architecture: 'amd64', os: 'linux', config: {}, rootfs: { type: 'layers', diff_ids: layers.map((each) => `sha256:${each}`) }, history: layers.map((each) => ({ created_by: `RUN step ${each}` })) });
  const id = createHash('sha256').update(config).digest('hex');
  outer.entry({ name: `${id}.json` }, config);
  outer.entry({ name: 'manifest.json' }, JSON.stringify([{ Config: `${id}.json`, RepoTags: ['large:1'], Layers: layers.map((each) => `${each}/layer.tar`) }]));
  outer.finalize();
  await written;
  closeSync(file);
}

async function layerOf(layer: number, size: number): Promise<Buffer> {
  const tar = pack();
  const chunks: Buffer[] = [];
  const read = (async () => {
    for await (const chunk of tar as AsyncIterable<Buffer>) chunks.push(chunk);
  })();
  const noise = randomFillSync(Buffer.alloc(8 << 20));
  for (let sum = 0, at = 0; sum < size; at += 1) {
    const length = at % 50 === 0 ? 8 << 20 : 40_000;
    tar.entry({ name: `srv/layer-${String(layer)}/file-${String(at)}` }, noise.subarray(0, length));
    sum += length;
  }
  tar.finalize();
  await read;
  return Buffer.concat(chunks);
}
