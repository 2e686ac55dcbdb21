import type { W } from '../../../core/bank/item';

export const siteName = 'Five Ws';
export const skipToContent = 'Skip to the content';
export const navigation = {
	label: 'Main',
	today: 'Today',
	archive: 'Archive',
	make: 'Make',
	class: 'Class',
	history: 'History',
	settings: 'Settings'
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
