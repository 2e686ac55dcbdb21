/** Why this browser cannot make a class key, seal a result or open one. */
export const sealingProblems = {
	'insecure-page': {
		title: 'This page is not secure enough',
		text: 'Browsers seal and open results only on pages whose address begins with https. Open this site by its https address.'
	},
	'no-x25519': {
		title: 'This browser is too old for sealed results',
		text: 'It cannot do the encryption that keeps results private. Update it, or use a newer browser: Chrome 133, Edge 133, Firefox 130, Safari 17 or later.'
	}
} as const;

/** Why a backup file of a class gives no key. */
export const keyFileProblems = {
	...sealingProblems,
	'not-a-key-file': {
		title: 'This is not a class key',
		text: 'The backup file of a class was saved when the class was made; its name ends in “.class-key.json”. Choose that file.'
	},
	'newer-version': {
		title: 'This class key is newer than this page',
		text: 'A later version of Five Ws wrote it. Load the page again while you are online, then open the file once more.'
	},
	damaged: {
		title: 'This class key is damaged',
		text: 'A part of it is missing or was changed, so it opens nothing. Use another copy of the file.'
	}
} as const;
