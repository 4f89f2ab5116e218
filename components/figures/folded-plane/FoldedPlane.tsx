import { DataTable } from '../../parts/table/DataTable.tsx';
import { HiddenPlane } from './HiddenPlane.tsx';
import { InputPlane } from './InputPlane.tsx';
import { CORNERS, passageOf } from './xor-by-hand.ts';
import './folded-plane.css';

/** Figure, drawn once: the plane of the inputs, and where two ReLU neurons move it. */
export function FoldedPlane() {
  return (
    <div class="folded-plane">
      <div class="folded-plane-pair">
        <InputPlane />
        <HiddenPlane />
      </div>
      <DataTable
        caption="The four points, step by step"
        columns={['(x₁, x₂)', 'z₁', 'z₂', 'a₁', 'a₂', 'output']}
        digits={0}
        rows={passageOf(CORNERS).map(({ input, preActivation, hidden, output }) => ({
          header: `(${input.join(', ')})`,
          cells: [...preActivation, ...hidden, output],
        }))}
      />
    </div>
  );
}
