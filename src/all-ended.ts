/** Waiting for several things at once, when what they use is cleaned up afterwards. */

/** Like `Promise.all`. @throws the first failure, but only once all have ended: what we clean up then, nobody uses any more */
export async function allEnded<const T extends readonly unknown[]>(running: { readonly [K in keyof T]: Promise<T[K]> }): Promise<{ -readonly [K in keyof T]: T[K] }> {
  await Promise.allSettled(running);
  return Promise.all(running);
}
