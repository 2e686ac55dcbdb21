import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as aboutEnglish from '../about';
import * as aloudEnglish from '../aloud';
import * as archiveEnglish from '../archive';
import * as baselinesEnglish from '../baselines';
import * as classEnglish from '../class';
import * as classIntakeEnglish from '../class-intake';
import * as classItemEnglish from '../class-item';
import * as clockEnglish from '../clock';
import * as descriptionsEnglish from '../descriptions';
import * as elsewhereEnglish from '../elsewhere';
import * as errorEnglish from '../error';
import * as examEnglish from '../exam';
import * as fileFieldEnglish from '../file-field';
import * as fileProblemEnglish from '../file-problem';
import * as flawsEnglish from '../flaws';
import * as formatEnglish from '../format';
import * as frameEnglish from '../frame';
import * as guessersEnglish from '../guessers';
import * as historyEnglish from '../history';
import * as homeEnglish from '../home';
import * as keptDataEnglish from '../kept-data';
import * as keyListEnglish from '../key-list';
import * as kindsEnglish from '../kinds';
import * as linkProblemEnglish from '../link-problem';
import * as makeEnglish from '../make';
import * as manifestEnglish from '../manifest';
import * as playEnglish from '../play';
import * as printEnglish from '../print';
import * as qrEnglish from '../qr';
import * as quizSettingsEnglish from '../quiz-settings';
import * as resultEnglish from '../result';
import * as revealEnglish from '../reveal';
import * as reviewEnglish from '../review';
import * as sealingEnglish from '../sealing';
import * as sendResultEnglish from '../send-result';
import * as settingsEnglish from '../settings';
import * as shareEnglish from '../share';
import * as shareResultEnglish from '../share-result';
import * as sharedQuizEnglish from '../shared-quiz';
import * as siteEnglish from '../site';
import * as storyEnglish from '../story';
import * as streakEnglish from '../streak';
import * as bySelfEnglish from '../by-self';
import * as confidenceEnglish from '../confidence';
import * as findProofEnglish from '../find-proof';
import * as roundsEnglish from '../rounds';
import * as fromStoryEnglish from '../from-story';
import * as waysEnglish from '../ways';
import * as verdictEnglish from '../verdict';
import * as aboutSpanish from './about';
import * as aloudSpanish from './aloud';
import * as archiveSpanish from './archive';
import * as baselinesSpanish from './baselines';
import * as classSpanish from './class';
import * as classIntakeSpanish from './class-intake';
import * as classItemSpanish from './class-item';
import * as clockSpanish from './clock';
import * as descriptionsSpanish from './descriptions';
import * as elsewhereSpanish from './elsewhere';
import * as errorSpanish from './error';
import * as examSpanish from './exam';
import * as fileFieldSpanish from './file-field';
import * as fileProblemSpanish from './file-problem';
import * as flawsSpanish from './flaws';
import * as formatSpanish from './format';
import * as frameSpanish from './frame';
import * as guessersSpanish from './guessers';
import * as historySpanish from './history';
import * as homeSpanish from './home';
import * as keptDataSpanish from './kept-data';
import * as keyListSpanish from './key-list';
import * as kindsSpanish from './kinds';
import * as linkProblemSpanish from './link-problem';
import * as makeSpanish from './make';
import * as manifestSpanish from './manifest';
import * as playSpanish from './play';
import * as printSpanish from './print';
import * as qrSpanish from './qr';
import * as quizSettingsSpanish from './quiz-settings';
import * as resultSpanish from './result';
import * as revealSpanish from './reveal';
import * as reviewSpanish from './review';
import * as sealingSpanish from './sealing';
import * as sendResultSpanish from './send-result';
import * as settingsSpanish from './settings';
import * as shareSpanish from './share';
import * as shareResultSpanish from './share-result';
import * as sharedQuizSpanish from './shared-quiz';
import * as siteSpanish from './site';
import * as storySpanish from './story';
import * as streakSpanish from './streak';
import * as bySelfSpanish from './by-self';
import * as confidenceSpanish from './confidence';
import * as findProofSpanish from './find-proof';
import * as roundsSpanish from './rounds';
import * as fromStorySpanish from './from-story';
import * as waysSpanish from './ways';
import * as verdictSpanish from './verdict';

