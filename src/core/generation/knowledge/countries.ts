/** Countries that news names side by side: options for one question come from one region. */
export type Region =
	| 'north-america'
	| 'latin-america'
	| 'caribbean'
	| 'west-europe'
	| 'south-europe'
	| 'north-europe'
	| 'central-europe'
	| 'balkans'
	| 'former-soviet'
	| 'middle-east'
	| 'north-africa'
	| 'west-africa'
	| 'east-africa'
	| 'central-africa'
	| 'southern-africa'
	| 'south-asia'
	| 'east-asia'
	| 'southeast-asia'
	| 'pacific';

export interface Country {
	readonly name: string;
	/** Whether running text says "the" before it: the Netherlands. */
	readonly takesThe: boolean;
	readonly aliases: readonly string[];
	readonly adjectives: readonly string[];
	/** One of its people: "Spaniard". */
	readonly people: readonly string[];
	readonly capital: string;
	readonly region: Region;
}

/** name; aliases; adjectives; one of its people where no adjective in -an or -i serves; capital. A name with "the " takes the article. */
const ROWS: readonly (readonly [Region, string])[] = [
	[
		'north-america',
		`the United States;US,U.S.,USA,U.S.A.,United States of America,America;American,US,U.S.;;Washington
		Canada;;Canadian;;Ottawa
		Greenland;;Greenlandic;Greenlander;Nuuk`
	],
	[
		'latin-america',
		`Mexico;;Mexican;;Mexico City
		Guatemala;;Guatemalan;;Guatemala City
		Belize;;Belizean;;Belmopan
		Honduras;;Honduran;;Tegucigalpa
		El Salvador;;Salvadoran,Salvadorean;;San Salvador
		Nicaragua;;Nicaraguan;;Managua
		Costa Rica;;Costa Rican;;San José
		Panama;;Panamanian;;Panama City
		Colombia;;Colombian;;Bogotá
		Venezuela;;Venezuelan;;Caracas
		Ecuador;;Ecuadorian,Ecuadorean;;Quito
		Peru;;Peruvian;;Lima
		Bolivia;;Bolivian;;La Paz
		Chile;;Chilean;;Santiago
		Argentina;;Argentine,Argentinian;Argentine;Buenos Aires
		Uruguay;;Uruguayan;;Montevideo
		Paraguay;;Paraguayan;;Asunción
		Brazil;;Brazilian;;Brasília
		Guyana;;Guyanese;;Georgetown
		Suriname;;Surinamese;;Paramaribo`
	],
	[
		'caribbean',
		`Cuba;;Cuban;;Havana
		Haiti;;Haitian;;Port-au-Prince
		the Dominican Republic;;Dominican;;Santo Domingo
		Jamaica;;Jamaican;;Kingston
		the Bahamas;;Bahamian;;Nassau
		Barbados;;Barbadian;;Bridgetown
		Trinidad and Tobago;Trinidad;Trinidadian;;Port of Spain
		Puerto Rico;;Puerto Rican;;San Juan
		Grenada;;Grenadian;;St George's
		Saint Lucia;St Lucia;Saint Lucian;;Castries
		Dominica;;;;Roseau
		Antigua and Barbuda;Antigua;Antiguan;;St John's`
	],
	[
		'west-europe',
		`the United Kingdom;UK,U.K.,Britain,Great Britain;British,UK,U.K.;Briton,Brit;London
		England;;English;Englishman,Englishwoman;London
		Scotland;;Scottish,Scots;Scot,Scotsman;Edinburgh
		Wales;;Welsh;Welshman,Welshwoman;Cardiff
		Northern Ireland;;Northern Irish;;Belfast
		Ireland;Republic of Ireland,Irish Republic;Irish;Irishman,Irishwoman;Dublin
		France;;French;Frenchman,Frenchwoman;Paris
		Germany;;German;;Berlin
		the Netherlands;Holland;Dutch;Dutchman,Dutchwoman;Amsterdam
		Belgium;;Belgian;;Brussels
		Luxembourg;;Luxembourgish;Luxembourger;Luxembourg City
		Switzerland;;Swiss;Swiss;Bern
		Austria;;Austrian;;Vienna
		Liechtenstein;;;Liechtensteiner;Vaduz
		Monaco;;Monegasque;;Monte Carlo`
	],
	[
		'south-europe',
		`Spain;;Spanish;Spaniard;Madrid
		Portugal;;Portuguese;Portuguese;Lisbon
		Italy;;Italian;;Rome
		Greece;;Greek;;Athens
		Malta;;Maltese;;Valletta
		Cyprus;;Cypriot;;Nicosia
		Andorra;;Andorran;;Andorra la Vella
		San Marino;;Sammarinese;;San Marino
		the Vatican;Vatican City,Holy See;Vatican;;Vatican City`
	],
	[
		'north-europe',
		`Denmark;;Danish;Dane;Copenhagen
		Sweden;;Swedish;Swede;Stockholm
		Norway;;Norwegian;;Oslo
		Finland;;Finnish;Finn;Helsinki
		Iceland;;Icelandic;Icelander;Reykjavik
		Estonia;;Estonian;;Tallinn
		Latvia;;Latvian;;Riga
		Lithuania;;Lithuanian;;Vilnius`
	],
	[
		'central-europe',
		`Poland;;Polish;Pole;Warsaw
		the Czech Republic;Czechia;Czech;Czech;Prague
		Slovakia;;Slovak,Slovakian;Slovak;Bratislava
		Hungary;;Hungarian;;Budapest
		Slovenia;;Slovenian,Slovene;Slovene;Ljubljana
		Czechoslovakia;;Czechoslovak;;Prague`
	],
	[
		'balkans',
		`Romania;;Romanian;;Bucharest
		Bulgaria;;Bulgarian;;Sofia
		Serbia;;Serbian;Serb;Belgrade
		Croatia;;Croatian;Croat;Zagreb
		Bosnia and Herzegovina;Bosnia,Bosnia-Herzegovina;Bosnian;;Sarajevo
		Montenegro;;Montenegrin;;Podgorica
		North Macedonia;Macedonia;Macedonian;;Skopje
		Albania;;Albanian;;Tirana
		Kosovo;;Kosovan,Kosovar;;Pristina
		Yugoslavia;;Yugoslav;;Belgrade`
	],
	[
		'former-soviet',
		`Russia;Russian Federation;Russian;;Moscow
		the Soviet Union;USSR,U.S.S.R.;Soviet;Soviet;Moscow
		Ukraine;;Ukrainian;;Kyiv
		Belarus;;Belarusian,Belarussian;;Minsk
		Moldova;;Moldovan;;Chișinău
		Georgia;;Georgian;;Tbilisi
		Armenia;;Armenian;;Yerevan
		Azerbaijan;;Azerbaijani,Azeri;;Baku
		Kazakhstan;;Kazakh,Kazakhstani;Kazakh;Astana
		Uzbekistan;;Uzbek;Uzbek;Tashkent
		Turkmenistan;;Turkmen;;Ashgabat
		Kyrgyzstan;;Kyrgyz;Kyrgyz;Bishkek
		Tajikistan;;Tajik;Tajik;Dushanbe`
	],
	[
		'middle-east',
		`Turkey;Türkiye;Turkish;Turk;Ankara
		Syria;;Syrian;;Damascus
		Lebanon;;Lebanese;Lebanese;Beirut
		Israel;;Israeli;;Jerusalem
		Palestine;Palestinian Territories,Palestinian territories;Palestinian;;Ramallah
		Jordan;;Jordanian;;Amman
		Iraq;;Iraqi;;Baghdad
		Iran;;Iranian;;Tehran
		Saudi Arabia;;Saudi,Saudi Arabian;Saudi;Riyadh
		Kuwait;;Kuwaiti;;Kuwait City
		Bahrain;;Bahraini;;Manama
		Qatar;;Qatari;;Doha
		the United Arab Emirates;UAE,U.A.E.,Emirates;Emirati;;Abu Dhabi
		Oman;;Omani;;Muscat
		Yemen;;Yemeni;;Sanaa`
	],
	[
		'north-africa',
		`Egypt;;Egyptian;;Cairo
		Libya;;Libyan;;Tripoli
		Tunisia;;Tunisian;;Tunis
		Algeria;;Algerian;;Algiers
		Morocco;;Moroccan;;Rabat
		Western Sahara;;Sahrawi;;Laayoune
		Mauritania;;Mauritanian;;Nouakchott`
	],
	[
		'west-africa',
		`Nigeria;;Nigerian;;Abuja
		Ghana;;Ghanaian;;Accra
		Ivory Coast;Côte d'Ivoire,Côte d’Ivoire;Ivorian;;Yamoussoukro
		Senegal;;Senegalese;Senegalese;Dakar
		the Gambia;;Gambian;;Banjul
		Guinea;;Guinean;;Conakry
		Guinea-Bissau;;;;Bissau
		Sierra Leone;;Sierra Leonean;;Freetown
		Liberia;;Liberian;;Monrovia
		Mali;;Malian;;Bamako
		Burkina Faso;;Burkinabe;;Ouagadougou
		Niger;;Nigerien;;Niamey
		Togo;;Togolese;Togolese;Lomé
		Benin;;Beninese;Beninese;Porto-Novo
		Cape Verde;Cabo Verde;Cape Verdean;;Praia`
	],
	[
		'east-africa',
		`Ethiopia;;Ethiopian;;Addis Ababa
		Eritrea;;Eritrean;;Asmara
		Djibouti;;Djiboutian;;Djibouti
		Somalia;;Somali,Somalian;Somali;Mogadishu
		Kenya;;Kenyan;;Nairobi
		Uganda;;Ugandan;;Kampala
		Tanzania;;Tanzanian;;Dodoma
		Rwanda;;Rwandan;;Kigali
		Burundi;;Burundian;;Gitega
		Sudan;;Sudanese;Sudanese;Khartoum
		South Sudan;;South Sudanese;;Juba
		the Seychelles;;Seychellois;;Victoria
		Madagascar;;Malagasy,Madagascan;;Antananarivo
		Mauritius;;Mauritian;;Port Louis
		Comoros;;Comorian;;Moroni`
	],
	[
		'central-africa',
		`the Democratic Republic of the Congo;Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa;Congolese;Congolese;Kinshasa
		the Republic of the Congo;Congo,Republic of Congo,Congo-Brazzaville;;;Brazzaville
		the Central African Republic;CAR;Central African;;Bangui
		Chad;;Chadian;;N'Djamena
		Cameroon;;Cameroonian;;Yaoundé
		Gabon;;Gabonese;Gabonese;Libreville
		Equatorial Guinea;;Equatoguinean;;Malabo`
	],
	[
		'southern-africa',
		`South Africa;;South African;;Pretoria
		Namibia;;Namibian;;Windhoek
		Botswana;;Botswanan;;Gaborone
		Zimbabwe;;Zimbabwean;;Harare
		Zambia;;Zambian;;Lusaka
		Malawi;;Malawian;;Lilongwe
		Mozambique;;Mozambican;;Maputo
		Angola;;Angolan;;Luanda
		Lesotho;;;;Maseru
		Eswatini;Swaziland;Swazi;;Mbabane`
	],
	[
		'south-asia',
		`India;;Indian;;New Delhi
		Pakistan;;Pakistani;;Islamabad
		Bangladesh;;Bangladeshi;;Dhaka
		Sri Lanka;;Sri Lankan;;Colombo
		Nepal;;Nepali,Nepalese;Nepali;Kathmandu
		Bhutan;;Bhutanese;Bhutanese;Thimphu
		the Maldives;;Maldivian;;Malé
		Afghanistan;;Afghan;;Kabul`
	],
	[
		'east-asia',
		`China;PRC,People's Republic of China,People’s Republic of China;Chinese;Chinese;Beijing
		Japan;;Japanese;Japanese;Tokyo
		South Korea;Republic of Korea;South Korean;;Seoul
		North Korea;DPRK,N. Korea;North Korean;;Pyongyang
		Taiwan;;Taiwanese;Taiwanese;Taipei
		Hong Kong;;;Hongkonger;Hong Kong
		Macau;Macao;Macanese;;Macau
		Mongolia;;Mongolian;;Ulaanbaatar`
	],
	[
		'southeast-asia',
		`Indonesia;;Indonesian;;Jakarta
		Malaysia;;Malaysian;;Kuala Lumpur
		Singapore;;Singaporean;;Singapore
		Brunei;;Bruneian;;Bandar Seri Begawan
		the Philippines;;Philippine,Filipino;Filipino,Filipina;Manila
		Thailand;;Thai;Thai;Bangkok
		Vietnam;Viet Nam;Vietnamese;Vietnamese;Hanoi
		Laos;;Lao,Laotian;Laotian;Vientiane
		Cambodia;;Cambodian;;Phnom Penh
		Myanmar;Burma;Burmese;Burmese;Naypyidaw
		East Timor;Timor-Leste;East Timorese;;Dili`
	],
	[
		'pacific',
		`Australia;;Australian;;Canberra
		New Zealand;;New Zealand;New Zealander;Wellington
		Papua New Guinea;PNG;Papua New Guinean;;Port Moresby
		Fiji;;Fijian;;Suva
		Samoa;;Samoan;;Apia
		Tonga;;Tongan;;Nuku'alofa
		Vanuatu;;Ni-Vanuatu;;Port Vila
		the Solomon Islands;Solomons;Solomon Islander;;Honiara
		Kiribati;;;;Tarawa
		Tuvalu;;Tuvaluan;;Funafuti
		Nauru;;Nauruan;;Yaren
		Palau;;Palauan;;Ngerulmud
		the Marshall Islands;;Marshallese;;Majuro
		Micronesia;;Micronesian;;Palikir`
	]
];

