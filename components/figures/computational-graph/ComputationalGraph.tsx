import { useEffect, useState } from 'preact/hooks';
import { TypesetMath } from '../../notation/TypesetMath.tsx';
import { NumberField } from '../../parts/controls/NumberField.tsx';
import { Select } from '../../parts/controls/Select.tsx';
import { GradientCheck } from '../../parts/gradient-check/GradientCheck.tsx';
import { startLinkedHighlight } from '../../parts/highlight/linked-highlight.ts';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { derive, wholeFormula } from './derive.ts';
import { ExpressionForm } from './ExpressionForm.tsx';
import { GraphDrawing } from './GraphDrawing.tsx';
import { GraphTables } from './GraphTables.tsx';
import { LARGEST } from './graph-model.ts';
import { LeafTable } from './LeafTable.tsx';
import { ModesTable } from './ModesTable.tsx';
import { PathList } from './PathList.tsx';
import { PRESETS } from './presets.ts';
import { StepControls } from './StepControls.tsx';
import { ID, useComputationalGraph } from './use-computational-graph.ts';
import { say } from './words.ts';
import './computational-graph.css';

const FORMULA = 'The expression as a formula. Enter points at one value after another.';

/** Figure: an expression as a graph, stepped forward and backward, with the paths of any value. */
export function ComputationalGraph() {
  const { state, graph, showing, refusal, problem, change, reset, take, draw, goTo } =
    useComputationalGraph();
  const { text, numbers, step, chosen, epsilon } = state;
  useEffect(startLinkedHighlight, []);
  // A path is pointed out for as long as the same graph and value are looked at.
  const [pointed, setPointed] = useState({ path: 0, text, chosen });
  const shown = pointed.text === text && pointed.chosen === chosen ? pointed.path : 0;
  const point = (path: number | undefined) => setPointed({ path: path ?? -1, text, chosen });
  const path = derive(graph, chosen).paths[shown];
  const edges = new Set(
    path?.factors.map(({ edge }) =>
      graph.scalars.edges.find(
        ({ from, to, slot }) => from === edge.from && to === edge.to && slot === edge.slot,
      ),
    ),
  );
  const preset = PRESETS.find((one) => one.text === text);
  const chosenNode = graph.nodes[chosen];
  return (
    <FigureLayout
      toolbar={
        <>
          <Select
            id={`${ID}-preset`}
            label="Begin with"
            value={preset?.id ?? 'own'}
            options={[
              ...(preset ? [] : [{ value: 'own', label: 'your expression' }]),
              ...PRESETS.map(({ id, label }) => ({ value: id, label })),
            ]}
            onChange={(id) => {
              const taken = PRESETS.find((one) => one.id === id);
              if (taken) take(taken);
            }}
          />
          <ExpressionForm
            id={`${ID}-text`}
            text={text}
            showing={showing}
            refusal={refusal}
            onDraw={draw}
          />
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a box and a legend. */}
          <div class="graph-numbers" role="group" aria-label="Values of the variables">
            {graph.program.variables.map((name) => (
              <NumberField
                key={name}
                id={`${ID}-value-${name}`}
                label={name}
                value={numbers[name]}
                min={-LARGEST}
                max={LARGEST}
                onChange={(value) => change({ numbers: { ...numbers, [name]: value } })}
              />
            ))}
          </div>
          <StepControls graph={graph} step={step} onGo={goTo} />
        </>
      }
      stage={
        <>
          {/* biome-ignore lint/a11y: Enter walks through its values; a fieldset would draw a box. */}
          <div class="graph-formula" role="group" tabIndex={0} aria-label={FORMULA} data-walk>
            <TypesetMath tex={wholeFormula(graph)} />
          </div>
          <GraphDrawing
            id={`${ID}-drawing`}
            graph={graph}
            step={step}
            chosen={chosen}
            path={edges}
            onChoose={(node) => change({ chosen: node })}
          />
          <TableTwin table={() => <GraphTables graph={graph} step={step} />} />
        </>
      }
      sentence={say(graph, step)}
      foot={
        <>
          <div class="graph-beside">
            <ModesTable graph={graph} step={step} />
            <div>
              <Select
                id={`${ID}-chosen`}
                label="Paths of"
                value={`${chosen}`}
                options={graph.nodes.map(({ name }, i) => ({ value: `${i}`, label: name }))}
                onChange={(node) => change({ chosen: Number(node) })}
              />
              <PathList graph={graph} chosen={chosen} shown={shown} onShow={point} />
            </div>
          </div>
          <div class="graph-beside is-even">
            <LeafTable graph={graph} epsilon={epsilon} />
            {chosenNode.sign === '' && (
              <GradientCheck
                id={`${ID}-check`}
                name={chosenNode.name}
                target={graph.recorded.result}
                leaf={chosenNode.value}
                index={0}
                epsilon={epsilon}
                onEpsilon={(nudge) => change({ epsilon: nudge })}
              />
            )}
          </div>
          <button type="button" class="control-button needs-scripts" onClick={reset}>
            Reset
          </button>
          <CopyLink figure={ID} state={() => state} problem={problem} />
        </>
      }
    />
  );
}
