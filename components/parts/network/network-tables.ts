import type { DataTableProps, TableRow } from '../table/DataTable.tsx';
import { type LayerParameters, type NetworkData, sizesOf } from './network-data.ts';
import { layerName, neuronName } from './network-words.ts';

/** Rows and columns of a table beyond this many are left out, and the table says so. */
const MOST = 16;

/** Returns the tables that say what a diagram shows: parameters and gradients of each layer. */
export function networkTables(network: NetworkData): DataTableProps[] {
  const sizes = sizesOf(network);
  const tables: DataTableProps[] = [];
  if (network.activations) tables.push(inputTable(network));
  network.layers.forEach((layer, i) => {
    const title = `Layer ${i + 1} (${layerName(i + 1, sizes.length)})`;
    tables.push(layerTable(network, i + 1, `${title}: weights, bias, activation`, 'parameters'));
    if (layer.weightGradient && layer.biasGradient) {
      tables.push(layerTable(network, i + 1, `${title}: gradients, delta`, 'gradients'));
    }
  });
  return tables;
}

function inputTable(network: NetworkData): DataTableProps {
  return {
    caption: 'Input',
    columns: ['neuron', 'value'],
    rows: firstOf(network.inputs).map((k) => ({
      header: neuronName(network, 0, k),
      cells: [network.activations?.[0]?.[k] ?? '–'],
    })),
    note: leftOut(network.inputs, 'inputs'),
  };
}

function layerTable(
  network: NetworkData,
  layer: number,
  caption: string,
  what: 'parameters' | 'gradients',
): DataTableProps {
  const { neurons, ...numbers } = network.layers[layer - 1];
  const sources = sizesOf(network)[layer - 1];
  const columns = firstOf(sources).map((k) => `from ${neuronName(network, layer - 1, k)}`);
  const extra = what === 'parameters' ? network.activations?.[layer] : network.deltas?.[layer - 1];
  const extraName = what === 'parameters' ? 'activation' : 'delta';
  return {
    caption,
    columns: ['to neuron', ...columns, 'bias', ...(extra ? [extraName] : [])],
    rows: firstOf(neurons).map((j): TableRow => {
      const { weights, bias } = rowOf(numbers, what, j, sources);
      return {
        header: neuronName(network, layer, j),
        cells: [...weights.slice(0, MOST), bias, ...(extra ? [extra[j]] : [])],
      };
    }),
    note: leftOut(neurons, 'neurons') ?? leftOut(sources, 'columns'),
  };
}

function rowOf(
  layer: Omit<LayerParameters, 'neurons'>,
  what: 'parameters' | 'gradients',
  j: number,
  sources: number,
) {
  const gradients = what === 'gradients';
  const weights = gradients ? (layer.weightGradient ?? []) : layer.weights;
  const biases = gradients ? (layer.biasGradient ?? []) : layer.biases;
  return {
    weights: Array.from({ length: sources }, (_, k) => weights[j * sources + k]),
    bias: biases[j],
  };
}

function firstOf(count: number): number[] {
  return Array.from({ length: Math.min(count, MOST) }, (_, i) => i);
}

function leftOut(count: number, what: string): string | undefined {
  return count > MOST ? `The first ${MOST} of ${count} ${what}.` : undefined;
}
