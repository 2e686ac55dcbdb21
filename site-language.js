import { existsSync } from 'node:fs';

/** The language that message files are written in; each other one has a folder of the same files (docs/adr/014-languages.md). */
export const MAIN_LANGUAGE = 'en';

/** The main one, then those with a folder of their own. */
export const languages = [MAIN_LANGUAGE, 'es'];

/** The language this build speaks. */
export const language = process.env.SITE_LANGUAGE ?? MAIN_LANGUAGE;

const MESSAGES = '/lib/ui/messages/';

/**
 * Whoever imports a message file gets the one of this language.
 * @returns {import('vite').Plugin}
 */
export function messagesInLanguage() {
	return {
		name: 'messages-in-language',
		enforce: 'pre',
		apply: () => language !== MAIN_LANGUAGE,
		async resolveId(source, importer, options) {
			if (!source.includes('/messages/')) return null;
			const found = await this.resolve(source, importer, { ...options, skipSelf: true });
			const translated = found?.id.replace(MESSAGES, `${MESSAGES}${language}/`);
			if (translated === undefined || translated === found?.id) return found;
			if (!existsSync(translated)) throw new Error(`there is no ${translated}`);
			return translated;
		}
	};
}

/**
 * The same path as in a build of the main language.
 * @param {string} path
 */
export function withoutLanguage(path) {
	return path.replace(`${MESSAGES}${language}/`, MESSAGES);
}
