import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { javascript } from '@codemirror/lang-javascript';
import { bracketMatching, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { EditorState, StateEffect, StateField } from '@codemirror/state';
import {
  Decoration,
  type DecorationSet,
  EditorView,
  highlightActiveLine,
  keymap,
  lineNumbers,
} from '@codemirror/view';
import { editorTheme, highlighting } from './editor-theme.ts';

export interface RichEditorOptions {
  /** The editor is put into a shadow root of it, where its style sheets need no leave of the policy. */
  host: HTMLElement;
  code: string;
  label: string;
  onChange: (code: string) => void;
  onRun: () => void;
}

/** A place in the code: line and column from 1. */
export interface Caret {
  line: number;
  column: number;
}

export interface RichEditor {
  setCode: (code: string) => void;
  /** Marks the line of an error, or none. */
  mark: (line: number | undefined) => void;
  /** Takes the focus over from the field that it replaces, where the page stands. */
  takeFocus: (caret: Caret) => void;
  /** Takes the focus and the page to a place in the code. */
  goTo: (caret: Caret) => void;
  destroy: () => void;
}

const markLine = StateEffect.define<number | undefined>();

const markedLine = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { effects, docChanged, newDoc }) {
    let present = docChanged ? Decoration.none : marks;
    for (const effect of effects) {
      if (!effect.is(markLine)) continue;
      const { value } = effect;
      const known = value !== undefined && value <= newDoc.lines;
      present = known
        ? Decoration.set(Decoration.line({ class: 'is-marked' }).range(newDoc.line(value).from))
        : Decoration.none;
    }
    return present;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Makes a CodeMirror. Tab is not its own: it leads on, as everywhere on the page. */
export function makeRichEditor(options: RichEditorOptions): RichEditor {
  const { host, code, label, onChange, onRun } = options;
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const runKey = {
    key: 'Mod-Enter',
    run: () => {
      onRun();
      return true;
    },
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: code,
      extensions: [
        lineNumbers(),
        history(),
        indentOnInput(),
        bracketMatching(),
        closeBrackets(),
        highlightActiveLine(),
        javascript({ typescript: true }),
        syntaxHighlighting(highlighting),
        editorTheme,
        markedLine,
        keymap.of([runKey, ...closeBracketsKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.contentAttributes.of({ 'aria-label': label }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) onChange(state.doc.toString());
        }),
      ],
    }),
  });
  const offsetOf = ({ line, column }: Caret) => {
    const { doc } = view.state;
    const { from, to } = doc.line(Math.min(Math.max(1, line), doc.lines));
    return Math.min(from + Math.max(0, column - 1), to);
  };
  return {
    setCode(next) {
      if (next === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
    },
    mark: (line) => view.dispatch({ effects: markLine.of(line) }),
    // Scrolling comes a frame later, when a Tab may have gone on.
    takeFocus(caret) {
      view.dispatch({ selection: { anchor: offsetOf(caret) } });
      view.focus();
    },
    goTo(caret) {
      view.focus();
      view.dispatch({ selection: { anchor: offsetOf(caret) }, scrollIntoView: true });
    },
    destroy: () => view.destroy(),
  };
}
