/** Verbs, by lemma, for what makes news: somebody who reads the story would know who did it, to whom, where or when. */
export const NEWS_VERBS: ReadonlySet<string> = new Set(
	(
		'win lose defeat beat score equalise equalize save stun suspend sign join leave move retire quit resign ' +
		'die kill injure wound bury drown survive arrest charge convict sentence accuse indict acquit summon detain jail imprison release free exile ' +
		'extradite execute sue appeal plead testify interrogate raid seize confiscate bar ban expel deport banish ' +
		'appoint elect name nominate succeed replace fire dismiss sack oust overthrow abdicate ascend inaugurate induct promote ' +
		'vote pass approve reject veto ratify repeal uphold overturn rule rescind order mandate impose lift legalise legalize outlaw enact debate introduce propose ' +
		'announce declare pledge vow promise warn deny confirm admit claim recognise recognize back support oppose endorse condemn boycott defend recant ' +
		'attack invade bomb hit strike crash collide sink explode collapse destroy damage derail land arrive depart flee escape defect evacuate rescue shoot stab ' +
		'buy sell acquire merge purchase pay donate fund invest award receive earn raise cut allocate contribute tax borrow smuggle steal ' +
		'open close launch publish unveil found establish create build develop invent discover find identify detect patent contract ' +
		'marry divorce bear meet study graduate travel return send deploy withdraw deliver supply shift extradite transfer ' +
		'perform sing record write direct compose star premiere host organise organize convene begin end start cancel postpone become ' +
		'agree refuse invite visit lead break demand request urge ask allow force intercept disqualify miss catch score sack stop book take swear apologise apologize conduct carry'
	).split(' ')
);
