import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The colours of code that is shown but not edited, from src/styles/palette.css. */
export const highlighting = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--astro-code-token-keyword)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--astro-code-token-constant)' },
  { tag: [tags.string, tags.regexp], color: 'var(--astro-code-token-string)' },
  { tag: tags.comment, color: 'var(--astro-code-token-comment)' },
  { tag: [tags.operator, tags.typeName], color: 'var(--astro-code-token-keyword)' },
  { tag: tags.punctuation, color: 'var(--astro-code-token-punctuation)' },
]);

export const editorTheme = EditorView.theme({
  '&': {
    background: 'var(--code-paper)',
    color: 'var(--astro-code-foreground)',
    fontSize: 'var(--code-size)',
  },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', lineHeight: '1.45' },
  '.cm-content': { padding: '0.7em 0', caretColor: 'var(--ink)' },
  '.cm-line': { padding: '0 0.8em 0 0.4em' },
  '.cm-gutters': {
    background: 'transparent',
    border: '0',
    color: 'var(--muted)',
    paddingInlineStart: '0.3em',
  },
  '.cm-activeLine, .cm-activeLineGutter': { background: 'transparent' },
  '&.cm-focused .cm-activeLine': { background: 'var(--paper-sunk)' },
  '&.cm-focused .cm-matchingBracket': {
    background: 'var(--data-soft)',
    outline: '1px solid var(--data)',
  },
  '.is-marked, .cm-activeLine.is-marked': {
    background: 'var(--gradient-soft)',
    boxShadow: 'inset 3px 0 var(--warning)',
  },
  '.cm-cursor': { borderInlineStartColor: 'var(--ink)' },
});
