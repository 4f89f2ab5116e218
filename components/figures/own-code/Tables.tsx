import type { Numbers } from '../../../src/engine/graph/numbers.ts';
import { ConfusionMatrix } from '../../parts/table/ConfusionMatrix.tsx';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { formatCount, formatPlain } from '../../parts/text/format-number.ts';
import type { CheckedGradient, Distances, OwnRun } from './own-run.ts';
import { neededFor } from './tasks.ts';
import { writeDistance } from './words.ts';

/** What the network says where `goTo` went: of XOR all of it, of the flowers which were recognised. */
export function Answers({ run }: { run: OwnRun }) {
  const { data, recording, task } = run;
  const { asked } = data;
  if (task.id === 'iris') {
    return (
      <ConfusionMatrix
        caption={`The ${asked.size} flowers kept back`}
        classNames={asked.classNames}
        counts={run.confusion()}
      />
    );
  }
  const [hidden, output] = recording.layers.map(({ activation }) => activation);
  return (
    <DataTable
      caption="The four examples"
      columns={['input', 'target', 'output', ...Array.from(SUBSCRIPTS, (j) => `a${j}`)]}
      digits={3}
      rows={Array.from(asked.targets, (target, i) => ({
        header: `(${rowOf(asked.inputs, i, 2).join(', ')})`,
        cells: [formatPlain(target), output.data[i], ...rowOf(hidden.data, i, hidden.columns)],
      }))}
    />
  );
}

/** Of the hidden neurons, as the drawing names them. */
const SUBSCRIPTS = '₁₂₃';

/** How far the code is from the engine. */
export function DistanceTable({ distances }: { distances: Distances }) {
  const { losses, parameters, predictions, inputs } = distances;
  const rows = [
    ['of the losses', losses],
    ['of weights and biases at the end', parameters],
    ['of the outputs at the end', predictions],
    ['of the standardized inputs', inputs],
  ] as const;
  return (
    <DataTable
      caption="Distance from the engine"
      columns={['distance', 'at most']}
      rows={rows.flatMap(([header, distance]) =>
        distance === undefined ? [] : { header, cells: [writeDistance(distance)] },
      )}
    />
  );
}

/** The gradients that the code found, checked three ways. */
export function GradientTable({
  checks,
}: {
  checks: readonly (readonly [where: string, CheckedGradient])[];
}) {
  const row = (header: string, of: keyof CheckedGradient) => ({
    header,
    cells: checks.map(([, checked]) => writeDistance(checked[of])),
  });
  return (
    <DataTable
      caption="Gradient check: largest relative distance"
      columns={['checked by', ...checks.map(([where]) => where)]}
      rows={[
        row('gradientCheck', 'own'),
        row('the engine’s differences', 'fromDifferences'),
        row('the engine’s gradient', 'fromEngine'),
      ]}
    />
  );
}

export interface CallsTableProps {
  run: OwnRun;
  /** The exercises whose functions were the reader's. */
  own: ReadonlySet<string>;
}

/** Which function is whose, and how often it was called. */
export function CallsTable({ run, own }: CallsTableProps) {
  const { calls } = run.log;
  return (
    <DataTable
      caption="Functions called in training, and gradientCheck after it"
      columns={['function', 'whose', 'calls']}
      rows={neededFor(run.task.id).map(({ name, exercise }, i) => ({
        header: name,
        cells: [own.has(exercise) ? 'yours' : 'the book’s', calls ? formatCount(calls[i]) : '–'],
      }))}
    />
  );
}

/** Says which step function the loop does not use, where that is so. */
export function sayUncalled({ log, task }: OwnRun): string {
  const step = neededFor(task.id).findIndex(({ name }) => name === 'sgdStep');
  return log.calls?.[step] === 0 && log.last > 0
    ? 'sgdStep was not called: train has an update of its own in its cell.'
    : '';
}

const rowOf = (batch: Numbers, row: number, width: number) =>
  Array.from(batch.subarray(row * width, (row + 1) * width));
