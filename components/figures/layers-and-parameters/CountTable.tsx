import { layerName } from '../../parts/network/network-words.ts';
import { formatCount } from '../../parts/text/format-number.ts';
import { countLayers, countParameters, type Widths } from './layers-model.ts';

/** The count, a row for each layer: weights and biases, their sum, and the sum of all. */
export function CountTable({ widths }: { widths: Widths }) {
  return (
    <table class="parameter-count">
      <caption>Parameters of a {widths.join('-')} network</caption>
      <thead>
        <tr>
          <th scope="col">layer</th>
          <th scope="col">weights</th>
          <th scope="col">biases</th>
          <th scope="col">together</th>
        </tr>
      </thead>
      <tbody>
        {countLayers(widths).map(({ inputs, neurons, parameters }, i) => {
          const layer = i + 1;
          return (
            <tr key={layer}>
              <th scope="row">
                {layer}, {layerName(layer, widths.length)}
              </th>
              <td class="cell" data-sym="w" data-layer={layer}>
                {neurons}·{inputs}
              </td>
              <td class="cell" data-sym="b" data-layer={layer}>
                + {neurons}
              </td>
              <td>= {parameters}</td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            all layers
          </th>
          <td>{formatCount(countParameters(widths))}</td>
        </tr>
      </tfoot>
    </table>
  );
}
