import LZString from 'lz-string';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Item } from '../../src/core/bank/item';
import { parseBank } from '../../src/core/bank/schema';
import { forQrCode, seal } from '../../src/core/link/envelope';
import { quizToWire } from '../../src/core/link/wire';
import { quizFromBank, type Quiz } from '../../src/core/quiz/quiz';
import { codec } from '../../src/lib/platform/compression';
import { qrModules } from '../../src/lib/ui/shared/qr-modules';

/** How long links are: three real banks of ten, the first of our stories, against limits; and the range over all of them. */
const STORIES = readdirSync('questions').sort();
const MEASURED = 3;
const QUESTIONS = 10;
const LIMITS = { whole: 2600, bare: 1550 };
const PAGE = 'https://five-ws.example/play/#';

function quizOf(slug: string): Quiz {
	const bank = parseBank(JSON.parse(readFileSync(`questions/${slug}/bank.json`, 'utf8')));
	if (!bank.ok) throw new Error(`the bank of ${slug} cannot be read`);
	return quizFromBank(bank.value, { itemIds: bank.value.items.slice(0, QUESTIONS).map(({ id }) => id) });
}

/** The quiz with its questions and answers alone. */
function withoutExplanations(quiz: Quiz): Quiz {
	const mute = <Part extends { readonly reason: string }>(part: Part): Part => ({ ...part, reason: '' });
	const bare = (item: Item): Item => {
		const base = { evidence: [] };
		switch (item.kind) {
			case 'single-choice':
			case 'cloze':
				return { ...item, ...base, options: item.options.map(mute) };
			case 'true-false':
				return { ...item, ...base, options: [mute(item.options[0]), mute(item.options[1])] };
			case 'estimate':
				return mute({ ...item, ...base });
			case 'order':
				return { ...item, ...base, entries: item.entries.map(mute) };
			case 'match':
				return { ...item, ...base, pairs: item.pairs.map(mute) };
		}
	};
	return { ...quiz, items: quiz.items.map(bare) };
}

async function sizesOf(slug: string) {
	const quiz = quizOf(slug);
	const link = await seal({ format: 'quiz', text: quizToWire(quiz) }, codec);
	const bare = await seal({ format: 'quiz', text: quizToWire(withoutExplanations(quiz)) }, codec);
	const json = JSON.stringify(quiz);
	return {
		slug,
		whole: link.length,
		bare: bare.length,
		gzip: gzipSync(json, { level: 9 }).toString('base64url').length,
		lzString: LZString.compressToEncodedURIComponent(json).length,
		modules: [link, bare].map((text) => qrModules(PAGE + forQrCode(text))?.side ?? 0)
	};
}

/** Prints the sizes; false when a limit is passed. */
export async function printLinkSizes(): Promise<boolean> {
	const all = await Promise.all(STORIES.map(sizesOf));
	console.log(
		'characters of a link with 10 questions      whole   bare   JSON+gzip   lz-string   QR modules a side'
	);
	for (const { slug, whole, bare, gzip, lzString, modules } of all.slice(0, MEASURED))
		console.log(
			`${slug.padEnd(40)} ${String(whole).padStart(8)} ${String(bare).padStart(6)} ${String(gzip).padStart(11)} ${String(lzString).padStart(11)}   ${modules.join(' whole, ')} bare`
		);
	const wholes = all.map(({ whole }) => whole);
	const longest = all.find(({ whole }) => whole === Math.max(...wholes));
	console.log(
		`all ${all.length} stories: ${Math.min(...wholes)} to ${Math.max(...wholes)} (${longest?.slug}), mean ${Math.round(wholes.reduce((sum, one) => sum + one, 0) / all.length)}`
	);
	const within = all
		.slice(0, MEASURED)
		.every(({ whole, bare }) => whole <= LIMITS.whole && bare <= LIMITS.bare);
	console.log(`limits ${LIMITS.whole} and ${LIMITS.bare}: ${within ? 'kept' : 'EXCEEDED'}\n`);
	return within;
}
