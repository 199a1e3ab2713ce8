/** Directed graphs over names: order, cycles. */

export interface Graph<Node extends string> {
  readonly nodes: readonly Node[];
  /** What a node needs first. Targets that are no nodes are ignored. */
  readonly needs: (node: Node) => readonly Node[];
}

/** Nodes with everything they need before them; among equals the given order stays. Nodes on a cycle are left out. */
export function topologicalOrder<Node extends string>(graph: Graph<Node>): readonly Node[] {
  const known = new Set(graph.nodes);
  const waiting = new Map<Node, number>();
  const dependents = new Map<Node, Node[]>();
  for (const node of graph.nodes) {
    const needs = [...new Set(graph.needs(node))].filter((need) => known.has(need));
    waiting.set(node, needs.length);
    for (const need of needs) dependents.set(need, [...(dependents.get(need) ?? []), node]);
  }
  const order: Node[] = graph.nodes.filter((node) => waiting.get(node) === 0);
  for (let index = 0; index < order.length; index += 1) {
    for (const dependent of dependents.get(order[index] as Node) ?? []) {
      const left = (waiting.get(dependent) ?? 0) - 1;
      waiting.set(dependent, left);
      if (left === 0) order.push(dependent);
    }
  }
  return order;
}

/** One cycle as the nodes along it, first node repeated at the end; undefined when there is none. */
export function findCycle<Node extends string>(graph: Graph<Node>): readonly Node[] | undefined {
  const ordered = new Set(topologicalOrder(graph));
  const stuck = graph.nodes.filter((node) => !ordered.has(node));
  const inside = new Set(stuck);
  const start = stuck[0];
  if (start === undefined) return undefined;
  const trail: Node[] = [];
  const seen = new Map<Node, number>();
  let node: Node = start;
  // Every node left over needs another one that is left over, so this walk must meet itself.
  while (!seen.has(node)) {
    seen.set(node, trail.length);
    trail.push(node);
    node = graph.needs(node).find((need) => inside.has(need)) as Node;
  }
  return [...trail.slice(seen.get(node)), node];
}
