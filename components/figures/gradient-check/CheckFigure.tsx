import { AGREE } from '../../parts/gradient-check/check-model.ts';
import { GradientCheck } from '../../parts/gradient-check/GradientCheck.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { NetworkEditor } from '../../parts/small-network/NetworkEditor.tsx';
import { ParameterSelect } from '../../parts/small-network/ParameterSelect.tsx';
import { FIRST_STATE, type ParameterState } from '../../parts/small-network/parameter-state.ts';
import { nameOfPlace } from '../../parts/small-network/parameters.ts';
import { TakeAlong } from '../../parts/small-network/TakeAlong.tsx';
import { useParameterState } from '../../parts/small-network/use-parameter-state.ts';
import { formatPlain } from '../../parts/text/format-number.ts';
import { AllChecks } from './AllChecks.tsx';
import { type CheckedPlace, checkAll, checkedPlace } from './check-all.ts';

/** The figure's id, and the name of its state in a link. */
const ID = 'gradient-check';

const FIRST: ParameterState = { ...FIRST_STATE, place: { layer: 2, to: 0, from: 0 } };

/** Figure: every gradient of a small network beside its central difference, at an ε to be chosen. */
export function CheckFigure() {
  const { state, problem, choose, edit, take, reset } = useParameterState({
    figure: ID,
    chapter: 'chapter 6',
    first: FIRST,
    parse: {
      load: async () =>
        (await import('../../parts/small-network/read-parameter-state.ts')).readParameterState,
    },
  });
  const { network, place, epsilon } = state;
  const checks = checkAll(network, epsilon);
  return (
    <FigureLayout
      toolbar={
        <ParameterSelect
          id={`${ID}-place`}
          network={network}
          place={place}
          onChange={(chosen) => choose({ place: chosen })}
        />
      }
      stage={
        <GradientCheck
          id={ID}
          name={nameOfPlace(place)}
          {...checkedPlace(network, place)}
          epsilon={epsilon}
          onEpsilon={(chosen) => choose({ epsilon: chosen })}
          drawn
        />
      }
      side={<AllChecks checks={checks} place={place} />}
      sentence={sayAll(checks, epsilon)}
      foot={
        <>
          <NetworkEditor id={ID} network={network} onEdit={edit} />
          <TakeAlong network={network} onTake={take} />
          <button type="button" class="control-button needs-scripts" onClick={reset}>
            Reset
          </button>
          <CopyLink figure={ID} state={() => state} problem={problem} />
        </>
      }
    />
  );
}

function sayAll(checks: readonly CheckedPlace[], epsilon: number): string {
  const agreeing = checks.filter(({ distance }) => distance < AGREE).length;
  const least = formatPlain(AGREE);
  return agreeing === checks.length
    ? `At ε = ${formatPlain(epsilon)} all ${checks.length} gradients are within ${least} of their central differences.`
    : `At ε = ${formatPlain(epsilon)}, ${agreeing} of ${checks.length} gradients are within ${least} of their central differences.`;
}
