import type { W } from '../../../core/bank/item';

/** The tag of the language that these messages are in. */
export const language: string = 'en';
/** The same site in another language: its folder from the first page of this one. */
export const otherLanguage = { name: 'Español', tag: 'es', folder: 'es/' };
export const siteName = 'Five Ws';
export const skipToContent = 'Skip to the content';
export const navigation = {
	label: 'Main',
	today: 'Today',
	archive: 'Archive',
	make: 'Make',
	class: 'Class',
	history: 'History',
	settings: 'Settings',
	about: 'About'
};
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
