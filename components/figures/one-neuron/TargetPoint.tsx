import './target-point.css';

export interface TargetPointProps {
  /** In the units of the drawing. */
  x: number;
  y: number;
  target: 0 | 1;
  /** Ringed where the point is not on its side. */
  wrong?: boolean | undefined;
}

/** An example in a plane: a disc with its target in it, full for 1 and empty for 0. */
export function TargetPoint({ x, y, target, wrong }: TargetPointProps) {
  return (
    <g
      class={`target-point ${target === 1 ? 'is-one' : 'is-zero'}`}
      transform={`translate(${x} ${y})`}
    >
      {wrong && <circle class="point-wrong" r="15.5" />}
      <circle class="point-disc" r="10" />
      <text class="point-target" dy="0.35em">
        {target}
      </text>
    </g>
  );
}
