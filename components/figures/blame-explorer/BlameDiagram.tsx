import { NetworkDiagram } from '../../parts/network/NetworkDiagram.tsx';
import type { NetworkLayout } from '../../parts/network/network-layout.ts';
import { type ParameterPlace, partOfPlace, placeOf } from '../../parts/network/parameter-place.ts';
import type { Blame } from './blame-model.ts';
import { lanesOf, lossPoint, ROOM } from './path-lanes.ts';

export interface BlameDiagramProps {
  id: string;
  blame: Blame;
  place: ParameterPlace;
  /** The path that is looked at. */
  chosen: number;
  onPlace: (place: ParameterPlace) => void;
}

/** The network, and over it the chosen parameter's paths to the loss: width is size, dashes negative. */
export function BlameDiagram({ id, blame, place, chosen, onPlace }: BlameDiagramProps) {
  return (
    <div class="blame-diagram">
      <NetworkDiagram
        id={id}
        network={blame.diagram}
        current={partOfPlace(place)}
        onSelect={(part) => {
          const selected = placeOf(part);
          if (selected) onPlace(selected);
        }}
        between={(layout) => <Paths blame={blame} place={place} chosen={chosen} layout={layout} />}
        room={ROOM}
      />
    </div>
  );
}

type PathsProps = Pick<BlameDiagramProps, 'blame' | 'place' | 'chosen'> & { layout: NetworkLayout };

function Paths({ blame, place, chosen, layout }: PathsProps) {
  const loss = lossPoint(layout);
  const lanes = lanesOf(blame.paths, place, layout);
  return (
    <g>
      {lanes.map(({ d, width, negative }, i) => (
        <path
          key={i}
          class={`blame-lane${negative ? ' is-negative' : ''}${i === chosen ? ' is-chosen' : ''}`}
          d={d}
          stroke-width={width}
          stroke-dasharray={negative ? `${5 + width} ${3 + width / 2}` : undefined}
          data-sym="path"
          data-to={i + 1}
        />
      ))}
      <g class="blame-loss">
        <rect x={loss.x - 17} y={loss.y - 17} width="34" height="34" rx="6" />
        <text x={loss.x} y={loss.y} dy="0.34em">
          ℓ
        </text>
        <text class="layer-name" x={loss.x} y="14">
          loss
        </text>
      </g>
    </g>
  );
}
