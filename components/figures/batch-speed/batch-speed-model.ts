import { initialize } from '../../../src/engine/network/initialization.ts';
import { Network } from '../../../src/engine/network/network.ts';
import { Random } from '../../../src/engine/random.ts';
import { Sgd } from '../../../src/engine/training/optimizers/sgd.ts';

/** The batch sizes that are timed. */
export const BATCHES = [1, 2, 4, 8, 16, 32, 64, 128, 256] as const;
export const WIDTHS = [64, 32, 10] as const;
/** Milliseconds of repeating: a clock in a page is coarse. */
const ENOUGH = 12;

/** Examples a second at a batch size. */
export interface BatchSpeed {
  readonly batch: number;
  readonly rate: number;
}

/** What `npm run bench` found: the engine's rate by batch size, on one machine. */
export interface RecordedSweep {
  readonly machine: string;
  readonly where: string;
  readonly sweep: readonly {
    readonly batch: number;
    readonly rates: Readonly<Record<string, number>>;
  }[];
}

/** The engine's own column of a recorded sweep. */
export function recordedSpeeds({ sweep }: RecordedSweep): BatchSpeed[] {
  return sweep.map(({ batch, rates }) => ({ batch, rate: rates['the engine'] }));
}

/** Times full training steps of a 64-32-10 network; returns examples a second. */
export function timeBatch(batch: number, now: () => number): number {
  const network = new Network({
    inputs: WIDTHS[0],
    layers: [
      { neurons: WIDTHS[1], activation: 'tanh' },
      { neurons: WIDTHS[2], activation: 'softmax' },
    ],
  });
  initialize(network, { kind: 'xavier-uniform' }, 1);
  const { graph, loss, input, target } = network.record(batch, 'cross-entropy');
  const random = new Random(1);
  for (let i = 0; i < input.size; i++) input.data[i] = random.next();
  for (let row = 0; row < batch; row++)
    target.data[row * WIDTHS[2] + random.integer(WIDTHS[2])] = 1;
  const optimizer = new Sgd(0.01);
  const step = () => {
    graph.forward(loss);
    graph.backward(loss);
    optimizer.step(network.parameters, network.gradient);
  };
  // Once beforehand, so that the engine's code is compiled.
  step();
  const start = now();
  let count = 0;
  do {
    step();
    count++;
  } while (now() - start < ENOUGH);
  return (1000 * count * batch) / (now() - start);
}
