interface TapeNode {
  readonly operation: string;
  readonly madeFrom: readonly number[];
  readonly value: number;
}

// Asks each node for its gradient: the sum over all its uses, as the formula has it.
function backward(tape: readonly TapeNode[]) {
  const uses = tape.map((_, v) =>
    tape.flatMap(({ madeFrom }, u) =>
      madeFrom.flatMap((from, slot) => (from === v ? { u, slot } : [])),
    ),
  );
  const slope = (u: number, slot: number) => {
    const { operation, madeFrom, value } = tape[u];
    if (operation === 'add') return 1;
    if (operation === 'tanh') return (1 - value) * (1 + value);
    return tape[madeFrom[1 - slot]].value;
  };
  const known = new Map<number, number>();
  const gradientOf = (v: number): number => {
    const before = known.get(v);
    if (before !== undefined) return before;
    const own = v === tape.length - 1 ? 1 : 0;
    const gradient = uses[v].reduce(
      (sum, { u, slot }) => sum + gradientOf(u) * slope(u, slot),
      own,
    );
    known.set(v, gradient);
    return gradient;
  };
  return tape.map((_, v) => gradientOf(v));
}
