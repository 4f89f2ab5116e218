import type { ClientDirective } from 'astro';
import { wanted } from '../../../src/islands/wanted.ts';

// An island whose directive is not here yet waits for this event.
const { Astro = {} } = window as { Astro?: Record<string, ClientDirective> };
Object.assign(window, { Astro: Object.assign(Astro, { wanted }) });
window.dispatchEvent(new Event('astro:wanted'));
