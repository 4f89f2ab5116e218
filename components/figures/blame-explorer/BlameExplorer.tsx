import { TypesetMath } from '../../notation/TypesetMath.tsx';
import { GradientCheck } from '../../parts/gradient-check/GradientCheck.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import type { ParameterPlace } from '../../parts/network/parameter-place.ts';
import { ExampleSelect } from '../../parts/small-network/ExampleSelect.tsx';
import { NetworkEditor } from '../../parts/small-network/NetworkEditor.tsx';
import { ParameterSelect } from '../../parts/small-network/ParameterSelect.tsx';
import { nameOfPlace } from '../../parts/small-network/parameters.ts';
import { TakeAlong } from '../../parts/small-network/TakeAlong.tsx';
import { useParameterState } from '../../parts/small-network/use-parameter-state.ts';
import { BlameDiagram } from './BlameDiagram.tsx';
import { FIRST_BLAME } from './blame-link.ts';
import { blameOf } from './blame-model.ts';
import { chainTex } from './chain-tex.ts';
import { PathList } from './PathList.tsx';
import { say } from './words.ts';
import './blame-explorer.css';

/** The figure's id, and the name of its state in a link. */
const ID = 'blame-explorer';

/** Figure: choose a weight or bias, and see by which paths it reaches the loss, and what each brings. */
export function BlameExplorer() {
  const { state, problem, choose, edit, take, reset } = useParameterState({
    figure: ID,
    chapter: 'chapter 6',
    first: FIRST_BLAME,
    parse: { load: async () => (await import('./read-blame.ts')).readBlame },
  });
  const { network, example, place, epsilon } = state;
  const blame = blameOf(network, example, place);
  const path = Math.min(state.path, blame.paths.length - 1);
  const choosePlace = (chosen: ParameterPlace) => choose({ place: chosen, path: 0 });
  return (
    <FigureLayout
      toolbar={
        <>
          <ParameterSelect
            id={`${ID}-place`}
            network={network}
            place={place}
            onChange={choosePlace}
          />
          <ExampleSelect
            id={`${ID}-example`}
            network={network}
            example={example}
            onChange={(chosen) => choose({ example: chosen, path: 0 })}
          />
        </>
      }
      stage={
        <BlameDiagram
          id={`${ID}-network`}
          blame={blame}
          place={place}
          chosen={path}
          onPlace={choosePlace}
        />
      }
      side={
        <PathList blame={blame} chosen={path} onChoose={(chosen) => choose({ path: chosen })} />
      }
      sentence={say(blame, place)}
      foot={
        <>
          <div class="blame-proof">
            <TypesetMath tex={chainTex(blame.paths[path])} display />

            <GradientCheck
              id={ID}
              name={nameOfPlace(place)}
              {...blame.checked}
              epsilon={epsilon}
              onEpsilon={(chosen) => choose({ epsilon: chosen })}
            />
          </div>
          <NetworkEditor id={ID} network={network} onEdit={edit} />
          <TakeAlong network={network} onTake={take} />
          <button type="button" class="control-button needs-scripts" onClick={reset}>
            Reset
          </button>
          <CopyLink figure={ID} state={() => ({ ...state, path })} problem={problem} />
        </>
      }
    />
  );
}
