/**
 * Which ids are names of the same flaw. Two different CVEs are two flaws, whatever an advisory says: an id that leads to
 * several CVEs is no name of any of them, but an advisory about each.
 */
import { compareIds, isCve, namesOneFlaw, plainId } from './flaw-ids.js';

/** What one row of a report says: `aliases` of an advisory (a rule that doesn't name one flaw) are what it covers. */
export interface NamedFlaw {
  readonly rule: string;
  readonly aliases: readonly string[];
}

export interface AliasGraph {
  /**
   * @param id names one flaw
   * @returns the ids under which it is reported: one as a rule, several when it leads to several CVEs
   */
  readonly flawsOf: (id: string) => readonly string[];
}

interface Node {
  readonly cves: Set<string>;
  readonly peers: Set<string>;
}

export function aliasGraph(rows: Iterable<NamedFlaw>): AliasGraph {
  const nodes = new Map<string, Node>();
  for (const { rule: written, aliases: others } of rows) {
    if (others.length === 0) continue;
    const rule = plainId(written);
    if (!namesOneFlaw(rule)) continue;
    const aliases = others.map(plainId).filter((id) => id !== rule && namesOneFlaw(id));
    if (isCve(rule)) {
      for (const alias of aliases) if (!isCve(alias)) nodeOf(nodes, alias).cves.add(rule);
      continue;
    }
    const node = nodeOf(nodes, rule);
    for (const alias of aliases) {
      if (isCve(alias)) {
        node.cves.add(alias);
      } else {
        node.peers.add(alias);
        nodeOf(nodes, alias).peers.add(rule);
      }
    }
  }
  const known = new Map<string, readonly string[]>();
  return {
    flawsOf: (id) => {
      if (isCve(id)) return [id];
      const found = known.get(id) ?? search(id, nodes);
      known.set(id, found);
      return found;
    },
  };
}

function nodeOf(nodes: Map<string, Node>, id: string): Node {
  const known = nodes.get(id);
  if (known !== undefined) return known;
  const node = { cves: new Set<string>(), peers: new Set<string>() };
  nodes.set(id, node);
  return node;
}

/** The CVEs of the nearest ids that have any; without one, the best known of all the names. */
function search(start: string, nodes: ReadonlyMap<string, Node>): readonly string[] {
  const seen = new Set([start]);
  let ring: readonly string[] = [start];
  while (ring.length > 0) {
    const cves = new Set(ring.flatMap((id) => [...(nodes.get(id)?.cves ?? [])]));
    if (cves.size > 0) return [...cves].sort();
    const next: string[] = [];
    for (const id of ring) {
      for (const peer of nodes.get(id)?.peers ?? []) {
        if (seen.has(peer)) continue;
        seen.add(peer);
        next.push(peer);
      }
    }
    ring = next;
  }
  return [[...seen].sort(compareIds)[0] ?? start];
}
