/** Past forms that no rule leads back to the verb: `verb: forms`. The treebanks hold the commonest anyway; these are the rest. */
const pasts = `arise: arose arisen; awake: awoke awoken; bear: bore borne born; beat: beaten; become: became; befall: befell befallen;
begin: began begun; behold: beheld; bend: bent; beset: beset; bet: bet; bid: bid; bind: bound; bite: bit bitten; bleed: bled;
blow: blew blown; break: broke broken; breed: bred; bring: brought; broadcast: broadcast; build: built; burn: burnt; burst: burst;
buy: bought; cast: cast; catch: caught; choose: chose chosen; cling: clung; cost: cost; creep: crept; cut: cut; deal: dealt;
dig: dug; draw: drew drawn; dream: dreamt; drink: drank drunk; drive: drove driven; dwell: dwelt; eat: ate eaten; fall: fell fallen;
feed: fed; feel: felt; fight: fought; find: found; flee: fled; fling: flung; fly: flew flown; forbid: forbade forbidden;
forecast: forecast; foresee: foresaw foreseen; forget: forgot forgotten; forgive: forgave forgiven; forgo: forwent forgone;
freeze: froze frozen; grind: ground; grow: grew grown; hang: hung; hear: heard; hide: hid hidden; hit: hit; hold: held; hurt: hurt;
keep: kept; kneel: knelt; know: knew known; lay: laid; lead: led; lean: leant; leap: leapt; learn: learnt; leave: left; lend: lent;
let: let; light: lit; lose: lost; make: made; mean: meant; meet: met; mislead: misled; mistake: mistook mistaken;
misunderstand: misunderstood; mow: mown; offset: offset; outdo: outdid outdone; outgrow: outgrew outgrown; overcome: overcame;
overhear: overheard; override: overrode overridden; oversee: oversaw overseen; overtake: overtook overtaken;
overthrow: overthrew overthrown; overrun: overran; pay: paid; plead: pled; prove: proven; put: put; quit: quit; rebuild: rebuilt;
redo: redid redone; remake: remade; repay: repaid; rewrite: rewrote rewritten; ride: rode ridden; ring: rang rung; rise: rose risen; run: ran;
saw: sawn; seek: sought; sell: sold; send: sent; set: set; sew: sewn; shake: shook shaken; shed: shed; shine: shone; shoot: shot;
show: shown; shrink: shrank shrunk; shut: shut; sing: sang sung; sink: sank sunk; slay: slew slain; sleep: slept; slide: slid;
sling: slung; slit: slit; sow: sown; speak: spoke spoken; speed: sped; spend: spent; spill: spilt; spin: spun; spit: spat;
split: split; spoil: spoilt; spread: spread; spring: sprang sprung; stand: stood; steal: stole stolen; stick: stuck; sting: stung;
stink: stank stunk; stride: strode; strike: struck stricken; string: strung; strive: strove striven; swear: swore sworn;
sweep: swept; swell: swollen; swim: swam swum; swing: swung; take: took taken; teach: taught; tear: tore torn; tell: told;
think: thought; throw: threw thrown; thrust: thrust; tread: trod trodden; undergo: underwent undergone;
understand: understood; undertake: undertook undertaken; undo: undid undone; uphold: upheld; upset: upset; wake: woke woken;
wear: wore worn; weave: wove woven; weep: wept; win: won; wind: wound; withdraw: withdrew withdrawn; withhold: withheld;
withstand: withstood; wring: wrung; write: wrote written`;

/** Plurals that no rule leads back, likewise. */
const plurals = `aircraft: aircraft; alumnus: alumni; analysis: analyses; axis: axes; bacterium: bacteria; basis: bases; calf: calves;
child: children; crisis: crises; criterion: criteria; diagnosis: diagnoses; elf: elves; emphasis: emphases; foot: feet; goose: geese;
grandchild: grandchildren; half: halves; headquarters: headquarters; hypothesis: hypotheses; knife: knives; leaf: leaves; life: lives;
loaf: loaves; man: men; means: means; mouse: mice; news: news; nucleus: nuclei; oasis: oases; ox: oxen; phenomenon: phenomena;
policeman: policemen; policewoman: policewomen; self: selves; series: series; shelf: shelves; species: species; thesis: theses;
thief: thieves; tooth: teeth; wife: wives; wolf: wolves; woman: women; works: works`;

export const irregularPasts = formsOf(pasts);
export const irregularPlurals = formsOf(plurals);

function formsOf(table: string): ReadonlyMap<string, string> {
	const entries = table.split(/;\s+/u).flatMap((line) => {
		const [lemma = '', forms = ''] = line.split(': ');
		return forms.split(' ').map((form): [string, string] => [form, lemma]);
	});
	return new Map(entries);
}
