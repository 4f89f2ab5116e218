import { useState } from 'preact/hooks';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { Select } from '../../parts/controls/Select.tsx';
import { Slider } from '../../parts/controls/Slider.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { RunControls } from '../../parts/run/RunControls.tsx';
import { DataTable } from '../../parts/table/DataTable.tsx';
import { TableTwin } from '../../parts/table/TableTwin.tsx';
import { formatCount, formatNumber } from '../../parts/text/format-number.ts';
import { InkPicture } from './InkPicture.tsx';
import { writePicture } from './picture-link.ts';
import { HIDDEN } from './picture-model.ts';
import { PICTURES, PIXELS, SIDE } from './pictures.ts';
import { ID, usePicture } from './use-picture.ts';
import { nameNetwork, say } from './words.ts';
import './picture-function.css';

/** Figure: a picture is a function of two numbers, and a network learns it. */
export function PictureFunction() {
  const figure = usePicture();
  const { model, run } = figure;
  const { settings, data, update } = model;
  const [row, setRow] = useState(SIDE / 2);
  const seen = model.look();
  return (
    <FigureLayout
      root={run.stage}
      toolbar={
        <>
          <Select
            id={`${ID}-picture`}
            label="Picture"
            value={settings.picture}
            options={PICTURES}
            onChange={(picture) => figure.choose({ picture })}
          />
          <Segmented
            id={`${ID}-hidden`}
            label="Hidden layers"
            value={settings.hidden}
            options={HIDDEN}
            onChange={(hidden) => figure.choose({ hidden })}
          />
          <RunControls
            id={ID}
            run={run}
            onReset={() => figure.choose({})}
            pace={figure.pace}
            onPace={figure.setPace}
            progress={`Update ${formatCount(update)} (epoch ${formatNumber(update / model.updatesPerEpoch, 1)}).`}
          />
        </>
      }
      stage={
        <div class="ink-pictures">
          <InkPicture
            title="the picture"
            label="The picture that is to be learnt"
            ink={data.targets}
            row={row - 1}
          />
          <InkPicture
            title={`the ${nameNetwork(model)} network`}
            label={`What the network answers at every pixel, after ${formatCount(update)} updates`}
            ink={seen.output}
            row={row - 1}
          />
        </div>
      }
      sentence={say(model, seen)}
      foot={
        <div class="picture-foot">
          <div class="needs-scripts">
            <Slider
              id={`${ID}-row`}
              label="Row of the table"
              value={row}
              min={1}
              max={SIDE}
              step={1}
              onChange={setRow}
            />
          </div>
          <TableTwin
            summary="One row of pixels as a table"
            table={() => (
              <DataTable
                caption={`Row ${row} from the top`}
                columns={['x₁', 'x₂', 'picture', 'network']}
                rows={Array.from({ length: SIDE }, (_, column) => (row - 1) * SIDE + column).map(
                  (i) => ({
                    header: formatNumber(PIXELS[2 * i], 3),
                    cells: [PIXELS[2 * i + 1], data.targets[i], seen.output[i]],
                  }),
                )}
                digits={3}
              />
            )}
          />
          <CopyLink figure={ID} state={() => writePicture(model)} problem={figure.problem} />
        </div>
      }
    />
  );
}
