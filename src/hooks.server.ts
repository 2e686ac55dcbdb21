import type { Handle } from '@sveltejs/kit';
import { language } from '$lib/ui/messages/frame';
import { withStart } from './routes/start-tags.server';

/** Pages that Kit's client stays away from name the script that starts them (ADR 6). */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) => withStart(html.replace('%language%', language), event.route.id)
	});
