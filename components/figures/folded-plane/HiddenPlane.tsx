import { pathThrough } from '../../parts/plot/plot-area.ts';
import { lineOf, pointBy } from '../one-neuron/decision-line.ts';
import { TargetPoint } from '../one-neuron/TargetPoint.tsx';
import { Plane, squarePlane } from './Plane.tsx';
import { CORNERS, network, type Pair, passageOf } from './xor-by-hand.ts';

const AREA = squarePlane(-0.75, 2.25);
/** The output at which one answer ends and the other begins. */
const MIDDLE = 0.5;
const DIAGONAL = Array.from({ length: 25 }, (_, i): Pair => [i / 8 - 1, i / 8 - 1]);

/** Where the hidden neurons move the plane: onto one bent line, which a straight one can cut. */
export function HiddenPlane() {
  const image = passageOf(DIAGONAL).map(({ hidden: [x, y] }) => ({ x, y }));
  const [first, second, , last] = passageOf(CORNERS);
  const landed = [
    { ...first, name: '(0, 0)', labelAt: -17 },
    { ...second, name: '(0, 1) and (1, 0)', labelAt: 27 },
    { ...last, name: '(1, 1)', labelAt: -17 },
  ];
  return (
    <Plane
      id="folded-plane-after"
      area={AREA}
      names={['a₁', 'a₂']}
      label="The plane of the hidden activations: all inputs lie on a line bent at (1, 0), where (0, 1) and (1, 0) have met; a straight line divides the bend from (0, 0) and (2, 1)"
      behind={
        <>
          <path class="line-zero" d={separatingLine()} />
          <path class="plane-image" d={pathThrough(AREA, image)} />
        </>
      }
    >
      {landed.map(({ hidden, output, name, labelAt }) => {
        const [x, y] = [AREA.x.place(hidden[0]), AREA.y.place(hidden[1])];
        return (
          <g key={name}>
            <TargetPoint x={x} y={y} target={output === 1 ? 1 : 0} />
            <text x={x} y={y + labelAt}>
              {name}
            </text>
          </g>
        );
      })}
    </Plane>
  );
}

/** The line on which the output is in the middle. */
function separatingLine(): string {
  const [w1, w2] = network.layers[1].weights;
  const line = lineOf({ w1, w2, b: network.layers[1].biases[0] - MIDDLE });
  if (!line) return '';
  return pathThrough(
    AREA,
    [-4, 4].map((along) => pointBy(line, along)),
  );
}
