import { Segmented } from '../../parts/controls/Segmented.tsx';
import { GradientCheck } from '../../parts/gradient-check/GradientCheck.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { NetworkDiagram } from '../../parts/network/NetworkDiagram.tsx';
import { partOfPlace, placeOf } from '../../parts/network/parameter-place.ts';
import { ExampleSelect } from '../../parts/small-network/ExampleSelect.tsx';
import { NetworkEditor } from '../../parts/small-network/NetworkEditor.tsx';
import { ParameterSelect } from '../../parts/small-network/ParameterSelect.tsx';
import { nameOfPlace } from '../../parts/small-network/parameters.ts';
import { TakeAlong } from '../../parts/small-network/TakeAlong.tsx';
import { useParameterState } from '../../parts/small-network/use-parameter-state.ts';
import { formatNumber } from '../../parts/text/format-number.ts';
import { FIRST_DERIVATION } from './derivation-link.ts';
import { deriveParameter } from './derivation-model.ts';
import { FORMS, stepsOf } from './derivation-steps.ts';
import { StepList } from './StepList.tsx';
import './derivation.css';

/** The figure's id, and the name of its state in a link. */
const ID = 'derivation';

/** Figure: the gradient in any weight or bias, derived step by step from the engine's record. */
export function Derivation() {
  const { state, problem, choose, edit, take, reset } = useParameterState({
    figure: ID,
    chapter: 'chapter 6',
    first: FIRST_DERIVATION,
    parse: { load: async () => (await import('./read-derivation.ts')).readDerivation },
  });
  const { network, example, place, epsilon, form } = state;
  const derived = deriveParameter(network, example, place);
  const steps = stepsOf(derived, form);
  const open = state.open.filter((step) => step < steps.length);
  return (
    <FigureLayout
      toolbar={
        <>
          <ParameterSelect
            id={`${ID}-place`}
            network={network}
            place={place}
            onChange={(chosen) => choose({ place: chosen })}
          />
          <ExampleSelect
            id={`${ID}-example`}
            network={network}
            example={example}
            onChange={(chosen) => choose({ example: chosen })}
          />
          <Segmented
            id={`${ID}-form`}
            label="Formulas in"
            value={form}
            options={FORMS}
            onChange={(chosen) => choose({ form: chosen })}
          />
        </>
      }
      stage={
        <NetworkDiagram
          id={`${ID}-network`}
          network={derived.diagram}
          show="weights"
          current={partOfPlace(place)}
          onSelect={(part) => {
            const selected = placeOf(part);
            if (selected) choose({ place: selected });
          }}
        />
      }
      side={
        <GradientCheck
          id={ID}
          name={nameOfPlace(place)}
          {...derived.checked}
          epsilon={epsilon}
          onEpsilon={(chosen) => choose({ epsilon: chosen })}
        />
      }
      sentence={`The gradient in ${nameOfPlace(place)} is ${formatNumber(derived.derivation.gradient, 9)}. It is derived in ${steps.length} steps; ${open.length} of them ${open.length === 1 ? 'is' : 'are'} open.`}
      foot={
        <>
          <StepList steps={steps} open={open} onOpen={(opened) => choose({ open: opened })} />
          <NetworkEditor id={ID} network={network} onEdit={edit} />
          <TakeAlong network={network} onTake={take} />
          <button type="button" class="control-button needs-scripts" onClick={reset}>
            Reset
          </button>
          <CopyLink figure={ID} state={() => ({ ...state, open })} problem={problem} />
        </>
      }
    />
  );
}
