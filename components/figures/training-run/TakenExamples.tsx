import { DataTable } from '../../parts/table/DataTable.tsx';
import { formatPlain } from '../../parts/text/format-number.ts';
import type { OneRun } from './one-run.ts';
import { whyNoRegion } from './taken-start.ts';

export interface TakenExamplesProps {
  run: OneRun;
  /** Of the run: run A. */
  name: string;
}

/** What a run says of each example where it stands, beside what it should say. */
export function TakenExamples({ run, name }: TakenExamplesProps) {
  const { data } = run.start;
  const { size, inputCount, targetCount, inputs, targets, targetNames } = data;
  const outputs = run.network.predict(inputs);
  const losses = run.recording.exampleLoss.data;
  const missing = whyNoRegion(data);
  const row = (at: number) => {
    const [example, output] = [Math.floor(at / targetCount), at % targetCount];
    const header = `${example + 1}${targetCount > 1 ? `, ${targetNames[output]}` : ''}`;
    const target = formatPlain(targets[at]);
    if (output > 0) return { header, cells: ['', target, outputs[at], ''] };
    const input = inputs.subarray(example * inputCount, (example + 1) * inputCount);
    // The loss is that of all outputs together.
    const cells = [Array.from(input, formatPlain).join('; '), target, outputs[at], losses[example]];
    return { header, cells };
  };
  return (
    <>
      {missing && <p>{missing}</p>}
      <DataTable
        caption={`What ${name} says of its examples`}
        columns={['example', 'input', 'target', 'output', 'loss']}
        rows={Array.from({ length: size * targetCount }, (_, at) => row(at))}
      />
    </>
  );
}
