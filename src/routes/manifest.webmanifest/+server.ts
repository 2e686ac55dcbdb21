import { language, siteName } from '$lib/ui/messages/frame';
import { description, quizFile, screenshots, shortcuts } from '$lib/ui/messages/manifest';

export const prerender = true;

const PAPER = '#f5f6f1';
const icon = (src: string, sizes: string) => ({ src, type: 'image/png', sizes });
const shortcut = (name: string, url: string) => ({ name, url, icons: [icon('icon-192.png', '192x192')] });
const narrow = { type: 'image/png', sizes: '618x1236', form_factor: 'narrow' };
const wide = { type: 'image/png', sizes: '1280x800', form_factor: 'wide' };

/** How the site is installed, and what it then opens. All addresses go from the folder of this file. */
const manifest = {
	name: siteName,
	short_name: siteName,
	description,
	lang: language,
	id: './',
	start_url: './',
	scope: './',
	display: 'standalone',
	background_color: PAPER,
	theme_color: PAPER,
	icons: [
		{ src: 'icon.svg', type: 'image/svg+xml', sizes: 'any' },
		icon('icon-192.png', '192x192'),
		icon('icon-512.png', '512x512'),
		{ ...icon('icon-maskable-512.png', '512x512'), purpose: 'maskable' }
	],
	screenshots: [
		{ src: 'screenshots/home-narrow.png', label: screenshots.home, ...narrow },
		{ src: 'screenshots/proof-narrow.png', label: screenshots.proof, ...narrow },
		{ src: 'screenshots/proof-wide.png', label: screenshots.proof, ...wide }
	],
	shortcuts: [
		shortcut(shortcuts.today, './'),
		shortcut(shortcuts.make, 'make/'),
		shortcut(shortcuts.class, 'class/')
	],
	share_target: {
		action: 'make/shared',
		method: 'POST',
		enctype: 'multipart/form-data',
		params: {
			title: 'title',
			text: 'text',
			url: 'url',
			files: [
				{
					name: 'file',
					accept: ['text/plain', 'text/markdown', 'text/html', '.txt', '.md', '.html', '.htm']
				}
			]
		}
	},
	file_handlers: [
		{
			action: './',
			name: quizFile,
			accept: { 'application/vnd.five-ws+json': ['.fivews.json'] }
		}
	]
};

export const GET = () =>
	new Response(JSON.stringify(manifest, null, '\t'), {
		headers: { 'content-type': 'application/manifest+json' }
	});
