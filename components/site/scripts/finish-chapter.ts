import { chapterState, withFinished } from '../../../src/reader/progress.ts';
import { changeProgress, onProgress } from '../../../src/reader/progress-store.ts';

const box = document.querySelector<HTMLElement>('[data-finish]');
const button = box?.querySelector('button');
const status = box?.querySelector('[role=status]');
const slug = box?.dataset.finish;

if (button && status && slug) {
  let finished = false;
  onProgress((progress) => {
    finished = chapterState(progress, slug) === 'finished';
    button.textContent = finished ? 'Mark as not yet read' : 'Mark this chapter as read';
  });
  button.addEventListener('click', () => {
    const remembered = changeProgress((progress) => withFinished(progress, slug, !finished));
    const said = finished ? 'Marked as read.' : 'Marked as not yet read.';
    status.textContent = remembered ? said : `${said} This browser forgets it with the page.`;
  });
}
