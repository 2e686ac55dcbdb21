/** Organisations by the name or acronym news uses: subtype: name (country as in countries.ts) … */
const KNOWN = `intergovernmental: UN, United Nations, EU, European Union, Nato, NATO, WHO, World Health Organization, World Health Organisation, IMF, International Monetary Fund, World Bank, WTO, World Trade Organization, IAEA, International Atomic Energy Agency, Unesco, UNESCO, Unicef, UNICEF, UNHCR, Opec, OPEC, OECD, OSCE, African Union, AU, Arab League, Asean, ASEAN, Ecowas, ECOWAS, Lima Group, G7, G8, G20, Group of Seven, Interpol, Europol, European Commission, European Parliament, European Council, European Central Bank, ECB, Council of Europe, International Criminal Court, ICC, International Court of Justice, Security Council, General Assembly, Commonwealth, Mercosur, Organization of American States, OAS, Caricom, Eurozone, IPCC, OPCW, World Food Programme, WFP, Human Rights Council
media: BBC, CNN, NBC, ABC, CBS, Fox News, Reuters, AP, Associated Press, AFP, Agence France-Presse, Al Jazeera, Al-Jazeera, New York Times, Washington Post, Guardian, Daily Telegraph, Wall Street Journal, Financial Times, Daily Mail, Independent, Economist, Sky News, ITV, Channel 4, NPR, VOA, Voice of America, Bloomberg, Der Spiegel, Le Monde, El País, Xinhua, Tass, TASS, RIA, RIA Novosti, Interfax, Kyodo, NHK, Wikinews, Forbes, Newsweek, USA Today, Los Angeles Times, Hindustan Times, Times of India, Haaretz, Efe, ANSA, MSNBC, C-SPAN, Vice News, BuzzFeed, HuffPost, Politico, Rolling Stone
company: Google, Apple, Microsoft, Amazon, Facebook, Meta, Twitter, YouTube, Netflix, Tesla, SpaceX, Boeing, Airbus, Toyota, Honda, Nissan, Volkswagen, BMW, Ford, General Motors, Samsung, Sony, Nokia, Intel, IBM, Nvidia, OpenAI, Huawei, Alibaba, Tencent, TikTok, WhatsApp, Instagram, Uber, Airbnb, BP, Shell, ExxonMobil, Exxon, Chevron, Gazprom, Rosneft, PDVSA, Petrobras, Pemex, Aramco, HSBC, Barclays, Lloyds, Goldman Sachs, JPMorgan, Morgan Stanley, Deutsche Bank, Citigroup, Walmart, Tesco, Sainsbury's, Kmart, Sears, McDonald's, Starbucks, Coca-Cola, Pepsi, Nike, Adidas, Pfizer, Moderna, AstraZeneca, Novartis, Bayer, Monsanto, Nestlé, Unilever, Disney, Ryanair, EasyJet, British Airways, Lufthansa, AirAsia, Malaysia Airlines, Qantas, Amtrak, Vodafone, AT&T, Verizon, Comcast, PayPal, Visa, Mastercard, Lockheed Martin, Halliburton, Bloomberg LP, Polaroid, Wikimedia
party: Labour, Liberal Democrats, Lib Dems, SNP, Plaid Cymru, DUP, Sinn Féin, Sinn Fein, Conservatives, Tories, UKIP, Republicans, Democrats, Republican Party, Democratic Party, Likud, Hamas, Fatah, Hezbollah, ANC, Zanu-PF, BJP, Congress Party, AfD, CDU, CSU, SPD, Greens, Podemos, PSOE, Frelimo, Renamo, Kuomintang, Syriza, Fidesz
agency: FBI, CIA, NSA, NASA, Nasa, FDA, CDC, EPA, NTSB, FAA, FEMA, DEA, NHS, MI5, MI6, GCHQ, Met Office, Ofcom, Pentagon, White House, Kremlin, State Department, Justice Department, Treasury, Home Office, Foreign Office, Ministry of Defence, Downing Street, Federal Reserve, Fed, Bank of England, Congress, Senate, House of Representatives, House of Commons, House of Lords, Capitol Hill, Knesset, Bundestag, Duma, State Duma, Kremlin, Scotland Yard, Metropolitan Police, Coast Guard, US Coast Guard, National Guard, Revolutionary Guards, Mossad, Shin Bet, KGB, FSB, ESA, European Space Agency, USGS, NOAA, CERN, ISI, Stasi, Elysée, Holyrood, Stormont, Dáil, National Diet, ONEMI
charity: Amnesty International, Amnesty, Human Rights Watch, Oxfam, Red Cross, Red Crescent, Greenpeace, WWF, Save the Children, Médecins Sans Frontières, Doctors Without Borders, Wikimedia Foundation, ACLU, NAACP, NRA, PETA, RSPCA, Unison, Carter Center, Nobel Committee, Salvation Army
militant: Islamic State, ISIS, ISIL, al-Qaeda, Al-Qaeda, al Qaeda, Taliban, Boko Haram, al-Shabab, al-Shabaab, Farc, FARC, ETA, IRA, PKK, Wagner
sport: Fifa, FIFA, Uefa, UEFA, IOC, International Olympic Committee, NBA, NFL, MLB, NHL, PGA, ATP, WTA, FIA, WADA, Wada, Premier League, Champions League, La Liga, Bundesliga, Serie A, Formula One, Formula 1, NASCAR, National Football League, National Basketball Association
team: Manchester United, Manchester City, Liverpool FC, Chelsea, Arsenal, Tottenham, Everton, Leicester City, Real Madrid, Atlético Madrid, Juventus, AC Milan, Inter Milan, Bayern Munich, Borussia Dortmund, Paris Saint-Germain, PSG, Ajax, Celtic, Rangers, Ferrari, Mercedes, McLaren, Red Bull, New England Patriots, Denver Broncos, Carolina Panthers, Los Angeles Lakers, Chicago Bulls, Detroit Pistons, Indiana Pacers, New York Yankees, Boston Red Sox, All Blacks, Springboks, Wallabies
university: Oxford University, Cambridge University, Harvard, Yale, Princeton, Stanford, MIT, Caltech, UCLA, Imperial College, LSE`;

