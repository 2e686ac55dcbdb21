import { stories } from '../../stories.server';
import type { EntryGenerator } from './$types';

/** Every story is prerendered; a site without stories is built too. */
export const prerender = 'auto';
export const entries: EntryGenerator = () => stories().map(({ slug }) => ({ slug }));
