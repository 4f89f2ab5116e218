import { type ActivationName, activations } from '../operations/activations/index.ts';
import { type LossName, losses } from '../operations/losses/index.ts';
import { FormatError } from './format-error.ts';
import { readJson } from './json.ts';
import { checkSize, checkWork, LONGEST_TEXT } from './limits.ts';
import type { NetworkWithData, SolveExample, SolveLayer } from './network-with-data.ts';
import { checkPairing, checkTarget } from './pairing.ts';
import {
  type Place,
  readBoolean,
  readChoice,
  readFields,
  readItems,
  readNumber,
  readNumbers,
  readWhole,
} from './reader.ts';

const ACTIVATIONS = Object.keys(activations) as ActivationName[];
const LOSSES = Object.keys(losses) as LossName[];
const MODES = ['batch', 'online'] as const;

/**
 * Reads the worked-solution format (JSON text) and fills in its defaults. Throws FormatError, whose
 * one line names the path of the first fault: `layers[1].weights[0] has 3 entries, expected 2`.
 */
export function parseWorkedSolution(text: string): NetworkWithData {
  if (text.length > LONGEST_TEXT) {
    throw new FormatError('', `the text has more than ${LONGEST_TEXT} characters`);
  }
  const root = { value: readJson(text.replace(/^\uFEFF/, '')), path: '' };
  const fields = readFields(
    root,
    'the network',
    ['layers', 'loss', 'examples'],
    ['learningRate', 'updates', 'mode', 'freezeBiases'],
  );
  const layers = readLayers(fields.layers);
  const loss = readChoice(fields.loss, LOSSES);
  checkPairing(layers, loss);
  const network: NetworkWithData = {
    layers,
    loss,
    examples: readExamples(fields.examples, layers, loss),
    learningRate: fields.learningRate ? readNumber(fields.learningRate, 0) : 0.1,
    updates: fields.updates ? readWhole(fields.updates, 0) : 1,
    mode: fields.mode ? readChoice(fields.mode, MODES) : 'batch',
    freezeBiases: fields.freezeBiases ? readBoolean(fields.freezeBiases) : false,
  };
  checkSize(network);
  checkWork(network);
  return network;
}

function readLayers(place: Place): SolveLayer[] {
  const layers: SolveLayer[] = [];
  for (const item of readItems(place)) {
    const fields = readFields(item, 'a layer', ['weights', 'biases', 'activation']);
    const weights = readMatrix(fields.weights, layers[layers.length - 1]?.biases.length);
    const biases = readNumbers(fields.biases, weights.length);
    layers.push({ weights, biases, activation: readChoice(fields.activation, ACTIVATIONS) });
  }
  return layers;
}

/** Reads rows of one length: that of the first where `columns` does not say it. */
function readMatrix(place: Place, columns: number | undefined): number[][] {
  const rows: number[][] = [];
  for (const row of readItems(place)) rows.push(readNumbers(row, columns ?? rows[0]?.length));
  return rows;
}

function readExamples(place: Place, layers: readonly SolveLayer[], loss: LossName): SolveExample[] {
  const inputs = layers[0].weights[0].length;
  const outputs = layers[layers.length - 1].biases.length;
  return readItems(place).map((item) => {
    const fields = readFields(item, 'an example', ['input', 'target']);
    const input = readNumbers(fields.input, inputs);
    const target = readNumbers(fields.target, outputs);
    checkTarget(target, loss, fields.target.path);
    return { input, target };
  });
}
