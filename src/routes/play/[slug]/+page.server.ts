export { storyEntries as entries } from '../../stories.server';

/** Every story is prerendered; a site without stories is built too. */
export const prerender = 'auto';
