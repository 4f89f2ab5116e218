import { classColour, marksPath } from './class-marks.ts';
import './plot.css';

/** Which class is which, by shape and by colour. */
export function ClassLegend({ classNames }: { classNames: readonly string[] }) {
  return (
    <ul class="plot-legend">
      {classNames.map((name, index) => (
        <li key={name}>
          <svg viewBox="0 0 12 12" class="class-mark" aria-hidden="true">
            <path d={marksPath(index, [{ x: 6, y: 6 }])} fill={`var(${classColour(index)})`} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
