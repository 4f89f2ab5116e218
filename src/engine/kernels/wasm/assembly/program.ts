import { activateAll, softmax } from './activations';
import { forwardFew, inputGradientFew, weightGradientFew } from './few-examples';
import { forward } from './forward';
import { gatherBytes, gatherLabels, gatherRows } from './gather';
import { inputGradient } from './input-gradient';
import { lossAndDelta } from './losses';
import { allFinite, beginUpdates, useOptimizer } from './update';
import { biasGradient, weightGradient } from './weight-gradient';

// The instructions, numbered as in `../../program/codes.ts`. Each is its number and its operands, one
// 32-bit word each; a place is a byte of memory.
const GATHER_ROWS = 1;
const GATHER_BYTES = 2;
const GATHER_LABELS = 3;
const FORWARD = 4;
const ACTIVATE = 5;
const SOFTMAX = 6;
const LOSS = 7;
const INPUT_GRADIENT = 8;
const WEIGHT_GRADIENT = 9;
const BIAS_GRADIENT = 10;

/** With fewer examples tiles do not pay. */
const FEW = 4;

/**
 * Runs a program `steps` times. It begins with the place of the examples' order, how many bytes of it a
 * step uses, the places of the steps' constants and of their losses, the kernels' scratch, and the
 * optimizer. Returns how many steps ended with finite numbers; the first that did not is the last.
 */
export function run(program: usize, steps: i32): i32 {
  let order = <usize>load<u32>(program);
  const stride = <usize>load<u32>(program, 4);
  let constants = <usize>load<u32>(program, 8);
  let losses = <usize>load<u32>(program, 12);
  const scratch = <usize>load<u32>(program, 16);
  useOptimizer(program + 20);
  for (let step = 0; step < steps; step++) {
    beginUpdates(constants);
    const loss = runOnce(program + 64, order, scratch);
    store<f32>(losses, loss);
    if (!isFinite(loss) || !allFinite()) return step;
    order += stride;
    constants += 16;
    losses += 4;
  }
  return steps;
}

/** Carries out the instructions from `at` to the one numbered 0; returns the loss. */
function runOnce(at: usize, order: usize, scratch: usize): f32 {
  let loss: f32 = 0;
  for (let instruction = load<i32>(at); instruction !== 0; at += 48, instruction = load<i32>(at)) {
    const a = <usize>load<u32>(at, 4);
    const b = <usize>load<u32>(at, 8);
    const c = <usize>load<u32>(at, 12);
    const d = <usize>load<u32>(at, 16);
    const n = load<i32>(at, 20);
    const inputs = load<i32>(at, 24);
    const outputs = load<i32>(at, 28);
    const code = load<i32>(at, 32);
    switch (instruction) {
      case GATHER_ROWS:
        gatherRows(a, order, b, n, inputs);
        break;
      case GATHER_BYTES:
        gatherBytes(a, order, b, n, inputs);
        break;
      case GATHER_LABELS:
        gatherLabels(a, order, b, n, inputs);
        break;
      case FORWARD:
        if (n < FEW) forwardFew(a, b, c, d, n, inputs, outputs, code);
        else forward(a, b, c, d, n, inputs, outputs, code, scratch);
        break;
      case ACTIVATE:
        activateAll(code, a, b, n * inputs);
        break;
      case SOFTMAX:
        softmax(a, b, n, inputs);
        break;
      case LOSS:
        loss = lossAndDelta(
          code,
          a,
          b,
          c,
          d,
          n,
          inputs,
          outputs,
          load<f32>(at, 36),
        );
        break;
      case INPUT_GRADIENT:
        if (n < FEW) inputGradientFew(a, b, c, d, n, inputs, outputs, code);
        else inputGradient(a, b, c, d, n, inputs, outputs, code, scratch);
        break;
      case WEIGHT_GRADIENT:
        if (n < FEW) weightGradientFew(a, b, c, n, inputs, outputs);
        else weightGradient(a, b, c, n, inputs, outputs, scratch);
        break;
      case BIAS_GRADIENT:
        biasGradient(a, c, n, outputs);
        break;
      default:
        unreachable();
    }
  }
  return loss;
}