/** Known organisations to their subtype. Aliases of one organisation are in ORGANISATION_ALIASES. */
export const ORGANISATIONS: ReadonlyMap<string, string> = new Map(
	KNOWN.split('\n').flatMap((row) => {
		const [subtype = '', names = ''] = row.split(': ');
		return names.split(', ').map((name): [string, string] => [name, subtype]);
	})
);

/** Short forms that news uses without saying what they stand for. */
export const ORGANISATION_ALIASES: ReadonlyMap<string, string> = new Map([
	['UN', 'United Nations'],
	['U.N.', 'United Nations'],
	['EU', 'European Union'],
	['E.U.', 'European Union'],
	['NATO', 'Nato'],
	['WHO', 'World Health Organization'],
	['World Health Organisation', 'World Health Organization'],
	['IMF', 'International Monetary Fund'],
	['WTO', 'World Trade Organization'],
	['IAEA', 'International Atomic Energy Agency'],
	['AU', 'African Union'],
	['ECB', 'European Central Bank'],
	['AP', 'Associated Press'],
	['AFP', 'Agence France-Presse'],
	['PSG', 'Paris Saint-Germain'],
	['FBI', 'Federal Bureau of Investigation'],
	['CIA', 'Central Intelligence Agency'],
	['Fed', 'Federal Reserve'],
	['ISIS', 'Islamic State'],
	['ISIL', 'Islamic State'],
	['VOA', 'Voice of America'],
	['USGS', 'United States Geological Survey']
]);

/** Last words that make a name an organisation, with the subtype they mean. */
export const ORGANISATION_NOUNS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		company:
			'Inc Inc. Ltd Ltd. Corp Corp. Corporation Company Co Co. plc PLC LLC GmbH AG SA Group Holdings Industries Airlines Airways Motors Bank Records Studios Pictures Entertainment Technologies Systems Energy Oil Gas Pharmaceuticals Insurance Partners Brothers Stores Steel Electric Media Networks Software Motor Aerospace Telecom Airline Brewery',
		media: 'Times Post News Journal Herald Tribune Gazette Telegraph Press Magazine Radio Television TV Chronicle Observer Network Broadcasting Newspaper Shimbun Sun-Times Daily Gazeta Zeitung',
		party: 'Caucus Party Alliance Coalition Front Movement Democrats Republicans Conservatives Liberals Greens Bloc',
		agency:
			'Ministry Department Agency Bureau Office Administration Authority Service Services Commission Council Parliament Assembly Congress Senate Government Police Navy Army Force Forces Guard Guards Treasury Directorate Board Secretariat Inspectorate Survey Cabinet Embassy Consulate Command Laboratory Observatory Diet Legislature House Division Branch Institutes',
		court: 'Court Tribunal',
		charity: 'Foundation Association Society Union Federation Trust Charity Fund Institute Centre Center Committee Organization Organisation League Network Watch International Campaign Project Initiative Programme Program Club Confederation Consortium Guild Forum Lobby Observatory Church Synod Diocese Archdiocese',
		university: 'University College School Academy Polytechnic Hospital Clinic Museum Gallery Library',
		team: 'FC F.C. United City Rovers Wanderers Athletic Rangers Broncos Panthers Patriots Lakers Pistons Pacers Yankees Cubs Giants Eagles Cowboys Packers Steelers Bears Lions Tigers Raiders Chiefs Knicks Celtics Warriors Bulls Heat'
	}).flatMap(([subtype, nouns]) => nouns.split(' ').map((noun): [string, string] => [noun, subtype]))
);

/** First words of an organisation's name before "of" or "for": "University of Tennessee", "Ministry for Health". */
export const ORGANISATION_HEADS: ReadonlySet<string> = new Set(
	'University Ministry Department Bank Bureau Office Institute College School Council Court Church House Board Academy Centre Center Movement Party Association Society Federation Union League Committee Commission Confederation Alliance Museum Organization Organisation Agency Chamber Assembly Foundation Campaign Friends Bureau Library Museum Coalition Program Programme Council Centre Center Fund Network Campaign Workers Front Trust Institutes'.split(
		' '
	)
);

/** Nouns for one organisation, by the subtypes they can mean: "the company", "the court". */
export const ORGANISATION_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
	['company', ['company']],
	['firm', ['company']],
	['corporation', ['company']],
	['bank', ['company', 'intergovernmental']],
	['airline', ['company']],
	['carmaker', ['company']],
	['retailer', ['company']],
	['party', ['party']],
	['movement', ['party', 'militant']],
	['court', ['court']],
	['tribunal', ['court']],
	['newspaper', ['media']],
	['paper', ['media']],
	['broadcaster', ['media']],
	['university', ['university']],
	['college', ['university']],
	['hospital', ['university']],
	['museum', ['university']],
	['charity', ['charity']],
	['foundation', ['charity']],
	['organization', ['charity', 'intergovernmental']],
	['organisation', ['charity', 'intergovernmental']],
	['agency', ['agency', 'media', 'intergovernmental']],
	['ministry', ['agency']],
	['department', ['agency']],
	['commission', ['agency', 'intergovernmental']],
	['club', ['team']],
	['team', ['team']],
	['union', ['charity', 'intergovernmental']],
	['association', ['charity']],
	['bloc', ['intergovernmental']],
	['league', ['sport']]
]);
