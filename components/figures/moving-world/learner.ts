import { initialize } from '../../../src/engine/network/initialization.ts';
import { Network } from '../../../src/engine/network/network.ts';
import type { Recording } from '../../../src/engine/network/recording.ts';
import { predictedClass } from '../../../src/engine/training/metrics.ts';
import { Sgd } from '../../../src/engine/training/optimizers/sgd.ts';
import type { StreamExample } from './world.ts';

export type LearnerName = 'goes-on' | 'slows-down' | 'stops';

export const LEARNER_NAMES: readonly LearnerName[] = ['goes-on', 'slows-down', 'stops'];

/** The example after which the learner that stops is done. */
export const STOPS_AFTER = 1000;
/** The examples after which the learner that slows down has half its rate. */
export const HALVED_AFTER = 250;

/** The learning rate that a learner has for example t, as a share of η. */
export function rateShare(name: LearnerName, t: number): number {
  if (name === 'goes-on') return 1;
  if (name === 'stops') return t < STOPS_AFTER ? 1 : 0;
  return 1 / (1 + t / HALVED_AFTER);
}

/** A 2-8-1 network (tanh, sigmoid; binary cross-entropy) that meets one example after the other. */
export class Learner {
  readonly name: LearnerName;
  readonly network: Network;
  /** Its first answer to each example, before it learned from it: 1 where that was wrong. */
  readonly misses: number[] = [];
  readonly #rate: number;
  readonly #recording: Recording;
  readonly #optimizer: Sgd;

  constructor(name: LearnerName, rate: number, seed: number) {
    this.name = name;
    this.network = new Network({
      inputs: 2,
      layers: [
        { neurons: 8, activation: 'tanh' },
        { neurons: 1, activation: 'sigmoid' },
      ],
    });
    initialize(this.network, { kind: 'xavier-uniform' }, seed);
    this.#rate = rate;
    this.#recording = this.network.record(1, 'binary-cross-entropy');
    this.#optimizer = new Sgd(rate);
  }

  /** Answers, is told, and learns: a forward pass, a backward pass and an update. */
  meet({ x, label }: StreamExample): void {
    const { input, target, output, loss, graph } = this.#recording;
    input.data.set(x);
    target.data[0] = label;
    this.#recording.forward();
    const share = rateShare(this.name, this.misses.length);
    this.misses.push(predictedClass(output.data, 1, 0) === label ? 0 : 1);
    if (share === 0) return;
    graph.backward(loss);
    this.#optimizer.learningRate = share * this.#rate;
    this.#optimizer.step(this.network.parameters, this.network.gradient);
  }
}
