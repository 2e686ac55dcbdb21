export type RoleGender = 'female' | 'male';

/** Words of respect before a name; the gender they say. */
export const HONORIFICS: ReadonlyMap<string, RoleGender | undefined> = new Map<string, RoleGender | undefined>([
	['Mr', 'male'],
	['Mr.', 'male'],
	['Sir', 'male'],
	['Lord', 'male'],
	['Don', 'male'],
	['Mrs', 'female'],
	['Mrs.', 'female'],
	['Ms', 'female'],
	['Ms.', 'female'],
	['Miss', 'female'],
	['Dame', 'female'],
	['Lady', 'female'],
	['Madam', 'female'],
	['Madame', 'female'],
	['Baroness', 'female'],
	['Dr', undefined],
	['Dr.', undefined],
	['Prof', undefined],
	['Prof.', undefined],
	['Professor', undefined],
	['Doctor', undefined],
	['Rev', undefined],
	['Rev.', undefined],
	['Reverend', undefined],
	['Hon', undefined],
	['Hon.', undefined]
]);

/** Nouns that say what a person is, with the gender they say. */
const MALE_ROLES =
	`king prince emperor duke earl baron count sultan emir sheikh shah pope bishop archbishop cardinal priest imam rabbi ayatollah monk father brother son husband grandfather grandson uncle nephew boy man gentleman widower fiancé stepfather stepson actor chairman spokesman congressman businessman policeman fireman salesman cameraman gunman alderman councilman assemblyman statesman fisherman sportsman footballer pontiff taoiseach caliph maharaja lad groom landlord waiter bishop abbot grandpa dad`;
const FEMALE_ROLES =
	`queen assemblywoman alderwoman princess empress duchess countess baroness sultana abbess nun mother sister daughter wife grandmother granddaughter aunt niece girl woman lady widow fiancée stepmother stepdaughter actress chairwoman spokeswoman congresswoman businesswoman policewoman saleswoman councilwoman sportswoman heiress waitress hostess stewardess housewife midwife bride landlady ballerina grandma mum mom`;
const ROLES =
	`republican democrat director-general secretary-general attorney-general vice-president motorist eyewitness bystander tourist shopper pedestrian biker cricketer president minister premier chancellor secretary senator representative mp mep governor mayor ambassador envoy diplomat commissioner councillor councilor deputy leader chief head director manager chair chairperson ceo cfo coo cto founder co-founder cofounder owner executive officer official spokesperson president-elect
	undersecretary under-secretary speaker attorney prosecutor judge justice lawyer solicitor barrister magistrate sheriff constable detective inspector superintendent sergeant captain colonel general major lieutenant corporal private commander admiral marshal brigadier commodore soldier pilot astronaut cosmonaut guard warden officer agent spy ranger firefighter paramedic
	doctor surgeon nurse physician psychologist psychiatrist dentist vet pharmacist epidemiologist virologist scientist researcher physicist chemist biologist geologist seismologist meteorologist astronomer astrophysicist mathematician economist historian archaeologist anthropologist sociologist analyst expert engineer architect professor lecturer teacher principal headteacher dean student pupil scholar academic
	author writer novelist poet playwright journalist reporter correspondent editor columnist critic blogger publisher broadcaster presenter host anchor commentator photographer filmmaker film-maker screenwriter producer director star singer singer-songwriter songwriter rapper musician composer conductor guitarist drummer bassist pianist violinist dancer choreographer comedian artist painter sculptor designer model curator
	coach trainer player captain striker forward midfielder defender goalkeeper keeper quarterback linebacker cornerback receiver pitcher batsman batter bowler wicketkeeper all-rounder skipper winger fullback referee umpire champion medallist medalist athlete runner sprinter swimmer cyclist driver racer boxer wrestler golfer skier jockey gymnast sailor climber mountaineer footballer cricketer
	activist campaigner organizer organiser volunteer worker lobbyist politician lawmaker legislator candidate nominee incumbent rival challenger opponent ally aide adviser advisor consultant counsel strategist negotiator mediator dictator ruler monarch heir royal rebel militant warlord terrorist suspect defendant convict inmate prisoner detainee victim survivor witness resident citizen refugee immigrant
	banker broker trader investor entrepreneur tycoon billionaire magnate accountant auditor treasurer clerk farmer miner driver cook chef baker guru missionary pastor vicar chaplain preacher patriarch theologian prophet saint
	partner spouse parent child kid sibling cousin friend colleague neighbour neighbor boss employee staffer employer member fellow guest passenger customer owner user developer programmer hacker whistleblower informant pioneer inventor explorer conservationist environmentalist biologist zoologist botanist naturalist lyricist publicist linguist translator interpreter librarian archivist bureaucrat dissident defector exile hostage captive nobel laureate winner runner-up loser co-author coauthor co-chair treasurer registrar coroner ombudsman
	bassist vocalist frontman soprano tenor magician illusionist cartoonist illustrator animator performer entertainer celebrity socialite influencer youtuber streamer teenager baby toddler toddler pensioner veteran person chairman-elect co-host co-owner co-pilot sniper gunner ringleader mastermind gangster smuggler dealer killer murderer robber hijacker
	executive coordinator co-ordinator administrator operator instructor technician specialist counsellor counselor therapist midwife biographer rapporteur whip
	demonstrator protester protestor fundraiser caretaker planner postgraduate undergraduate graduate apprentice trainee intern superstar bomber attacker assailant kidnapper rapist thief fraudster bandit pirate`;

