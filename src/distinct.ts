/**
 * Each once, at the place of the first one that is like it.
 * @param of what makes two of them alike; all that they are when absent
 */
export function distinct<T>(items: readonly T[], of: (item: T) => unknown = (item) => item): T[] {
  if (items.length < 2) return [...items];
  const seen = new Map<string, T>();
  for (const item of items) {
    const key = JSON.stringify(of(item));
    if (!seen.has(key)) seen.set(key, item);
  }
  return [...seen.values()];
}
