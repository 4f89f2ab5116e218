import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LONGEST_TEXT } from '../../../src/engine/solve/limits.ts';
import { formatCount } from '../../parts/text/format-number.ts';
import { ID, type WorkedSolutionUse } from './use-worked-solution.ts';

/** The network as text: typed, pasted, or read from a file; and what is wrong with it. */
export function NetworkText({ figure }: { figure: WorkedSolutionUse }) {
  const { text, setText, changed, message, busy, solve, cancel, reset } = figure;
  const [fileMessage, setFileMessage] = useState('');
  const problem = fileMessage || message;

  // The built text is the field's content, so that the page is the same before and after hydration.
  const [first] = useState(text);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (field.current && field.current.value !== text) field.current.value = text;
  }, [text]);

  const takeFile = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > LONGEST_TEXT) {
      setFileMessage(`${file.name} has ${formatCount(file.size)} bytes: too many.`);
      return;
    }
    try {
      const read = await file.text();
      setFileMessage('');
      solve(read);
    } catch {
      setFileMessage(`${file.name} could not be read.`);
    }
  };

  return (
    <div class="solution-input">
      <label for={`${ID}-text`}>The network and its data, in the worked-solution format</label>
      <textarea
        ref={field}
        id={`${ID}-text`}
        rows={14}
        spellcheck={false}
        autocomplete="off"
        aria-describedby={`${ID}-fault`}
        aria-invalid={message !== ''}
        onInput={(event) => setText(event.currentTarget.value)}
      >
        {first}
      </textarea>
      <div class="solution-message">
        <p id={`${ID}-fault`} class="solution-fault" role="alert">
          {problem && (
            <>
              <code>{problem}</code>
              {changed && ' What is written out below is still the previous network.'}
            </>
          )}
        </p>
        <p role="status" class="solution-changed">
          {busy && 'Solving: this may take a minute.'}
          {!busy && !problem && changed && 'Changed: press Solve to have it written out.'}
        </p>
      </div>
      <div class="solution-buttons needs-scripts">
        <button
          type="button"
          class="control-button is-main"
          onClick={() => {
            setFileMessage('');
            solve(text);
          }}
        >
          Solve
        </button>
        {busy && (
          <button type="button" class="control-button" onClick={cancel}>
            Cancel
          </button>
        )}
        <button type="button" class="control-button" onClick={reset}>
          Reset
        </button>
        <span class="solution-file">
          <label for={`${ID}-file`}>or open a file</label>{' '}
          <input
            id={`${ID}-file`}
            type="file"
            accept=".json,application/json,text/plain"
            onChange={(event) => {
              const field = event.currentTarget;
              // Emptied, so that the same file, mended, can be chosen again.
              takeFile(field.files?.[0]).finally(() => {
                field.value = '';
              });
            }}
          />
        </span>
      </div>
    </div>
  );
}
