import type { W } from '../../../core/bank/item';

export const siteName = 'Five Ws';
export const skipToContent = 'Skip to the content';
export const navigation = { label: 'Main', stories: 'Stories', make: 'Make', history: 'History' };
export const pageTitle = (title: string) => `${title} · ${siteName}`;

export const wordOf: Readonly<Record<W, string>> = {
	who: 'Who',
	what: 'What',
	when: 'When',
	where: 'Where',
	why: 'Why',
	'how-many': 'How many'
};

export const close = 'Close';

export const notFound = {
	title: 'There is no page here',
	text: 'The address may be mistyped, or the page has moved. Nothing on this device was changed.',
	action: 'Go to the stories'
};
export const broken = {
	title: 'This page stopped',
	text: 'The page met a fault of ours and stopped. Your games are saved on this device. Load the page again.',
	action: 'Load the page again'
};
