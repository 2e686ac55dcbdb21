/**
 * The map of the house as data: which room may import which, and why.
 * Paths are relative to `src`. A room is the longest prefix of a file's path in this table.
 */
export interface Room {
	readonly room: string;
	readonly mayImport: readonly string[];
	readonly because: string;
}

export const rooms: readonly Room[] = [
	{
		room: 'core/base/',
		mayImport: ['core/base/'],
		because: 'base is the floor everything stands on, so it stands on nothing'
	},
	{
		room: 'core/bank/',
		mayImport: ['core/base/', 'core/bank/'],
		because: 'the bank is the waist: generation and play meet in it and may be replaced without touching it'
	},
	{
		room: 'core/generation/knowledge/',
		mayImport: ['core/generation/knowledge/', 'core/bank/'],
		because: 'knowledge is data; logic about it lives with its reader'
	},
	{
		room: 'core/generation/article/',
		mayImport: ['core/base/', 'core/bank/', 'core/generation/article/', 'core/generation/knowledge/'],
		because: 'an article is read before any language is analysed'
	},
	{
		room: 'core/generation/language/',
		mayImport: ['core/base/', 'core/bank/', 'core/generation/language/'],
		because: 'the tagger and parser know sentences, not news: they can be trained and replaced alone'
	},
	{
		room: 'core/generation/facts/',
		mayImport: [
			'core/base/',
			'core/bank/',
			'core/generation/article/',
			'core/generation/language/',
			'core/generation/knowledge/',
			'core/generation/facts/'
		],
		because: 'facts are found without knowing how they will be asked'
	},
	{
		room: 'core/generation/items/',
		mayImport: [
			'core/base/',
			'core/bank/',
			'core/generation/article/',
			'core/generation/language/',
			'core/generation/knowledge/',
			'core/generation/facts/',
			'core/generation/items/'
		],
		because: 'items are written from facts, never the other way round'
	},
	{
		room: 'core/generation/',
		mayImport: ['core/base/', 'core/bank/', 'core/generation/'],
		because: 'generate.ts is the one door, and generation never knows how a quiz is played'
	},
	{
		room: 'core/quiz/',
		mayImport: ['core/base/', 'core/bank/', 'core/quiz/'],
		because: 'play never knows how an item was made'
	},
	{
		room: 'core/review/',
		mayImport: ['core/base/', 'core/bank/', 'core/review/'],
		because: 'reviewing changes banks: it knows neither how they are written nor how they are played'
	},
	{
		room: 'core/link/',
		mayImport: ['core/base/', 'core/bank/', 'core/quiz/', 'core/link/'],
		because: 'links are bytes for the domain and nothing else'
	},
	{
		room: 'core/report/',
		mayImport: [
			'core/base/',
			'core/bank/',
			'core/quiz/attempt-schema',
			'core/quiz/marking',
			'core/quiz/quiz',
			'core/quiz/response',
			'core/quiz/student-result',
			'core/report/'
		],
		because:
			'a report is computed from a quiz and the answers to it, marked as play marks them; sittings are over'
	},
	{
		room: 'core/progress/',
		mayImport: [
			'core/base/',
			'core/bank/',
			'core/quiz/attempt',
			'core/quiz/quiz',
			'core/quiz/response',
			'core/quiz/round',
			'core/progress/'
		],
		because: 'what a player has done over the days is read from finished games; it never takes part in one'
	},
	{
		room: 'core/export/',
		mayImport: ['core/base/', 'core/bank/', 'core/report/', 'core/export/'],
		because: 'the words of other formats stay inside export'
	},
	{
		room: 'worker/',
		mayImport: ['core/base/', 'core/generation/', 'core/bank/', 'worker/'],
		because: 'the worker is a thin wire to the engine'
	},
	{
		room: 'cli/',
		mayImport: ['core/', 'cli/'],
		because: 'the command line must run without a browser'
	},
	{
		room: 'training/',
		mayImport: ['core/', 'training/'],
		because: 'training shares the features with the engine and nothing with the app'
	},
	{
		room: 'lib/platform/',
		mayImport: ['core/base/', 'lib/platform/', 'service-worker/messages'],
		because: 'a door to the browser knows bytes and text, not the domain'
	},
	{
		room: 'lib/storage/',
		mayImport: ['core/base/', 'core/bank/', 'core/quiz/', 'core/report/', 'lib/storage/'],
		because: 'storage knows what is stored, not who shows it'
	},
	{
		room: 'lib/generator/',
		mayImport: ['worker/', 'core/base/', 'core/bank/', 'core/generation/', 'lib/platform/', 'lib/generator/'],
		because: 'the generator client owns the worker and speaks its protocol'
	},
	{
		room: 'lib/state/',
		mayImport: ['core/', 'lib/storage/', 'lib/platform/', 'lib/generator/', 'lib/state/'],
		because: 'state ties the domain to the browser and does not know how it is drawn'
	},
	{
		room: 'lib/ui/',
		mayImport: ['core/', 'lib/ui/'],
		because: 'props in, callbacks out: a component that fetches or stores cannot be shown alone'
	},
	{
		room: 'routes/',
		mayImport: ['core/base/', 'core/bank/', 'core/quiz/', 'core/link/', 'lib/', 'routes/'],
		because: 'a page only composes state and ui'
	},
	{
		room: 'service-worker/',
		mayImport: ['core/base/', 'service-worker/'],
		because: 'the service worker knows files and caches, never what a quiz is'
	},
	{
		room: '',
		mayImport: ['routes/', 'lib/ui/messages/frame'],
		because: 'only the app shell and its types live at the top'
	}
];

