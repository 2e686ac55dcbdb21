import { readFileSync } from 'node:fs';
import type { Bank } from '../../../core/bank/bank';
import { parseBank } from '../../../core/bank/schema';
import type { Quiz } from '../../../core/quiz/quiz';
import type { GenerateOutcome } from '../../generator/client';
import { BankMaker } from './bank-maker.svelte';
import type { MakerDoors } from './maker-phase';
import { EMPTY_ARTICLE } from './make-draft';
import type { ReviewDesk } from './review-desk.svelte';

const folder = 'tests/samples/banks/v1/kestrel-bay';
export const text = readFileSync(`${folder}/article.md`, 'utf8');
export const bank = sampleBank();

function sampleBank(): Bank {
	const parsed = parseBank(JSON.parse(readFileSync(`${folder}/bank.json`, 'utf8')));
	if (!parsed.ok) throw new Error('the frozen bank cannot be read');
	return parsed.value;
}

export const page = {
	text,
	title: 'A lighthouse',
	publisher: 'Harbour Post',
	byline: '',
	url: 'https://harbour.example/light',
	published: '2026-05-12'
};

export function world(outcome: GenerateOutcome = { kind: 'done', bank }) {
	const seen = {
		requests: [] as unknown[],
		drafts: [] as unknown[],
		quizzes: [] as Quiz[]
	};
	const doors: MakerDoors = {
		readPage: (html) => Promise.resolve(html.includes('<p>') ? page : undefined),
		generator: {
			generate: (request) => {
				seen.requests.push(request);
				return Promise.resolve(outcome);
			}
		},
		loadDraft: () => Promise.resolve(undefined),
		saveDraft: (draft) => {
			seen.drafts.push(draft);
			return Promise.resolve(true);
		},
		keepQuiz: (quiz) => {
			seen.quizzes.push(quiz);
			return Promise.resolve(true);
		}
	};
	return { seen, doors };
}

export async function reviewing(doors: MakerDoors): Promise<{ maker: BankMaker; desk: ReviewDesk }> {
	const maker = new BankMaker(doors);
	maker.change({ ...EMPTY_ARTICLE, text });
	await maker.write();
	return { maker, desk: deskOf(maker) };
}

export function deskOf({ phase }: BankMaker): ReviewDesk {
	if (phase.kind !== 'reviewing') throw new Error(`the maker is ${phase.kind}`);
	return phase.desk;
}

export const idsOf = (desk: ReviewDesk) => desk.items.map(({ item }) => item.id);
export const firstId = bank.items[0]?.id ?? '';
