import type { PassNumbers } from './pass-numbers.ts';
import { computed, given, placed, type SymbolPlace, texFactor, texNumber } from './tex.ts';

/** A thing of the network in both of its forms, each with its colour and identity. */
export interface Written {
  readonly symbol: string;
  /** As a factor or after an operator: in brackets where negative. */
  readonly number: string;
  /** Standing alone. */
  readonly alone: string;
}

/** Writes what a pass is about, for one example; several examples carry their number as index. */
export class Symbols {
  readonly numbers: PassNumbers;
  readonly example: number;
  readonly examples: number;
  /** What stands for the example in a symbol, if anything does. */
  readonly index: number | string | undefined;

  constructor(numbers: PassNumbers, example: number, examples: number, index?: string) {
    this.numbers = numbers;
    this.example = example;
    this.examples = examples;
    this.index = index ?? (examples > 1 ? example + 1 : undefined);
  }

  /** The same for another example; with an index, for any, by that letter. */
  of(example: number, index?: string): Symbols {
    return new Symbols(this.numbers, example, this.examples, index);
  }

  weight(layer: number, to: number, from: number): Written {
    const place = { sym: 'w', layer, to: to + 1, from: from + 1 };
    const symbol = `\\wt{${layer}}{${to + 1}}{${from + 1}}`;
    return written('parameter', place, symbol, given(this.numbers.weight(layer, to, from)));
  }

  bias(layer: number, neuron: number): Written {
    const place = { sym: 'b', layer, to: neuron + 1 };
    const symbol = `\\bias{${layer}}{${neuron + 1}}`;
    return written('parameter', place, symbol, given(this.numbers.bias(layer, neuron)));
  }

  preActivation(layer: number, neuron: number): Written {
    const value = this.numbers.preActivation(this.example, layer, neuron);
    return this.#neuron('data', 'z', layer, neuron, computed(value));
  }

  /** An activation; that of layer 0 is an input. */
  activation(layer: number, neuron: number): Written {
    const value = this.numbers.activation(this.example, layer, neuron);
    return this.#neuron('data', 'a', layer, neuron, layer === 0 ? given(value) : computed(value));
  }

  delta(layer: number, neuron: number): Written {
    const value = this.numbers.delta(this.example, layer, neuron);
    return this.#neuron('gradient', 'delta', layer, neuron, computed(value));
  }

  target(output: number): Written {
    const to = output + 1;
    const symbol = this.index ? `\\yof{${this.index}}{${to}}` : `\\y{${to}}`;
    const value = given(this.numbers.target(this.example, output));
    return written('data', { sym: 'y', to, example: this.index }, symbol, value);
  }

  /** The derivative of this example's loss in something that has a symbol. */
  slopeOfLoss(place: SymbolPlace, below: string): string {
    const above = this.index ? `\\ell_{${this.index}}` : '\\ell';
    return placed('gradient', place, `\\frac{\\partial ${above}}{\\partial ${below}}`);
  }

  #neuron(kind: string, sym: 'a' | 'z' | 'delta', layer: number, neuron: number, value: string) {
    const to = neuron + 1;
    const input = sym === 'a' && layer === 0;
    const name = input ? 'x' : MACROS[sym];
    const at = input ? '' : `{${layer}}`;
    const symbol = this.index ? `\\${name}of{${this.index}}${at}{${to}}` : `\\${name}${at}{${to}}`;
    return written(kind, { sym, layer, to, example: this.index }, symbol, value);
  }
}

/** The stems of the notation's commands: `\actof` with an example, `\act` without. */
const MACROS = { a: 'act', z: 'z', delta: 'dlt' } as const;

function written(kind: string, place: SymbolPlace, symbol: string, text: string): Written {
  return {
    symbol,
    number: placed(kind, place, texFactor(text)),
    alone: placed(kind, place, texNumber(text)),
  };
}
