/** An image's configuration as a scanner's report repeats it: what locating needs, and nothing that may hold a secret. */
import * as v from 'valibot';
import type { HistoryEntry, ImageConfig } from './image-config.js';

const OptionalText = v.nullish(v.string());
/** https://github.com/opencontainers/image-spec/blob/main/config.md */
const ConfigShape = v.object({
  architecture: OptionalText,
  os: OptionalText,
  variant: OptionalText,
  created: OptionalText,
  config: v.nullish(v.object({ User: OptionalText, Labels: v.nullish(v.record(v.string(), v.string())) })),
  rootfs: v.object({ diff_ids: v.array(v.string()) }),
  history: v.nullish(v.array(v.object({ created_by: OptionalText, comment: OptionalText, empty_layer: v.nullish(v.boolean()) }))),
});

/**
 * @param document decoded JSON. @param id of the image, as the report says
 * @returns undefined when it isn't of that shape: then nothing can be located by it
 */
export function readImageConfig(document: unknown, id: string): ImageConfig | undefined {
  const result = v.safeParse(ConfigShape, document);
  if (!result.success) return undefined;
  const read = result.output;
  const history = (read.history ?? []).map((entry): HistoryEntry => ({ createdBy: entry.created_by ?? '', comment: entry.comment ?? '', empty: entry.empty_layer ?? false }));
  const makers = history.filter((entry) => !entry.empty);
  const diffIds = read.rootfs.diff_ids;
  const fits = makers.length === diffIds.length;
  const variant = read.variant ?? '';
  return {
    id,
    platform: [read.os ?? 'unknown', read.architecture ?? 'unknown', ...(variant === '' ? [] : [variant])].join('/'),
    layers: diffIds.map((diffId, at) => ({ diffId, history: fits ? makers[at] : undefined })),
    history,
    user: read.config?.User ?? '',
    env: [],
    labels: read.config?.Labels ?? {},
    created: read.created ?? undefined,
  };
}
