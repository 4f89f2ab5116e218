import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Caret, RichEditor } from './rich-editor.ts';

export interface CodeEditorProps {
  /** What the code is, for who does not see it: `Code of “One neuron”`. */
  label: string;
  code: string;
  /** Counts the times that the code became another one otherwise than by typing here. */
  revision: number;
  /** The code, highlighted when the page was built; shown until the editor is wanted. */
  highlighted: ComponentChildren;
  /** Whether the highlighted text is still the code. */
  untouched: boolean;
  onChange: (code: string) => void;
  onRun: () => void;
  /** Called when the editor is first wanted: a good time to load what a run needs. */
  onWake: () => void;
  /** The line of an error, from 1. */
  marked?: number | undefined;
  /** Where to put the caret: a new object moves it. */
  caret?: Caret | undefined;
}

type Stage = 'still' | 'plain' | 'rich';

/**
 * Code that can be typed in. It is highlighted text until it has the focus, then a plain text area
 * at once, and CodeMirror as soon as that is loaded.
 */
export function CodeEditor(props: CodeEditorProps) {
  const { label, code, revision, highlighted, untouched, onChange, onRun, onWake, marked, caret } =
    props;
  const [stage, setStage] = useState<Stage>('still');
  const latest = useRef({ code, onChange, onRun });
  latest.current = { code, onChange, onRun };
  const still = useRef<HTMLDivElement>(null);
  const plain = useRef<HTMLTextAreaElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const rich = useRef<RichEditor>();

  const wake = () => {
    if (stage !== 'still') return;
    setStage('plain');
    onWake();
    import('./rich-editor.ts').then(
      ({ makeRichEditor }) => {
        // A letter typed while it loaded is in the code already.
        if (!host.current || rich.current) return;
        const area = plain.current;
        const typing = area && area === document.activeElement ? caretOf(area) : undefined;
        rich.current = makeRichEditor({
          host: host.current,
          label,
          code: latest.current.code,
          onChange: (text) => latest.current.onChange(text),
          onRun: () => latest.current.onRun(),
        });
        setStage('rich');
        if (typing) rich.current.takeFocus(typing);
      },
      // Without CodeMirror the text area does.
      () => {},
    );
  };

  // The focus may have come before this script, and a press gives it to the text within.
  useEffect(() => {
    if (still.current?.contains(document.activeElement)) wake();
  }, []);
  // At once: a Tab in between would begin at the top of the page. One that came before has gone on.
  useLayoutEffect(() => {
    const isFree = document.activeElement === document.body || caret !== undefined;
    if (stage === 'plain' && isFree) plain.current?.focus();
  }, [stage]);
  // At once, and not after each letter: by then another may have been typed.
  useLayoutEffect(() => rich.current?.setCode(code), [revision]);
  useEffect(() => rich.current?.mark(marked), [marked, stage]);
  useEffect(() => {
    if (!caret) return;
    if (stage === 'still') wake();
    else rich.current?.goTo(caret);
  }, [caret]);
  useEffect(() => () => rich.current?.destroy(), []);

  return (
    <div class={`code-editor is-${stage}`}>
      {stage === 'still' && (
        // biome-ignore lint/a11y/useSemanticElements: highlighted code fits into no text area.
        // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard it wakes as it is reached.
        <div
          ref={still}
          class="code-still"
          role="textbox"
          aria-multiline="true"
          aria-readonly="true"
          aria-label={label}
          tabIndex={0}
          onFocus={wake}
          onClick={wake}
        >
          {untouched ? (
            highlighted
          ) : (
            <pre>
              <code>{code}</code>
            </pre>
          )}
        </div>
      )}
      {stage === 'plain' && (
        <textarea
          ref={plain}
          aria-label={label}
          spellcheck={false}
          autocapitalize="off"
          autocomplete="off"
          rows={code.split('\n').length}
          value={code}
          onInput={(event) => onChange(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
            event.preventDefault();
            onRun();
          }}
        />
      )}
      <div ref={host} class="code-rich" />
    </div>
  );
}

function caretOf({ value, selectionStart }: HTMLTextAreaElement): Caret {
  const before = value.slice(0, selectionStart).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