const listed = (field: string | undefined): string[] => (field ? field.split(',') : []);

function readCountry(region: Region, row: string): Country {
	const [said = '', aliases, adjectives, people, capital = ''] = row.trim().split(';');
	const adjectiveForms = listed(adjectives);
	return {
		name: said.replace(/^the /, ''),
		takesThe: said.startsWith('the '),
		aliases: listed(aliases),
		adjectives: adjectiveForms,
		people: people ? listed(people) : adjectiveForms.filter((form) => /(?:an|i|ian)$/.test(form)),
		capital,
		region
	};
}

export const COUNTRIES: readonly Country[] = ROWS.flatMap(([region, rows]) =>
	rows.split('\n').map((row) => readCountry(region, row))
);

/** Countries that are part of another, or were: neither is a wrong answer for the other. */
export const WITHIN: readonly (readonly [string, string])[] = [
	['England', 'United Kingdom'],
	['Scotland', 'United Kingdom'],
	['Wales', 'United Kingdom'],
	['Northern Ireland', 'United Kingdom'],
	['Northern Ireland', 'Ireland'],
	['Russia', 'Soviet Union'],
	['Ukraine', 'Soviet Union'],
	['Hong Kong', 'China'],
	['Taiwan', 'China'],
	['Greenland', 'Denmark'],
	['Puerto Rico', 'United States'],
	['Kosovo', 'Serbia']
];

