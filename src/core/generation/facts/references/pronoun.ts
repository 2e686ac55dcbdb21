import type { Token } from '../../language/sentence';
import type { Gender } from '../entities/entity';

/** What a pronoun asks of its antecedent. */
export type Pronoun =
	| { readonly kind: 'person'; readonly gender: Gender; readonly isPossessive: boolean }
	| { readonly kind: 'thing'; readonly isPossessive: boolean };

/** The pronouns that can be resolved: "they" means too many things, "it" mostly something that has no name. */
const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map<string, Pronoun>([
	['he', { kind: 'person', gender: 'male', isPossessive: false }],
	['him', { kind: 'person', gender: 'male', isPossessive: false }],
	['himself', { kind: 'person', gender: 'male', isPossessive: false }],
	['his', { kind: 'person', gender: 'male', isPossessive: true }],
	['she', { kind: 'person', gender: 'female', isPossessive: false }],
	['her', { kind: 'person', gender: 'female', isPossessive: true }],
	['herself', { kind: 'person', gender: 'female', isPossessive: false }],
	['its', { kind: 'thing', isPossessive: true }]
]);

/** The pronoun at a token when it can mean somebody or something named. */
export function pronounAt(token: Token): Pronoun | undefined {
	return token.tag.startsWith('PRP') ? PRONOUNS.get(token.text.toLowerCase()) : undefined;
}