const words = (list: string) => list.split(/\s+/).filter((word) => word !== '');

/** Nouns for what a person is, in lower case, singular; the value is the gender the word says. */
export const ROLE_NOUNS: ReadonlyMap<string, RoleGender | undefined> = new Map<string, RoleGender | undefined>([
	...words(ROLES).map((word): [string, undefined] => [word, undefined]),
	...words(MALE_ROLES).map((word): [string, RoleGender] => [word, 'male']),
	...words(FEMALE_ROLES).map((word): [string, RoleGender] => [word, 'female']),
	['footballer', undefined],
	['fisherman', 'male']
]);

/** Nouns for those of one family, who may share a last name. */
export const FAMILY_NOUNS: ReadonlySet<string> = new Set(
	words(
		`father mother brother sister son daughter husband wife uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter grandpa grandma
		dad mum mom stepfather stepmother stepson stepdaughter widow widower spouse parent child kid sibling fiancé fiancée ex-wife ex-husband
		half-brother half-sister`
	)
);

/** Nouns that say whose somebody is, not what: "his father". */
export const KINSHIP_NOUNS: ReadonlySet<string> = new Set([
	...FAMILY_NOUNS,
	...words(
		`partner friend colleague neighbour neighbor boy girl man woman lady gentleman baby person`
	)
]);

/** Abbreviated titles of rank and office, with their full noun. */
export const TITLE_SHORT_FORMS: ReadonlyMap<string, string> = new Map([
	['Gen', 'general'],
	['Gen.', 'general'],
	['Lt', 'lieutenant'],
	['Lt.', 'lieutenant'],
	['Col', 'colonel'],
	['Col.', 'colonel'],
	['Maj', 'major'],
	['Maj.', 'major'],
	['Capt', 'captain'],
	['Capt.', 'captain'],
	['Cmdr', 'commander'],
	['Cmdr.', 'commander'],
	['Sgt', 'sergeant'],
	['Sgt.', 'sergeant'],
	['Adm', 'admiral'],
	['Adm.', 'admiral'],
	['Sen', 'senator'],
	['Sen.', 'senator'],
	['Rep', 'representative'],
	['Rep.', 'representative'],
	['Gov', 'governor'],
	['Gov.', 'governor'],
	['Pres', 'president'],
	['Pres.', 'president'],
	['Supt', 'superintendent'],
	['Insp', 'inspector'],
	['Det', 'detective'],
	['PC', 'constable'],
	['Cllr', 'councillor'],
	['Lt-Gen', 'general'],
	['Maj-Gen', 'general']
]);

/** Words of a title that stand before its noun: "deputy prime minister", "first vice-president". */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
	words(
		`prime foreign deputy vice first second third chief senior junior acting interim former ex current incoming outgoing then late assistant associate executive general special national federal
		state home defence defense finance interior health education justice trade energy transport environment agriculture economy culture sports labour labor housing opposition shadow cabinet party majority minority house senate military army police press national security under permanent lead co-lead head team world two-time three-time four-time five-time olympic defending reigning supreme high top veteran retired honorary managing communications financial operating technology medical legal political human rights policy campaign election presidential parliamentary crown lord attorney solicitor advocate surgeon secretary field grand`
	)
);

/** Words that make a role one of the past or of the future. */
export const FORMER_WORDS: ReadonlySet<string> = new Set(words('former ex ex- late then then- onetime one-time erstwhile'));