/** Too small or too seldom in the news to be believed: no wrong answer for another country. */
export const LITTLE_KNOWN: ReadonlySet<string> = new Set(
	'Greenland,Guinea-Bissau,Liechtenstein,Monaco,San Marino,Andorra,Vatican City,Puerto Rico,Nauru,Tuvalu,Palau,Kiribati,Marshall Islands,Micronesia,Suriname,Guyana,Belize,Luxembourg,Saint Lucia,Antigua and Barbuda,Dominica,Comoros,São Tomé and Príncipe,Equatorial Guinea,Lesotho,Eswatini,Brunei,Bhutan,East Timor,Samoa,Vanuatu,Solomon Islands'.split(
		','
	)
);

/** Countries that news names beside these although they lie elsewhere. */
export const PEERS: ReadonlyMap<string, readonly string[]> = new Map([
	['United States', ['Canada', 'Mexico', 'United Kingdom', 'Australia']],
	['Canada', ['United States', 'Mexico', 'Australia']],
	['Mexico', ['United States', 'Guatemala', 'Colombia']],
	['Australia', ['New Zealand', 'Canada', 'Indonesia']],
	['New Zealand', ['Australia', 'Fiji', 'Canada']],
	['Israel', ['Jordan', 'Lebanon', 'Egypt']],
	['Turkey', ['Greece', 'Bulgaria', 'Iran']]
]);
