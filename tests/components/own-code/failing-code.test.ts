import { expect, test } from 'vitest';
import { sayTrainingEnd } from '../../../components/figures/own-code/say-end.ts';
import { endOf, train } from './run-program.ts';

/** Trains on XOR with one exercise answered like this, and returns what the figure says of the end. */
async function saidOf(exercise: string, code: string) {
  const { log, program, failed } = await train('xor', { [exercise]: code });
  return { ...sayTrainingEnd(log, await endOf(program, failed), program), last: log.last };
}

test('code that throws is told with its line and its cell', async () => {
  const code = '\nfunction sgdStep(layers: any) {\n  return layers.weights.map(() => 0);\n}';
  const { text, cell, last } = await saidOf('sgd-step', code);
  expect(text).toMatch(/^Line 3: TypeError: .*'map'/);
  expect(text).toContain('What is drawn are the 0 updates before.');
  expect([cell, last]).toEqual(['sgd-step', 0]);
});

test('a function of another name is missed in its cell', async () => {
  const { text, cell } = await saidOf('forward-network', 'const forward = 1;');
  expect(text).toContain('ReferenceError: forwardNetwork is not defined.');
  expect(cell).toBe('forward-network');
});

test('code that cannot be read is told with its place', async () => {
  const { text, cell } = await saidOf('backward-pass', 'function backwardPass(\n  layers {');
  expect(text).toMatch(/^Line 2: SyntaxError/);
  expect(cell).toBe('backward-pass');
});

test.each([
  ['less', 'layers.slice(1)'],
  ['none', 'undefined as any'],
  ['a row short', 'layers.map(({ biases }) => ({ weights: [], biases }))'],
])('layers of another shape are no layers: %s', async (_, returned) => {
  const code = `function sgdStep(layers: any[]) { return ${returned}; }`;
  const { text } = await saidOf('sgd-step', code);
  expect(text).toMatch(/have not the shape of the layers|Cannot read prop|is not/);
});

test('a divergence is an end like others', async () => {
  const code = `function sgdStep(layers: any[]) {
    return layers.map(({ weights, biases }) => ({
      weights: weights.map((row: number[]) => row.map((w) => w * 1e80)),
      biases,
    }));
  }`;
  const { text, last } = await saidOf('sgd-step', code);
  expect(text).toMatch(/^Diverged\. After 4 updates .* What is drawn are the 3 updates before\.$/);
  expect(last).toBe(3);
});

test('a loop without an end of its own is ended', async () => {
  const code = `function train(layers: any[], lossAndGradients: any) {
    let current = layers;
    for (;;) current = sgdStep(current, lossAndGradients(current).gradients, 2);
  }`;
  const { text, last } = await saidOf('training-loop', code);
  expect(text).toContain('train makes more than the 4000 updates asked for.');
  expect(last).toBe(4000);
});

test('forged numbers are refused', async () => {
  const code = `import { data } from 'notebook';
    function halfSquaredError() { data('run', [7, 1, 2, 3]); return 0; }`;
  const { text } = await saidOf('half-squared-error', code);
  expect(text).toContain('The figure stops here. The numbers of the run came in no order.');
});