/** A message or a file of them in any language: the same names, and functions of the same parameters. */
type Same<Message> = Message extends string
	? string
	: Message extends number
		? number
		: Message extends boolean
			? boolean
			: Message extends (...given: infer Given) => infer Text
				? (...given: Given) => Same<Text>
				: { readonly [Name in keyof Message]: Same<Message[Name]> };

interface Pair {
	readonly file: string;
	readonly english: unknown;
	readonly spanish: unknown;
}

function pair<Messages>(file: string, english: Messages, spanish: Same<Messages>): Pair {
	return { file, english, spanish };
}

const pairs: readonly Pair[] = [
	pair('about', aboutEnglish, aboutSpanish),
	pair('aloud', aloudEnglish, aloudSpanish),
	pair('archive', archiveEnglish, archiveSpanish),
	pair('baselines', baselinesEnglish, baselinesSpanish),
	pair('class', classEnglish, classSpanish),
	pair('class-intake', classIntakeEnglish, classIntakeSpanish),
	pair('class-item', classItemEnglish, classItemSpanish),
	pair('clock', clockEnglish, clockSpanish),
	pair('descriptions', descriptionsEnglish, descriptionsSpanish),
	pair('elsewhere', elsewhereEnglish, elsewhereSpanish),
	pair('error', errorEnglish, errorSpanish),
	pair('exam', examEnglish, examSpanish),
	pair('file-field', fileFieldEnglish, fileFieldSpanish),
	pair('file-problem', fileProblemEnglish, fileProblemSpanish),
	pair('flaws', flawsEnglish, flawsSpanish),
	pair('format', formatEnglish, formatSpanish),
	pair('frame', frameEnglish, frameSpanish),
	pair('guessers', guessersEnglish, guessersSpanish),
	pair('history', historyEnglish, historySpanish),
	pair('home', homeEnglish, homeSpanish),
	pair('kept-data', keptDataEnglish, keptDataSpanish),
	pair('key-list', keyListEnglish, keyListSpanish),
	pair('kinds', kindsEnglish, kindsSpanish),
	pair('link-problem', linkProblemEnglish, linkProblemSpanish),
	pair('make', makeEnglish, makeSpanish),
	pair('manifest', manifestEnglish, manifestSpanish),
	pair('play', playEnglish, playSpanish),
	pair('print', printEnglish, printSpanish),
	pair('qr', qrEnglish, qrSpanish),
	pair('quiz-settings', quizSettingsEnglish, quizSettingsSpanish),
	pair('result', resultEnglish, resultSpanish),
	pair('reveal', revealEnglish, revealSpanish),
	pair('review', reviewEnglish, reviewSpanish),
	pair('sealing', sealingEnglish, sealingSpanish),
	pair('send-result', sendResultEnglish, sendResultSpanish),
	pair('settings', settingsEnglish, settingsSpanish),
	pair('share', shareEnglish, shareSpanish),
	pair('share-result', shareResultEnglish, shareResultSpanish),
	pair('shared-quiz', sharedQuizEnglish, sharedQuizSpanish),
	pair('site', siteEnglish, siteSpanish),
	pair('story', storyEnglish, storySpanish),
	pair('streak', streakEnglish, streakSpanish),
	pair('by-self', bySelfEnglish, bySelfSpanish),
	pair('confidence', confidenceEnglish, confidenceSpanish),
	pair('find-proof', findProofEnglish, findProofSpanish),
	pair('rounds', roundsEnglish, roundsSpanish),
	pair('from-story', fromStoryEnglish, fromStorySpanish),
	pair('ways', waysEnglish, waysSpanish),
	pair('verdict', verdictEnglish, verdictSpanish)
];

/** The names in a message, and what stands under each, without the words. */
function shapeOf(message: unknown): unknown {
	if (message instanceof RegExp || typeof message !== 'object' || message === null) return typeof message;
	if (Array.isArray(message)) return message.map(shapeOf);
	return Object.fromEntries(
		Object.entries(message)
			.map(([name, inner]) => [name, shapeOf(inner)] as const)
			.sort(([one], [other]) => (one < other ? -1 : 1))
	);
}

test.each(pairs)('$file says the same things in both languages', ({ english, spanish }) => {
	expect(shapeOf(spanish)).toEqual(shapeOf(english));
});

test('every file of messages is among them', () => {
	const files = readdirSync('src/lib/ui/messages').filter((file) => /^[^.]+\.ts$/.test(file));
	expect(new Set(pairs.map(({ file }) => `${file}.ts`))).toEqual(new Set(files));
});
