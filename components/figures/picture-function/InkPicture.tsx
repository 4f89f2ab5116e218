import { inkPaths, SHADES } from './ink-paths.ts';
import { SIDE } from './pictures.ts';

export interface InkPictureProps {
  title: string;
  label: string;
  ink: ArrayLike<number>;
  /** The row that is looked along, from 0. */
  row: number;
}

/** A picture of SIDE × SIDE pixels, with the row marked that is looked along. */
export function InkPicture({ title, label, ink, row }: InkPictureProps) {
  return (
    <div class="ink-picture">
      <p class="ink-title">{title}</p>
      <svg viewBox={`-0.6 -0.1 ${SIDE + 1.2} ${SIDE + 0.2}`} role="img" aria-label={label}>
        {inkPaths(ink, SIDE).map((d, i) =>
          d === '' ? null : <path key={i} d={d} fill-opacity={(i + 1) / SHADES} />,
        )}
        <rect class="ink-frame" x="0" y="0" width={SIDE} height={SIDE} />
        <path class="ink-row" d={`M-0.6 ${row}l.5 .5l-.5 .5zM${SIDE + 0.6} ${row}l-.5 .5l.5 .5z`} />
      </svg>
    </div>
  );
}
