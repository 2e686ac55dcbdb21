const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Nouns of which everybody knows which one "the" means. */
export const UNIQUE: ReadonlySet<string> = words(
	`world planet scene earth sun moon sea ocean sky internet web public media future past present time rest end beginning start majority
	number use lack chance right opportunity way fact weather environment press truth law same-sex universe climate west east north south
	middle morning evening afternoon night day year month week police authorities poor rich elderly dead wounded homeless disabled stage
	ground floor air atmosphere globe arts market markets stock economy road roads streets phone mail century decade weekend summer winter
	spring autumn holidays seaside countryside horizon equator sciences humanities`
);

/** Nouns that a named country makes clear: "the government" when France is named. */
export const INSTITUTIONS: ReadonlySet<string> = words(
	`government army military police parliament opposition court constitution economy authorities capital forces population people election
	elections president presidency senate border crown navy treasury congress region city area state coast judiciary cabinet legislature`
);
