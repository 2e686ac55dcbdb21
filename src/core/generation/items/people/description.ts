import { holdsWords } from '../../../bank/text';
import { COMMON_WORDS } from '../../knowledge/common-words';
import type { Entity, Role } from '../../facts/entities/entity';
import type { Reading } from '../../facts/reading';
import { countryNamed } from '../../knowledge/countries';
import { capitalised } from '../../facts/statements/statement';
import { fitsArticle } from '../../../bank/flaws/indefinite-article';
import { isOnlyOne } from './office';

/** What a person is, in words that say of what: enough to tell them from the others of a story. */
export interface Description {
	readonly person: Entity;
	readonly role: Role;
	/** As it follows "is": "the UK Foreign Secretary", "a professor of physics". */
	readonly phrase: string;
	/** As it stands by itself: "UK Foreign Secretary". */
	readonly label: string;
	/** Whether it names a place or a body, so that only few people can be meant. */
	readonly isSpecific: boolean;
	/** Whether it is what somebody does or holds, not a distinction such as "the youngest goalscorer". */
	readonly isPost: boolean;
}

const MOST_WORDS = 16;
const DISTINCTION = /^(?:first|most|best|\p{L}{3,}est)\b/iu;
/** "the last member of the team": which one, only the article says. */
const RELATIVE =
	/^(?:second|third|last|only|next|other|future|would-be)\b|\b(?:century|recent|ongoing|upcoming|current|this)\b/iu;
/** Nouns that say little unless it is said of what. */
const RELATIONAL =
	/^(?:member|leader|head|official|spokesman|spokeswoman|spokesperson|director|owner|chief|boss|chairman|chair|chairwoman|secretary|manager|founder|co-founder|editor|coach|captain|executive|adviser|advisor|aide|representative|author|co-author|winner|successor|predecessor|officer|coordinator|co-ordinator|governor|mayor|deputy|minister|ambassador|envoy|commissioner|judge|justice|general|player|fellow|resident|worker|employee|partner|ally|rival|opponent|challenger|candidate|user|agent|participant|incumbent|winger|host|expert|major|graduate|star|champion|supporter|person|citizen|guest|victim|survivor|suspect|defendant|treasurer|student|holder|nominee|heir|ceo|republican|democrat)$/;

/** Offices that every country, state or town has: without its name nobody knows which is meant. */
const OF_STATE =
	/^(?:vice-president|president|minister|premier|chancellor|king|queen|emperor|prince|princess|governor|mayor|ambassador|senator|pm|mp|monarch)$|^secretary$/;

/** "Secretary of State": "State" is no name. */
const STATE_ONLY = /^\p{Lu}\p{L}+ of (?:State|Defen[cs]e|Health|Justice|Finance|Labou?r|Education)$/u;

/** Whether a role is an office of some country or place that it does not name: "Prime Minister", "Secretary of State". */
function isOfSomeState({ head, text }: Role): boolean {
	return OF_STATE.test(head) && (head !== 'secretary' || /\bSecretary\b/.test(text));
}

/** The most telling thing the article says a person is; undefined when nothing tells them from others. */
export function describe(reading: Reading, person: Entity): Description | undefined {
	const found = person.roles
		.flatMap((role) => descriptionOf(reading, person, role) ?? [])
		.filter(({ isPost }) => isPost);
	return found.reduce<Description | undefined>(
		(best, one) => (best === undefined || tellingOf(one) > tellingOf(best) ? one : best),
		undefined
	);
}

function tellingOf({ role, isSpecific, label }: Description): number {
	const words = Math.min(3, label.split(' ').length);
	return (isSpecific ? 4 : 0) + words + (role.former ? -3 : 0) + (/ of /.test(label) ? 1 : 0);
}

/** What a person is in the article’s words, however little they say: "a Justice". */
export function plainly(reading: Reading, person: Entity): Description | undefined {
	const [role] = person.roles;
	if (!role || sharesName(role.text, person) || role.text.split(' ').length > MOST_WORDS) return undefined;
	if (RELATIVE.test(role.text) || isOfSomeState(role)) return undefined;
	const text = atStart(reading, role) ? uncapitalised(role.text) : role.text;
	const words = role.former ? `former ${text}` : text;
	const phrase = withArticle(words, role, undefined);
	return { person, role, phrase, label: capitalised(words), isSpecific: false, isPost: true };
}

