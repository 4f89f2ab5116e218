import { withOpened } from '../../../src/reader/progress.ts';
import { changeProgress } from '../../../src/reader/progress-store.ts';

const slug = document.querySelector<HTMLElement>('[data-chapter]')?.dataset.chapter;
if (slug) changeProgress((progress) => withOpened(progress, slug));
