/** What runs on every page; each part does nothing where the page lacks what it is for. */
import './contents-list.ts';
import './exercises.ts';
import './finish-chapter.ts';
import './follow-link.ts';
import './header.ts';
import './on-this-page.ts';
import './open-chapter.ts';
import './theme-switch.ts';