/** One role of a person in words; undefined when it says too little or too much. */
export function descriptionOf(reading: Reading, person: Entity, role: Role): Description | undefined {
	const whole = wholeName(reading, role);
	const owner = whole === undefined ? ownerOf(reading, person, role) : undefined;
	const own =
		whole ?? (owner === undefined ? role.text : `${owner}’s ${role.former ? 'former ' : ''}${role.text}`);
	const text = atStart(reading, role) && owner === undefined ? uncapitalised(own) : own;
	const isSpecific = owner !== undefined || whole !== undefined || namesSomething(reading, person, role);
	const isOpen = !isSpecific || (owner === undefined && STATE_ONLY.test(role.text));
	const isVague = isOpen && (isOfSomeState(role) || (RELATIONAL.test(role.head) && !saysOfWhat(role)));
	if (isVague || text.split(' ').length > MOST_WORDS || /[,;:“”"()]/.test(text)) return undefined;
	if (sharesName(text, person) || RELATIVE.test(role.text)) return undefined;
	const words = role.former && owner === undefined ? `former ${text}` : text;
	const isPost = !DISTINCTION.test(role.text);
	return {
		person,
		role,
		phrase: withArticle(
			words,
			isHeldByOthers(reading, person, role) ? { ...role, article: 'a' } : role,
			owner
		),
		label: capitalised(words),
		isSpecific,
		isPost
	};
}

/** Whether the article calls somebody else the same: then nobody is "the" one. */
function isHeldByOthers({ entities }: Reading, person: Entity, { text }: Role): boolean {
	const same = text.toLowerCase();
	return entities.entities.some(
		({ id, roles }) =>
			id !== person.id && roles.some((role) => !role.former && role.text.toLowerCase() === same)
	);
}

/** The owner of a role where its words do not name it: "Egypt" of "acting prime minister". */
function ownerOf(reading: Reading, person: Entity, role: Role): string | undefined {
	const owner = reading.entities.entities.find((one) => one.id === role.owner && one.id !== person.id);
	const isNamed = owner && [owner.name, ...owner.aliases].some((name) => holdsWords(role.text, name));
	if (!owner || isNamed || holdsAdjective(role.text, owner.name) || owner.name.endsWith('s'))
		return undefined;
	const here = articleAt(reading, role, owner);
	if (here !== undefined) return here === '' ? owner.name : `${here} ${owner.name}`;
	const takesThe = countryNamed(owner.name)?.takesThe === true || isWithThe(reading, owner);
	return takesThe ? `the ${owner.name}` : owner.name;
}

/** The article of an owner right before its role, '' for none, with the capital that is the name's own: "The Onion's editor". */
function articleAt({ sentences }: Reading, role: Role, owner: Entity): string | undefined {
	const place = owner.mentions.find(
		({ sentence, last }) => sentence === role.sentence && last < role.first && role.first - last <= 2
	);
	if (!place) return undefined;
	const article = sentences[role.sentence]?.tokens[place.from - 1]?.text ?? '';
	if (!/^the$/i.test(article)) return '';
	return place.from > 1 ? article : 'the';
}

/** A role that begins within the name of a body, with the whole name: "Diversity scientist" of the Centre for Diversity. */
function wholeName({ entities }: Reading, role: Role): string | undefined {
	return entities.entities
		.filter(({ type }) => type === 'organisation')
		.flatMap(({ id, name }) => {
			const words = name.split(' ');
			const tails = words.slice(1).map((_, at) => words.slice(at + 1));
			const tail = tails.find((one) => role.text.startsWith(`${one.join(' ')} `));
			const isSure = tail !== undefined && (id === role.owner || tail.length > 1);
			return isSure ? [`${name}${role.text.slice(tail.join(' ').length)}`] : [];
		})[0];
}

/** Whether an organisation is named with "the", or by a common noun: "the State Department". */
function isWithThe({ sentences }: Reading, { type, name, mentions }: Entity): boolean {
	if (type !== 'organisation') return false;
	if (/\s/.test(name) && COMMON_WORDS.has(name.split(' ').at(-1)?.toLowerCase() ?? '')) return true;
	const alone = mentions.flatMap(({ sentence, from, last, form }) => {
		const tokens = sentences[sentence]?.tokens ?? [];
		const isAlone = form === 'name' && !/^(?:NN|HYPH|JJ)/.test(tokens[last + 1]?.tag ?? '');
		return isAlone ? [tokens[from - 1]?.text.toLowerCase() === 'the'] : [];
	});
	return alone.filter(Boolean).length > alone.length / 2;
}

function holdsAdjective(text: string, country: string): boolean {
	return (countryNamed(country)?.adjectives ?? []).some((adjective) => holdsWords(text, adjective));
}

/** Whether the role's own words name a country, a place or an organisation. */
function namesSomething(
	{ entities, sentences }: Reading,
	person: Entity,
	{ sentence, first, last }: Role
): boolean {
	for (let at = first; at <= last; at++) {
		const entity = entities.byToken[sentence]?.get(at);
		if (entity && entity.id !== person.id && entity.type !== 'person') return true;
		const token = sentences[sentence]?.tokens[at];
		if (at > first && /^NNPS?$/.test(token?.tag ?? '') && at < last) return true;
	}
	return false;
}

/** "referendum officer", "spokesman for the protesters". */
function saysOfWhat({ text, head }: Role): boolean {
	if (/ (?:of|for|at|in|to|with) /.test(text)) return true;
	const before = text
		.toLowerCase()
		.split(' ')
		.slice(0, -1)
		.filter((word) => !EMPTY.test(word));
	return before.length > 0 && !text.toLowerCase().startsWith(head);
}

const EMPTY =
	/^(?:chief|senior|deputy|former|vice|late|new|top|executive|assistant|associate|acting|retired|famous|leading|prominent|local|big|good|great|last|first|outgoing|long|old|young|general)$/;

function sharesName(text: string, { name }: Entity): boolean {
	return name.split(' ').some((word) => word.length > 3 && holdsWords(text, word));
}

/** Whether a role has its capital only from the beginning of its sentence: "Retired teacher", not "Prime Minister" or "French baker". */
function atStart({ entities }: Reading, role: Role): boolean {
	const isOnlyFirst = !/[\s-]\p{Lu}/u.test(role.text);
	const isName = entities.byToken[role.sentence]?.has(role.first) === true;
	const isOffice = KEEPS_CAPITAL.test(role.head) && !role.text.includes(' ');
	return role.first === 0 && isOnlyFirst && !isName && !isOffice;
}

const KEEPS_CAPITAL =
	/^(?:president|minister|senator|representative|king|queen|prince|princess|pope|governor|judge|justice|secretary|chancellor|emperor)$/;

function uncapitalised(text: string): string {
	return /^\p{Lu}\p{Ll}/u.test(text) ? text.slice(0, 1).toLowerCase() + text.slice(1) : text;
}

/** The article that the source has; for a title "the" when one person at a time holds it. */
function withArticle(words: string, role: Role, owner: string | undefined): string {
	if (owner !== undefined || /^\p{Lu}[\p{L}’'.]*['’]s?\s/u.test(words)) return words;
	const fallback =
		isOnlyOne(role.text) || (role.source === 'appositive' && BY_APPOINTMENT.test(role.head)) ? 'the' : 'a';
	if (!role.former && (role.article ?? fallback) === 'the') return `the ${words}`;
	return fitsArticle('an', words) && !fitsArticle('a', words)
		? `an ${words}`
		: needsAn(words)
			? `an ${words}`
			: `a ${words}`;
}

/** Nouns that stand without an article beside a name when one person holds the post: "Ada Example, co-ordinator of the fund". */
const BY_APPOINTMENT =
	/^(?:director|coordinator|co-ordinator|officer|editor|manager|treasurer|head|chief|secretary|administrator|president|chairman|captain|curator|general|commissioner)$/;

/** Capitals that are spelled out take "an" by the name of their first letter: "an FBI agent", "a UN envoy". */
function needsAn(words: string): boolean {
	return /^\p{Lu}{2,}\b/u.test(words) && /^[AEFHIL-ORSX]/.test(words);
}
