import { useEffect, useState } from 'preact/hooks';
import { Formula } from '../../notation/Formula.tsx';
import { Segmented } from '../../parts/controls/Segmented.tsx';
import { FigureLayout } from '../../parts/layout/FigureLayout.tsx';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { useLinkedState } from '../../parts/link/use-linked-state.ts';
import { FIRST_NETWORK } from '../../parts/small-network/small-network.ts';
import { BOOK, type Conventions, LAYOUTS, LOSSES, readConventions, SIGNS } from './conventions.ts';
import { rememberConventions, rememberedConventions } from './conventions-store.ts';
import { type FormulaName, variantOf } from './formulas.ts';
import { liveValues } from './live-values.ts';
import { NumbersTable } from './NumbersTable.tsx';
import { restate } from './restate.ts';
import { say } from './words.ts';
import './convention-switch.css';

/** The id of the switch, and the name of its state in a link. */
const ID = 'convention-switch';

const EQUATIONS: readonly (readonly [FormulaName, string])[] = [
  ['loss', 'Loss of one example'],
  ['forward', 'Forward pass of a layer'],
  ['output', 'First equation: the deltas of the output'],
  ['back', 'Second: the deltas one layer back'],
  ['weights', 'Third: the weights'],
  ['biases', 'Fourth: the biases'],
  ['update', 'Update'],
];

const EXAMPLE: readonly (readonly [FormulaName, string])[] = [
  ['example-loss', 'The loss'],
  ['example-output', 'The delta of the first output'],
  ['example-hidden', 'The delta of the first hidden neuron'],
  ['example-weight', 'The weight between them'],
  ['example-update', 'Its update'],
];

/** The four equations and the 2-2-2 example, restated in the conventions of another course. */
export function ConventionSwitch({ formulas }: { formulas: Readonly<Record<string, string>> }) {
  const [conventions, setConventions] = useState(BOOK);
  // Before the link is followed, which wins over what was chosen another day.
  useEffect(() => {
    const remembered = rememberedConventions();
    if (remembered) setConventions(remembered);
  }, []);
  const problem = useLinkedState({ figure: ID, parse: readConventions, apply: setConventions });
  const choose = (chosen: Conventions) => {
    setConventions(chosen);
    rememberConventions(chosen);
  };
  const restated = restate(FIRST_NETWORK, conventions);
  const values = liveValues(FIRST_NETWORK, restated, conventions);
  const list = (entries: typeof EQUATIONS) => (
    <dl class="convention-formulas">
      {entries.map(([name, label]) => {
        const variant = variantOf(name, conventions);
        return (
          <div key={name}>
            <dt>{label}</dt>
            <dd>
              <Formula key={variant} html={formulas[variant]} values={values} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
  return (
    <FigureLayout
      toolbar={
        <>
          <Segmented
            id={`${ID}-loss`}
            label="Squared error"
            value={conventions.loss}
            options={LOSSES}
            onChange={(loss) => choose({ ...conventions, loss })}
          />
          <Segmented
            id={`${ID}-layout`}
            label="Layer"
            value={conventions.layout}
            options={LAYOUTS}
            onChange={(layout) => choose({ ...conventions, layout })}
          />
          <Segmented
            id={`${ID}-sign`}
            label="Delta"
            value={conventions.sign}
            options={SIGNS}
            onChange={(sign) => choose({ ...conventions, sign })}
          />
        </>
      }
      stage={
        <>
          <p class="convention-title">The equations</p>
          {list(EQUATIONS)}
          <p class="convention-title">The 2-2-2 example, one update</p>
          {list(EXAMPLE)}
        </>
      }
      sentence={say(conventions, restated)}
      foot={
        <>
          <details class="table-twin">
            <summary>All its numbers</summary>
            <NumbersTable restated={restated} layout={conventions.layout} />
          </details>
          <button type="button" class="control-button needs-scripts" onClick={() => choose(BOOK)}>
            This book’s conventions
          </button>
          <CopyLink figure={ID} state={() => conventions} problem={problem} />
        </>
      }
    />
  );
}
