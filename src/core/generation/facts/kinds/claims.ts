import type { ClaimFact } from '../fact';
import { evidenceOf, type Reading } from '../reading';
import { concise } from '../statements/concise';
import type { Statement } from '../statements/statement';
import { isInside } from '../tree';
import { deedId } from './events';
import { isPlainNews } from './plain-news';

/** Statements that can be judged true or false by themselves, the plainest wording of each clause. */
export function findClaims(reading: Reading, statements: readonly Statement[]): readonly ClaimFact[] {
	const byId = new Map<string, ClaimFact>();
	for (const whole of statements) {
		const statement = concise(reading, whole);
		const { sentence, status } = statement;
		const id = deedId(statement);
		const other = byId.get(id);
		if (other && fitOf(other.statement) <= fitOf(statement)) continue;
		if (!isPlainNews(reading, statement)) continue;
		const evidence = evidenceOf(reading, sentence);
		const named = namedIn(reading, statement);
		byId.set(id, { kind: 'claim', id, sentence, evidence, status, statement, named });
	}
	return [...byId.values()];
}

const BEST_LENGTH = 14;

/** How far a statement is from the best length. */
function fitOf({ words }: Statement): number {
	return Math.abs(words.length - BEST_LENGTH);
}

function namedIn({ mentions }: Reading, { sentence, words }: Statement): ClaimFact['named'] {
	const named = (mentions[sentence] ?? []).filter(({ mention }) =>
		words.some((word) => isInside(mention.first, word))
	);
	return [...new Set(named.map(({ entity }) => entity))];
}
