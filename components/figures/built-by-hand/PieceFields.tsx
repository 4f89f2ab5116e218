import { Select } from '../../parts/controls/Select.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { Toggle } from '../../parts/controls/Toggle.tsx';
import { type HandState, LIMITS, type Piece } from './hand-model.ts';
import { namePiece } from './words.ts';

export interface PieceFieldsProps {
  /** Unique on the page. */
  id: string;
  state: HandState;
  onChange: (changed: Partial<HandState>) => void;
}

const [FARTHEST_LEFT, FARTHEST_RIGHT] = LIMITS.place;
const PLACE = { min: FARTHEST_LEFT, max: FARTHEST_RIGHT, step: 0.01 } as const;
const [LOWEST, HIGHEST] = LIMITS.height;

/** Places and height of one piece; others are added and taken away. */
export function PieceFields({ id, state, onChange }: PieceFieldsProps) {
  const { pieces, chosen } = state;
  const piece = pieces[chosen];
  const set = (changed: Partial<Piece>) =>
    onChange({ pieces: pieces.map((old, i) => (i === chosen ? { ...old, ...changed } : old)) });
  return (
    <fieldset class="hand-piece">
      <legend>Piece</legend>
      <Select
        id={`${id}-chosen`}
        label="Change"
        value={`${chosen}`}
        options={pieces.map((one, i) => ({ value: `${i}`, label: namePiece(one, i) }))}
        onChange={(at) => onChange({ chosen: Number(at) })}
      />
      <Slider
        id={`${id}-from`}
        label="Up at"
        value={piece.from}
        {...PLACE}
        onChange={(from) => set({ from })}
      />
      {piece.to !== null && (
        <Slider
          id={`${id}-to`}
          label="Down at"
          value={piece.to}
          {...PLACE}
          onChange={(to) => set({ to })}
        />
      )}
      <Slider
        id={`${id}-height`}
        label="Height h"
        value={piece.height}
        min={LOWEST}
        max={HIGHEST}
        step={0.01}
        onChange={(height) => set({ height })}
      />
      <Toggle
        label="comes down again"
        checked={piece.to !== null}
        onChange={(down) => set({ to: down ? Math.min(FARTHEST_RIGHT, piece.from + 0.2) : null })}
      />
      <span class="hand-buttons">
        <button
          type="button"
          class="control-button"
          aria-disabled={pieces.length >= LIMITS.pieces[1]}
          onClick={() => {
            if (pieces.length >= LIMITS.pieces[1]) return;
            onChange({
              pieces: [...pieces, { from: 0.6, to: 0.9, height: 0.4 }],
              chosen: pieces.length,
            });
          }}
        >
          Add a bump
        </button>
        <button
          type="button"
          class="control-button"
          aria-disabled={pieces.length <= LIMITS.pieces[0]}
          onClick={() => {
            if (pieces.length <= LIMITS.pieces[0]) return;
            onChange({ pieces: pieces.filter((_, i) => i !== chosen), chosen: 0 });
          }}
        >
          Take it away
        </button>
      </span>
    </fieldset>
  );
}
