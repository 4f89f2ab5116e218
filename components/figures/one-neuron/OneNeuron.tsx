import { useEffect } from 'preact/hooks';
import { Formula } from '../../notation/Formula.tsx';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { startLinkedHighlight } from '../../parts/highlight/linked-highlight.ts';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { formatPlain } from '../../parts/text/format-number.ts';
import { NeuronPlane } from './NeuronPlane.tsx';
import { ACTIVATIONS, answersOf, LARGEST, TASKS } from './neuron-model.ts';
import { PlaneLegend } from './PlaneLegend.tsx';
import { ID, useOneNeuron } from './use-one-neuron.ts';
import { say } from './words.ts';
import './one-neuron.css';

const KNOBS = [
  { knob: 'w1', label: 'Weight w₁', data: { 'data-sym': 'w', 'data-from': '1' } },
  { knob: 'w2', label: 'Weight w₂', data: { 'data-sym': 'w', 'data-from': '2' } },
  { knob: 'b', label: 'Bias b', data: { 'data-sym': 'b' } },
] as const;

const SIDES = { right: 'yes', wrong: 'no', 'on the line': 'on the line' } as const;

/** Figure: one neuron with two inputs, its decision line, and three tasks. `formula` is its z. */
export function OneNeuron({ formula }: { formula: string }) {
  const figure = useOneNeuron();
  useEffect(startLinkedHighlight, []);
  const { neuron, activation, task, change, best, move } = figure;
  const answers = answersOf(neuron, activation, task);
  return (
    <FigureLayout
      toolbar={
        <>
          <Segmented
            id={`${ID}-task`}
            label="Separate"
            value={task}
            options={TASKS}
            onChange={(chosen) => figure.choose({ task: chosen })}
          />
          <Segmented
            id={`${ID}-activation`}
            label="Activation"
            value={activation}
            options={ACTIVATIONS}
            onChange={(chosen) => figure.choose({ activation: chosen })}
          />
        </>
      }
      stage={
        <>
          <NeuronPlane
            id={ID}
            neuron={neuron}
            activation={activation}
            answers={answers}
            onMove={move}
          />
          <PlaneLegend activation={activation} />
        </>
      }
      side={
        <>
          <div class="neuron-formula">
            <Formula
              html={formula}
              values={{
                w1: formatPlain(neuron.w1),
                w2: signed(neuron.w2),
                b: signed(neuron.b),
              }}
            />
          </div>
          {KNOBS.map(({ knob, label, data }) => (
            <div key={knob} class="neuron-knob needs-scripts" {...data}>
              <Slider
                id={`${ID}-${knob}`}
                label={label}
                value={neuron[knob]}
                min={-LARGEST[knob]}
                max={LARGEST[knob]}
                step={0.1}
                onChange={(value) => move(knob, (now) => ({ ...now, [knob]: value }))}
              />
            </div>
          ))}
          <DataTable
            caption="The four points"
            columns={['(x₁, x₂)', 'y', 'z', 'a', 'on its side']}
            digits={2}
            rows={answers.map(({ point, target, z, a, verdict }) => ({
              header: `(${point.x}, ${point.y})`,
              cells: [String(target), z, a, SIDES[verdict]],
            }))}
          />
        </>
      }
      sentence={say(neuron, change, task, best[task])}
      foot={
        <>
          <button type="button" class="control-button needs-scripts" onClick={figure.reset}>
            Reset
          </button>
          <CopyLink
            figure={ID}
            state={() => ({ neuron, activation, task })}
            problem={figure.problem}
          />
        </>
      }
    />
  );
}

/** Writes a number with the operator before it. */
function signed(x: number): string {
  return x < 0 ? `− ${formatPlain(-x)}` : `+ ${formatPlain(x)}`;
}
