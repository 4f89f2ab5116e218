import { useState } from 'preact/hooks';
import { CopyLink } from '../../parts/link/CopyLink.tsx';
import { STATE_FILE, writeStateFile } from './model/save-state.ts';
import { asSentence } from './model/words.ts';
import { ID, type PlaygroundUse } from './use-playground.ts';

/** A longer link is cut off by too many programs that pass links on. */
const LONGEST = 30_000;

/** The exact state, weights and step included, as a link or as a file; and back from a file. */
export function ShareState({ playground }: { playground: PlaygroundUse }) {
  const { save, openFile } = playground;
  const [message, setMessage] = useState('');

  const download = () => {
    const address = URL.createObjectURL(
      new Blob([writeStateFile(save())], { type: 'application/json' }),
    );
    const link = document.createElement('a');
    link.href = address;
    link.download = STATE_FILE.name;
    link.click();
    URL.revokeObjectURL(address);
    setMessage('Saved.');
  };

  const read = async (file: File | undefined) => {
    if (!file) return;
    try {
      await openFile(await file.text());
      setMessage('');
    } catch (error) {
      setMessage(`${file.name} cannot be opened: ${asSentence(error)}`);
    }
  };

  return (
    <section class="playground-share needs-scripts" aria-labelledby="playground-share">
      <h2 id="playground-share">Keep this state</h2>
      <div class="playground-choices">
        <CopyLink
          figure={ID}
          state={save}
          longest={LONGEST}
          tooLong="This state is too big for a link: save it as a file instead."
        />
        <button type="button" class="control-button" onClick={download}>
          Save as a file
        </button>
        <span>
          <label for="playground-open">Open a saved file</label>{' '}
          <input
            id="playground-open"
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const field = event.currentTarget;
              read(field.files?.[0]).finally(() => {
                field.value = '';
              });
            }}
          />
        </span>
      </div>
      <p class="playground-message" role="status">
        {message}
      </p>
    </section>
  );
}
