import type { Token } from '../language/sentence';
import type { Gender } from './entities-index';

/** What a pronoun asks of its antecedent. */
export type Pronoun =
	| { readonly kind: 'person'; readonly gender: Gender; readonly isPossessive: boolean }
	| { readonly kind: 'thing'; readonly isPossessive: boolean };

/** The pronouns that can be resolved; "they" and "their" mean too many things, "it" is often nothing at all. */
const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
	['he', { kind: 'person', gender: 'male', isPossessive: false }],
	['him', { kind: 'person', gender: 'male', isPossessive: false }],
	['himself', { kind: 'person', gender: 'male', isPossessive: false }],
	['his', { kind: 'person', gender: 'male', isPossessive: true }],
	['she', { kind: 'person', gender: 'female', isPossessive: false }],
	['her', { kind: 'person', gender: 'female', isPossessive: true }],
	['herself', { kind: 'person', gender: 'female', isPossessive: false }],
	['it', { kind: 'thing', isPossessive: false }],
	['its', { kind: 'thing', isPossessive: true }]
]);

/** Verbs after which "it" stands for nothing: "it is clear that", "it rained". */
const EMPTY_IT = /^(?:be|seem|appear|rain|snow|happen|take|turn|remain|become|look)$/;

/** The pronoun at a token when it can mean somebody or something named. */
export function pronounAt(tokens: readonly Token[], at: number): Pronoun | undefined {
	const token = tokens[at];
	if (!token || !token.tag.startsWith('PRP')) return undefined;
	const pronoun = PRONOUNS.get(token.text.toLowerCase());
	const isEmpty =
		token.lemma === 'it' && (token.relation === 'expl' || EMPTY_IT.test(tokens[at + 1]?.lemma ?? ''));
	return isEmpty ? undefined : pronoun;
}
