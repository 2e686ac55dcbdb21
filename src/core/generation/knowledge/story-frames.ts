/**
 * What a kind of story holds one of, or one group of: when a headline has a cue, "the pilot" and "the wreckage" are clear to whoever reads it.
 * Words are singular; a plural of them is clear too.
 */
interface Frame {
	readonly cues: string;
	readonly things: string;
}

export const STORY_FRAMES: readonly Frame[] = [
	{
		cues: 'crash collision collide accident derail derailment wreck capsize sink ferry plane jet aircraft helicopter flight train airliner airshow',
		things:
			'crash collision accident incident disaster tragedy impact derailment plane jet aircraft helicopter flight airliner train locomotive carriage pilot co-pilot captain crew cabin cockpit passenger driver engine wing nose tail rudder runway wreckage debris wreck victim survivor investigation investigator cause scene site ship vessel ferry boat airline recorder airshow'
	},
	{
		cues: 'collapse bridge crane building dam mine stampede crush',
		things:
			'collapse accident disaster tragedy incident bridge crane building structure dam mine stampede crush victim survivor scene site rescue rescuer investigation cause toll crowd'
	},
	{
		cues: 'earthquake quake tsunami aftershock tremor',
		things:
			'earthquake quake tremor shock shaking aftershock tsunami wave epicentre epicenter magnitude disaster victim survivor toll damage alert warning relief'
	},
	{
		cues: 'hurricane storm cyclone typhoon tornado flood wildfire blizzard eruption volcano heatwave landslide drought',
		things:
			'hurricane storm cyclone typhoon tornado flood flooding wildfire blaze blizzard eruption volcano heatwave heat landslide drought disaster damage toll wind rain victim survivor evacuation relief weather'
	},
	{
		cues: 'fire blaze arson',
		things: 'fire blaze flame firefighter building arson smoke victim cause toll'
	},
	{
		cues: 'attack shooting bombing bomb blast explosion massacre gunman assault raid stabbing hostage siege ambush clash airstrike strike missile',
		things:
			'attack shooting bombing bomb blast explosion massacre gunman attacker assailant bomber shooter suspect assault raid stabbing hostage siege ambush clash airstrike missile victim survivor toll scene motive violence perpetrator'
	},
	{
		cues: 'murder kill killing death homicide manslaughter rape kidnap abduction robbery theft smuggling bribery corruption fraud abuse captivity arrest arrested charge charged trial sentence sentenced convict convicted jail jailed indict verdict court judge prosecutor sue sued lawsuit case allegation acquit appeal',
		things:
			'murder killing death homicide crime offence offense abuse trial case court judge jury defendant accused suspect prosecution prosecutor defence defense lawyer verdict sentence charge conviction appeal hearing victim arrest lawsuit suit plaintiff ruling indictment scandal bribe police allegation'
	},
	{
		cues: 'court ruling rule uphold overturn judge justice',
		things: 'court ruling judgment judgement case justice judge majority minority dissent verdict order plaintiff'
	},
	{
		cues: 'election elect vote voter referendum poll ballot runoff re-run candidate presidential',
		things:
			'election vote voting poll referendum ballot runoff re-run turnout result winner loser electorate voter candidate campaign count outcome victory opposition observer electoral'
	},
	{
		cues: 'law bill act legislation ban amendment constitution parliament senate congress house lawmaker diet pass budget resolution policy abdicate',
		things:
			'law bill act legislation ban amendment constitution parliament senate congress house legislature vote debate lawmaker senator majority minority chamber'
	},
	{
		cues: 'budget bailout funding spending shutdown bill package tax benefit',
		things: 'budget bailout funding spending shutdown package bill deal tax benefit vote deadline deficit'
	},
	{
		cues: 'deal agreement treaty accord pact talks talk summit negotiation meet meeting visit ceasefire truce peace',
		things:
			'deal agreement treaty accord pact talks talk summit negotiation negotiator meeting visit trip ceasefire truce delegation delegate side'
	},
	{
		cues: 'buy acquire acquisition merge merger takeover sell purchase',
		things: 'purchase acquisition merger takeover sale deal transaction buyer seller'
	},
	{
		cues: 'protest protester demonstration demonstrator rally march strike riot unrest boycott',
		things:
			'protest protester demonstration demonstrator rally march marcher strike striker riot rioter unrest crowd boycott organiser organizer police'
	},
	{
		cues: 'match beat defeat win draw final semifinal cup league championship football soccer rugby cricket tennis bowl tournament goal penalty score',
		things:
			'match game final semifinal tie draw win victory defeat score scoreline tournament competition cup league championship title trophy penalty shootout goal referee side opener crowd stadium half kickoff minute season'
	},
	{
		cues: 'grammy oscar award prize medal eurovision festival concert contest song album film',
		things:
			'award prize ceremony contest festival concert winner nominee nomination song album film audience stage trophy category host'
	},
	{
		cues: 'study research researcher scientist discovery discover find identify astronomer archaeologist fossil dinosaur protein asteroid planet exoplanet experiment',
		things:
			'study research researcher scientist team author discovery finding result experiment paper fossil dig expedition excavation astronomer archaeologist asteroid planet'
	},
	{
		cues: 'outbreak epidemic pandemic virus disease cholera ebola malaria flu influenza infection vaccine measles zika covid',
		things:
			'outbreak epidemic pandemic virus disease illness infection patient vaccine case spread transmission parasite bacterium toll emergency crisis'
	},
	{
		cues: 'rocket launch satellite spacecraft shuttle probe mission orbit astronaut moon mars',
		things: 'rocket launch satellite spacecraft shuttle probe mission orbit astronaut crew payload booster liftoff'
	},
	{
		cues: 'submarine sub ship warship navy waters',
		things: 'submarine sub ship vessel warship crew incident intrusion captain navy'
	},
	{
		cues: 'leak spill radiation reactor nuclear fukushima contamination pollution',
		things: 'leak spill radiation reactor plant water contamination pollution cleanup'
	},
	{
		cues: 'abortion ban referendum',
		things: 'referendum ban vote result amendment abortion law'
	},
	{
		cues: 'exhibit exhibition museum gallery photo painting artwork',
		things: 'exhibit exhibition museum gallery photograph photo painting artwork artist collection visitor opening'
	},
	{
		cues: 'report probe investigation inquiry review email emails',
		things: 'report probe investigation inquiry review finding conclusion investigator email e-mail'
	},
	{
		cues: 'contract sign transfer footballer club goalkeeper striker',
		things: 'contract transfer club player deal fee'
	},
	{
		cues: 'brawl fight suspend suspended nba',
		things: 'brawl fight incident game suspension league player fan season'
	},
	{
		cues: 'marriage wedding divorce engagement royal',
		things: 'marriage wedding divorce bride groom ceremony'
	},
	{
		cues: 'merger company firm corporation bank airline maker factory plant layoff job',
		things: 'company firm corporation bank airline factory plant'
	}
];