/** Files (prefixes) that no file of a room may import although the room as a whole could. */
export const forbidden: readonly { readonly from: string; readonly to: string; readonly because: string }[] =
	[
		{ from: 'lib/ui/', to: 'core/generation/', because: 'the engine is 700 kB and runs in the worker only' },
		{ from: 'lib/ui/', to: 'core/quiz/machine', because: 'components see phases as props, not the machine' },
		{
			from: 'routes/',
			to: 'lib/storage/idb-store',
			because: 'only the services, built once, open the database'
		},
		{
			from: 'routes/',
			to: 'core/quiz/machine',
			because: 'pages talk to the quiz player, which owns the machine'
		}
	];

/** Which files (prefixes) may import a third-party package. */
export const packages: Readonly<Record<string, readonly string[]>> = {
	'@noble/hashes': ['core/base/digest.ts'],
	'@mozilla/readability': ['lib/platform/web-page/'],
	'@valibot/to-json-schema': ['cli/bank-json-schema.ts'],
	valibot: ['core/bank/', 'core/quiz/', 'core/link/', 'core/report/', 'lib/storage/', 'lib/state/'],
	'ts-fsrs': ['core/progress/review.ts'],
	xstate: ['core/quiz/machine.ts', 'lib/state/'],
	'idb-keyval': ['lib/storage/idb-store.ts'],
	qr: ['lib/platform/qr-reader.ts'],
	'lean-qr': ['lib/ui/shared/qr-modules.ts'],
	hpke: ['lib/platform/hpke-suite.ts'],
	svelte: ['lib/state/', 'lib/ui/', 'routes/'],
	'@sveltejs/kit': ['routes/', 'hooks.server.ts'],
	$app: ['routes/'],
	'$service-worker': ['service-worker/'],
	node: ['cli/', 'training/', 'routes/']
};

/** What pure code may not call, and why. */
export const bannedInCore: readonly {
	readonly pattern: RegExp;
	readonly name: string;
	readonly because: string;
}[] = [
	{ pattern: /\bDate\.now\b/, name: 'Date.now', because: 'time is an argument' },
	{ pattern: /\bnew Date\(\s*\)/, name: 'new Date()', because: 'time is an argument' },
	{ pattern: /\bMath\.random\b/, name: 'Math.random', because: 'randomness comes from a seed' },
	{ pattern: /\bfetch\(/, name: 'fetch', because: 'bytes are arguments' },
	{ pattern: /\bconsole\./, name: 'console', because: 'core returns what it has to say' },
	{
		pattern: /\bIntl\.|\.toLocale[A-Z]|\.localeCompare\(/,
		name: 'locale functions',
		because: 'the same article gives the same bytes everywhere'
	}
];

export const maximumLines = { code: 300, component: 200, page: 60 };

export const forbiddenNames = /^(?:index|utils?|helpers?|common|misc|types)$/;
