import { SAYING_VERBS } from '../../knowledge/speech';
import { entityAt } from '../entities/entity';
import { roleNounOf } from '../entities/titled-name';
import type { Reading } from '../reading';
import { childrenBy, type Tree } from '../tree';
import type { Clause } from './clause';

/** Verbs that tell what somebody else has done: "By closing the port, the mayor accused the bank". */
const BLAMES =
	/^(?:accuse|blame|criticise|criticize|condemn|charge|denounce|fault|fine|sue|praise|thank|arrest|convict)$/;

/** Whether what stands before the subject is said of somebody else than the subject: a participle of one who is blamed, or whose age it is. */
export function hasDanglingFront(reading: Reading, sentence: number, clause: Clause): boolean {
	const tree = reading.trees[sentence];
	const front = clause.kept.filter((index) => index < clause.subject.first);
	if (!tree || front.length === 0) return false;
	const participle = front.find((index) => isFrontedDeed(tree, index));
	if (participle !== undefined) return !isDoer(reading, sentence, clause);
	return agedInFront(tree, front) && tree.tokens[clause.subjectHead]?.tag === 'NNS';
}

/** "Having won", "in failing to", "by closing": a deed without its doer, before the clause it hangs on. */
function isFrontedDeed(tree: Tree, index: number): boolean {
	const token = tree.tokens[index];
	if (!token || !/^VB[GN]$/.test(token.tag) || !/^(?:advcl|acl)/.test(token.relation)) return false;
	const isLed = /^(?:by|in|after|before|while|when|on|upon|without|since|,)?$/i.test(
		tree.tokens[index - 1]?.text ?? ''
	);
	return isLed && childrenBy(tree, index, ['nsubj', 'nsubj:pass']).length === 0;
}

/** Whether the subject is somebody who may have done it, and does not blame another for it. */
function isDoer(reading: Reading, sentence: number, { subjectHead, predicate }: Clause): boolean {
	const tree = reading.trees[sentence];
	const head = tree?.tokens[subjectHead];
	const verb = tree?.tokens[predicate];
	if (!tree || !head || !verb) return false;
	const isSomebody =
		entityAt(reading.entities, sentence, subjectHead) !== undefined ||
		reading.references[sentence]?.has(subjectHead) === true ||
		roleNounOf(head) !== undefined ||
		/^NN(?:S|PS?)$/.test(head.tag) ||
		/^(?:team|side|crew|company|government|police|court|council)$/.test(head.lemma);
	const isPassive = childrenBy(tree, predicate, ['aux:pass']).length > 0 && head.tag === 'NN';
	return isSomebody && !isPassive && !BLAMES.test(verb.lemma) && !SAYING_VERBS.has(verb.lemma);
}

/** "By age 15," "At the age of nine,": whose age, a plural behind it does not say. */
function agedInFront({ tokens }: Tree, front: readonly number[]): boolean {
	return front.some(
		(index) => tokens[index]?.lemma === 'age' && /^(?:by|at|from|the)$/i.test(tokens[index - 1]?.text ?? '')
	);
}
