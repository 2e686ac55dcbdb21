export interface Country {
	readonly name: string;
	/** Whether running text says "the" before it: the Netherlands. */
	readonly takesThe: boolean;
	readonly aliases: readonly string[];
	readonly adjectives: readonly string[];
	/** One of its people: "Spaniard". */
	readonly people: readonly string[];
	readonly capital: string;
}

/** name; aliases; adjectives; one of its people where no adjective in -an or -i serves; capital. A name with "the " takes the article. */
const ROWS = `the United States;US,U.S.,USA,U.S.A.,United States of America,America;American,US,U.S.;;Washington
Canada;;Canadian;;Ottawa
Greenland;;Greenlandic;Greenlander;Nuuk
Mexico;;Mexican;;Mexico City
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
Suriname;;Surinamese;;Paramaribo
Cuba;;Cuban;;Havana
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
Antigua and Barbuda;Antigua;Antiguan;;St John's
the United Kingdom;UK,U.K.,Britain,Great Britain;British,UK,U.K.;Briton,Brit;London
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
Monaco;;Monegasque;;Monte Carlo
Spain;;Spanish;Spaniard;Madrid
Portugal;;Portuguese;Portuguese;Lisbon
Italy;;Italian;;Rome
Greece;;Greek;;Athens
Malta;;Maltese;;Valletta
Cyprus;;Cypriot;;Nicosia
Andorra;;Andorran;;Andorra la Vella
San Marino;;Sammarinese;;San Marino
the Vatican;Vatican City,Holy See;Vatican;;Vatican City
Denmark;;Danish;Dane;Copenhagen
Sweden;;Swedish;Swede;Stockholm
Norway;;Norwegian;;Oslo
Finland;;Finnish;Finn;Helsinki
Iceland;;Icelandic;Icelander;Reykjavik
Estonia;;Estonian;;Tallinn
Latvia;;Latvian;;Riga
Lithuania;;Lithuanian;;Vilnius
Poland;;Polish;Pole;Warsaw
the Czech Republic;Czechia;Czech;Czech;Prague
Slovakia;;Slovak,Slovakian;Slovak;Bratislava
Hungary;;Hungarian;;Budapest
Slovenia;;Slovenian,Slovene;Slovene;Ljubljana
Czechoslovakia;;Czechoslovak;;Prague
Romania;;Romanian;;Bucharest
Bulgaria;;Bulgarian;;Sofia
Serbia;;Serbian;Serb;Belgrade
Croatia;;Croatian;Croat;Zagreb
Bosnia and Herzegovina;Bosnia,Bosnia-Herzegovina;Bosnian;;Sarajevo
Montenegro;;Montenegrin;;Podgorica
North Macedonia;Macedonia;Macedonian;;Skopje
Albania;;Albanian;;Tirana
Kosovo;;Kosovan,Kosovar;;Pristina
Yugoslavia;;Yugoslav;;Belgrade
Russia;Russian Federation;Russian;;Moscow
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
Tajikistan;;Tajik;Tajik;Dushanbe
Turkey;Türkiye;Turkish;Turk;Ankara
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
Yemen;;Yemeni;;Sanaa
Egypt;;Egyptian;;Cairo
Libya;;Libyan;;Tripoli
Tunisia;;Tunisian;;Tunis
Algeria;;Algerian;;Algiers
Morocco;;Moroccan;;Rabat
Western Sahara;;Sahrawi;;Laayoune
Mauritania;;Mauritanian;;Nouakchott
Nigeria;;Nigerian;;Abuja
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
Cape Verde;Cabo Verde;Cape Verdean;;Praia
Ethiopia;;Ethiopian;;Addis Ababa
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
Comoros;;Comorian;;Moroni
the Democratic Republic of the Congo;Democratic Republic of Congo,DR Congo,DRC,Congo-Kinshasa;Congolese;Congolese;Kinshasa
the Republic of the Congo;Congo,Republic of Congo,Congo-Brazzaville;;;Brazzaville
the Central African Republic;CAR;Central African;;Bangui
Chad;;Chadian;;N'Djamena
Cameroon;;Cameroonian;;Yaoundé
Gabon;;Gabonese;Gabonese;Libreville
Equatorial Guinea;;Equatoguinean;;Malabo
South Africa;;South African;;Pretoria
Namibia;;Namibian;;Windhoek
Botswana;;Botswanan;;Gaborone
Zimbabwe;;Zimbabwean;;Harare
Zambia;;Zambian;;Lusaka
Malawi;;Malawian;;Lilongwe
Mozambique;;Mozambican;;Maputo
Angola;;Angolan;;Luanda
Lesotho;;;;Maseru
Eswatini;Swaziland;Swazi;;Mbabane
India;;Indian;;New Delhi
Pakistan;;Pakistani;;Islamabad
Bangladesh;;Bangladeshi;;Dhaka
Sri Lanka;;Sri Lankan;;Colombo
Nepal;;Nepali,Nepalese;Nepali;Kathmandu
Bhutan;;Bhutanese;Bhutanese;Thimphu
the Maldives;;Maldivian;;Malé
Afghanistan;;Afghan;;Kabul
China;PRC,People's Republic of China,People’s Republic of China;Chinese;Chinese;Beijing
Japan;;Japanese;Japanese;Tokyo
South Korea;Republic of Korea;South Korean;;Seoul
North Korea;DPRK,N. Korea;North Korean;;Pyongyang
Taiwan;;Taiwanese;Taiwanese;Taipei
Hong Kong;;;Hongkonger;Hong Kong
Macau;Macao;Macanese;;Macau
Mongolia;;Mongolian;;Ulaanbaatar
Indonesia;;Indonesian;;Jakarta
Malaysia;;Malaysian;;Kuala Lumpur
Singapore;;Singaporean;;Singapore
Brunei;;Bruneian;;Bandar Seri Begawan
the Philippines;;Philippine,Filipino;Filipino,Filipina;Manila
Thailand;;Thai;Thai;Bangkok
Vietnam;Viet Nam;Vietnamese;Vietnamese;Hanoi
Laos;;Lao,Laotian;Laotian;Vientiane
Cambodia;;Cambodian;;Phnom Penh
Myanmar;Burma;Burmese;Burmese;Naypyidaw
East Timor;Timor-Leste;East Timorese;;Dili
Australia;;Australian;;Canberra
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
Micronesia;;Micronesian;;Palikir`;

const listed = (field: string | undefined): string[] => (field ? field.split(',') : []);

function readCountry(row: string): Country {
	const [said = '', aliases, adjectives, people, capital = ''] = row.split(';');
	const adjectiveForms = listed(adjectives);
	return {
		name: said.replace(/^the /, ''),
		takesThe: said.startsWith('the '),
		aliases: listed(aliases),
		adjectives: adjectiveForms,
		people: people ? listed(people) : adjectiveForms.filter((form) => /(?:an|i|ian)$/.test(form)),
		capital
	};
}

export const COUNTRIES: readonly Country[] = ROWS.split('\n').map(readCountry);

export function countryNamed(name: string): Country | undefined {
	return COUNTRIES.find((country) => country.name === name || country.aliases.includes(name));
}
