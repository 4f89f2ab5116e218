/** A cell of the figure's own, after the reader's: the examples, brought to one scale. */
declare const $$task: { id: 'xor' | 'iris' };
declare const $$xor: { inputs: number[][]; targets: number[][] };
declare const $$iris: { inputs: number[][]; targets: number[][] };
declare function standardize(
  training: number[][],
  validation: number[][],
): { training: number[][]; validation: number[][] };

/** Of the flowers every fifth is kept back, and asked about at the end; XOR has no more than four. */
export const $$examples = (() => {
  if ($$task.id === 'xor') return { ...$$xor, asked: $$xor.inputs };
  const ofFlowers = <T>(list: T[], kept: boolean) => list.filter((_, i) => (i % 5 === 4) === kept);
  const { training, validation } = standardize(
    ofFlowers($$iris.inputs, false),
    ofFlowers($$iris.inputs, true),
  );
  return { inputs: training, targets: ofFlowers($$iris.targets, false), asked: validation };
})();
