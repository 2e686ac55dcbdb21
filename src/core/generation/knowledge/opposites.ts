/** Verbs that cannot both be true of one deed and stand among the same words: base, third person, past, participle, -ing. */
const VERBS = `
rise rises rose risen rising / fall falls fell fallen falling
increase increases increased increased increasing / decrease decreases decreased decreased decreasing
grow grows grew grown growing / shrink shrinks shrank shrunk shrinking
accept accepts accepted accepted accepting / reject rejects rejected rejected rejecting
approve approves approved approved approving / reject rejects rejected rejected rejecting
pass passes passed passed passing / reject rejects rejected rejected rejecting
support supports supported supported supporting / oppose opposes opposed opposed opposing
back backs backed backed backing / oppose opposes opposed opposed opposing
legalise legalises legalised legalised legalising / ban bans banned banned banning
legalize legalizes legalized legalized legalizing / ban bans banned banned banning
permit permits permitted permitted permitting / forbid forbids forbade forbidden forbidding
open opens opened opened opening / close closes closed closed closing
reopen reopens reopened reopened reopening / close closes closed closed closing
buy buys bought bought buying / sell sells sold sold selling
join joins joined joined joining / leave leaves left left leaving
strengthen strengthens strengthened strengthened strengthening / weaken weakens weakened weakened weakening
expand expands expanded expanded expanding / reduce reduces reduced reduced reducing
improve improves improved improved improving / worsen worsens worsened worsened worsening
acquit acquits acquitted acquitted acquitting / convict convicts convicted convicted convicting
praise praises praised praised praising / criticise criticises criticised criticised criticising
uphold upholds upheld upheld upholding / overturn overturns overturned overturned overturning
lift lifts lifted lifted lifting / impose imposes imposed imposed imposing
ease eases eased eased easing / tighten tightens tightened tightened tightening
confirm confirms confirmed confirmed confirming / deny denies denied denied denying
win wins won won winning / lose loses lost lost losing
extend extends extended extended extending / shorten shortens shortened shortened shortening
`;

/** Words that compare, rank or count, by what is said in their place. */
const OTHERS = `
highest lowest / lowest highest / oldest youngest / youngest oldest
longest shortest / shortest longest / fastest slowest / slowest fastest / richest poorest / poorest richest
higher lower / lower higher / larger smaller / smaller larger / bigger smaller / faster slower / slower faster
longer shorter / shorter longer / stronger weaker / weaker stronger / warmer colder / colder warmer / older younger / younger older
increase decrease / decrease increase
first second
`;

const COLUMN: Readonly<Record<string, number>> = { VB: 0, VBP: 0, VBZ: 1, VBD: 2, VBN: 3, VBG: 4 };

/** The opposite of a verb in the form that a tag asks for; undefined where it has none. */
export function oppositeVerb(lemma: string, tag: string): string | undefined {
	return VERB_OPPOSITES.get(lemma)?.[COLUMN[tag] ?? -1];
}

/** The opposite of a word that compares, ranks or counts, in lower case; undefined where it has none. */
export function oppositeWord(word: string): string | undefined {
	return WORD_OPPOSITES.get(word);
}

const VERB_OPPOSITES = verbOpposites();
const WORD_OPPOSITES = new Map(
	OTHERS.split(/[/\n]/)
		.map((pair) => pair.trim().split(' '))
		.flatMap(([word = '', other]) => (other === undefined ? [] : [[word, other] as const]))
);

/** By base form; of several opposites the first. */
function verbOpposites(): ReadonlyMap<string, readonly string[]> {
	const found = new Map<string, readonly string[]>();
	for (const line of VERBS.trim().split('\n')) {
		const [one = [], other = []] = line.split(' / ').map((forms) => forms.split(' '));
		for (const [from, to] of [
			[one, other],
			[other, one]
		] as const) {
			const [base = ''] = from;
			if (!found.has(base)) found.set(base, to);
		}
	}
	return found;
}
