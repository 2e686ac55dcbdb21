/** Walks of life, by the head noun of a role: people of one walk can be mistaken for each other. */
const HEADS: Readonly<Record<string, string>> = {
	government: `president minister premier chancellor secretary king queen prince princess emperor pm monarch vice-president caliph sultan`,
	politics: `president minister premier chancellor secretary senator congressman congresswoman representative mp mep lawmaker legislator politician alderman assemblyman assemblywoman republican democrat speaker governor mayor leader ambassador diplomat envoy spokesman spokeswoman spokesperson adviser advisor commissioner candidate official councillor chairman chairwoman chair member deputy whip negotiator secretary-general aide strategist`,
	law: `lawyer judge justice attorney prosecutor counsel solicitor barrister magistrate clerk`,
	police: `officer sheriff detective inspector policeman constable superintendent commander agent chief`,
	military: `general colonel admiral soldier captain lieutenant sergeant marshal pilot`,
	science: `professor researcher scientist astronomer biologist physicist chemist historian archaeologist palaeontologist paleontologist engineer analyst economist expert author scholar lecturer epidemiologist doctor curator academic fellow geologist psychologist sociologist`,
	business: `ceo executive director founder co-founder entrepreneur owner manager boss banker businessman investor chief treasurer president consultant`,
	sport: `player coach striker goalkeeper midfielder defender batsman bowler quarterback athlete swimmer runner boxer golfer captain footballer manager referee linebacker cornerback kicker forward winger driver racer batter pitcher`,
	arts: `singer actor actress musician artist painter writer novelist poet guitarist drummer rapper filmmaker photographer cartoonist designer model comedian dancer conductor composer producer songwriter lyricist`,
	media: `journalist reporter editor correspondent anchor presenter broadcaster columnist publisher blogger`,
	campaign: `activist campaigner organiser organizer coordinator volunteer advocate head director founder`,
	public: `motorist passenger witness eyewitness resident bystander tourist student protester customer neighbour neighbor`,
	religion: `pope bishop archbishop cardinal priest imam rabbi pastor reverend cleric monk guru`
};

const CLASSES: ReadonlyMap<string, ReadonlySet<string>> = readClasses();

function readClasses(): Map<string, Set<string>> {
	const classes = new Map<string, Set<string>>();
	for (const [name, heads] of Object.entries(HEADS))
		for (const head of heads.split(' ')) classes.set(head, (classes.get(head) ?? new Set()).add(name));
	return classes;
}

/** The walks of life that a role's head noun belongs to. */
export function walksOf(head: string): ReadonlySet<string> {
	return CLASSES.get(head) ?? new Set();
}
