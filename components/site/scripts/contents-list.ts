import { chapterState } from '../../../src/reader/progress.ts';
import { onProgress } from '../../../src/reader/progress-store.ts';

const words = { unread: '', begun: 'begun', finished: 'read' };

onProgress((progress) => {
  for (const mark of document.querySelectorAll<HTMLElement>('[data-progress]')) {
    mark.textContent = words[chapterState(progress, mark.dataset.progress ?? '')];
  }
});
