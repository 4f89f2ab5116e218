import { expect, test } from 'vitest';
import { placedIn } from '../../../components/progress/placed-tasks.ts';

test('what a chapter asks is found in its order, and nothing else', () => {
  const mdx = `---
title: A chapter
---
import SilentInput from '../questions/silent-input.ts';
import Unplaced from '../questions/unplaced.ts';
import WhichCurve from '../../components/figures/which-curve/WhichCurve.tsx';

Text with <Num of="a.b" /> in it, and \`<Exercise id="inline" />\`.

<Exercise id="neuron" />

<Figure id="curve"><WhichCurve client:visible /></Figure>

<NotebookBar of="from-scratch" />

<Cell of="from-scratch" name="xor" />

<Exercise of="from-scratch" id="sgd-step" />

<SilentInput client:visible />
`;
  expect(placedIn(mdx)).toEqual([
    { kind: 'exercise', id: 'neuron' },
    { kind: 'cell', notebook: 'from-scratch', id: 'from-scratch-xor' },
    { kind: 'exercise', id: 'sgd-step' },
    { kind: 'question', id: 'silent-input' },
  ]);
});
