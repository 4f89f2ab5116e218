import { lineOf, pointBy } from '../one-neuron/decision-line.ts';
import { TargetPoint } from '../one-neuron/TargetPoint.tsx';
import { Plane, squarePlane } from './Plane.tsx';
import { CORNERS, network, type Pair, passageOf } from './xor-by-hand.ts';

const AREA = squarePlane(-0.5, 1.5);
const DARKEST = 0.42;
const NAMES = ['z₁ = 0', 'z₂ = 0'];

/** From corner to corner: the weights of each neuron are equal, so each point acts like one of these. */
const DIAGONAL = Array.from({ length: 21 }, (_, i): Pair => [i / 10 - 0.5, i / 10 - 0.5]);

/** The inputs: shaded by the network's output, with the lines of its two hidden neurons. */
export function InputPlane() {
  const { left, right, top, bottom } = AREA;
  return (
    <Plane
      id="folded-plane-before"
      area={AREA}
      names={['x₁', 'x₂']}
      label="The plane of the inputs: a dark ridge through (0, 1) and (1, 0), with (0, 0) and (1, 1) on its two feet"
      behind={
        <>
          <linearGradient
            id="folded-plane-shading"
            gradientUnits="userSpaceOnUse"
            x1={left}
            y1={bottom}
            x2={right}
            y2={top}
          >
            {passageOf(DIAGONAL).map(({ output }, i) => (
              <stop
                key={i / 20}
                offset={i / 20}
                stop-opacity={DARKEST * Math.min(1, Math.max(0, output))}
              />
            ))}
          </linearGradient>
          <rect
            x={left}
            y={top}
            width={right - left}
            height={bottom - top}
            fill="url(#folded-plane-shading)"
          />
          {NAMES.map((name, neuron) => (
            <HiddenLine key={name} neuron={neuron} name={name} />
          ))}
        </>
      }
    >
      {CORNERS.map((corner, i) => (
        <TargetPoint
          key={corner.join()}
          x={AREA.x.place(corner[0])}
          y={AREA.y.place(corner[1])}
          target={passageOf(CORNERS)[i].output === 1 ? 1 : 0}
        />
      ))}
    </Plane>
  );
}

/** The line of one hidden neuron, named near its lower end. */
function HiddenLine({ neuron, name }: { neuron: number; name: string }) {
  const [w1, w2] = network.layers[0].weights.slice(2 * neuron);
  const line = lineOf({ w1, w2, b: network.layers[0].biases[neuron] });
  if (!line) return null;
  const place = (along: number) => {
    const { x, y } = pointBy(line, along);
    return `${AREA.x.place(x)} ${AREA.y.place(y)}`;
  };
  const { x, y } = pointBy(line, neuron === 0 ? 0.5 : 1, 0.13);
  return (
    <>
      <path class="hidden-line" d={`M${place(-4)}L${place(4)}`} />
      <text x={AREA.x.place(x)} y={AREA.y.place(y)}>
        {name}
      </text>
    </>
  );
}
