import type { W } from '../../../../core/bank/item';

/** The tag of the language that these messages are in. */
export const language: string = 'es';
/** The same site in another language: its folder from the first page of this one. */
export const otherLanguage = { name: 'English', tag: 'en', folder: '../' };
export const siteName = 'Five Ws';
export const skipToContent = 'Saltar al contenido';
export const navigation = {
	label: 'Principal',
	today: 'Hoy',
	archive: 'Archivo',
	make: 'Crear',
	class: 'Clase',
	history: 'Historial',
	settings: 'Ajustes',
	about: 'Qué es'
};
export const pageTitle = (title: string) => `${title} · ${siteName}`;

export const wordOf: Readonly<Record<W, string>> = {
	who: 'Quién',
	what: 'Qué',
	when: 'Cuándo',
	where: 'Dónde',
	why: 'Por qué',
	'how-many': 'Cuánto'
};

export const close = 'Cerrar';
