/** Cities news names, each with its country as in countries.ts. Capitals are there already. */
const CITIES = `United States: New York,New York City,Los Angeles,Chicago,Houston,Phoenix,Philadelphia,San Antonio,San Diego,Dallas,Austin,San Francisco,Seattle,Denver,Boston,Detroit,Nashville,Memphis,Portland,Las Vegas,Baltimore,Milwaukee,Albuquerque,Sacramento,Atlanta,Miami,Oakland,Minneapolis,Cleveland,Tampa,New Orleans,Honolulu,Pittsburgh,Cincinnati,Orlando,St. Louis,Salt Lake City,Kansas City,Charlotte,Indianapolis,Columbus,San Jose,Washington D.C.,Washington DC,Manhattan,Brooklyn,Hollywood,Anchorage,Buffalo,Charlottesville,Ferguson,Evansville,Richmond,Louisville,Oklahoma City,Tulsa,Omaha,Jacksonville,Fort Worth,El Paso,Tucson,Raleigh,St. Paul,Newark
United Kingdom: Birmingham,Manchester,Liverpool,Leeds,Sheffield,Bristol,Newcastle,Nottingham,Leicester,Southampton,Portsmouth,Oxford,Cambridge,York,Brighton,Plymouth,Coventry,Hull,Stoke,Wolverhampton,Derby,Sunderland,Norwich,Exeter,Bath,Salisbury,Westminster
Scotland: Glasgow,Aberdeen,Dundee,Inverness,Stirling,Lockerbie
Wales: Swansea,Newport,Wrexham,Bangor,Aberystwyth
Northern Ireland: Derry,Londonderry,Omagh
Ireland: Cork,Galway,Limerick,Waterford
France: Marseille,Lyon,Nice,Toulouse,Bordeaux,Lille,Strasbourg,Nantes,Cannes,Calais,Versailles
Germany: Munich,Hamburg,Frankfurt,Cologne,Stuttgart,Dresden,Leipzig,Düsseldorf,Dortmund,Bonn,Hanover,Nuremberg,Bremen
Netherlands: Rotterdam,The Hague,Utrecht,Eindhoven
Belgium: Antwerp,Ghent,Bruges,Liège
Switzerland: Geneva,Zurich,Basel,Lausanne,Davos,Lugano
Austria: Salzburg,Graz,Innsbruck
Spain: Barcelona,Valencia,Seville,Bilbao,Málaga,Zaragoza,Granada
Portugal: Porto
Italy: Milan,Naples,Turin,Venice,Florence,Genoa,Bologna,Palermo
Greece: Thessaloniki
Sweden: Gothenburg,Malmö
Norway: Bergen,Trondheim
Denmark: Aarhus
Finland: Tampere,Turku
Poland: Krakow,Kraków,Gdańsk,Gdansk,Wrocław,Poznań
Czech Republic: Brno,Ostrava
Romania: Timișoara
Serbia: Novi Sad,Niš
Russia: St Petersburg,Saint Petersburg,St. Petersburg,Novosibirsk,Yekaterinburg,Vladivostok,Sochi,Kazan,Grozny,Beslan,Volgograd,Kursk,Belgorod
Ukraine: Kiev,Kharkiv,Odesa,Odessa,Lviv,Donetsk,Luhansk,Mariupol,Kherson,Dnipro,Sevastopol,Zaporizhzhia
Turkey: Istanbul,Izmir,Gaziantep
Syria: Aleppo,Homs,Idlib,Raqqa,Palmyra
Iraq: Mosul,Basra,Fallujah,Kirkuk,Najaf,Karbala,Erbil,Samarra,Ramadi
Iran: Isfahan,Mashhad,Shiraz,Tabriz,Qom,Natanz
Israel: Tel Aviv,Haifa,Eilat,Ashdod
Palestine: Gaza City,Hebron,Bethlehem,Nablus,Jenin,Rafah,Khan Younis
Saudi Arabia: Mecca,Medina,Jeddah
United Arab Emirates: Dubai,Sharjah
Yemen: Aden,Taiz
Egypt: Alexandria,Giza,Suez,Port Said,Luxor,Sharm el-Sheikh
Libya: Benghazi,Misrata,Sirte
Morocco: Casablanca,Marrakesh,Marrakech,Fez,Tangier
Nigeria: Lagos,Kano,Maiduguri,Port Harcourt
Ghana: Kumasi
Kenya: Mombasa,Kisumu
Tanzania: Dar es Salaam
Sudan: Omdurman,Port Sudan
South Africa: Johannesburg,Cape Town,Durban,Soweto
Zimbabwe: Bulawayo
India: Delhi,Mumbai,Bombay,Kolkata,Calcutta,Chennai,Bangalore,Bengaluru,Hyderabad,Ahmedabad,Pune,Jaipur,Lucknow,Varanasi,Srinagar,Amritsar,Bhopal,Puttaparthi
Pakistan: Karachi,Lahore,Peshawar,Rawalpindi,Quetta,Faisalabad
Bangladesh: Chittagong
Afghanistan: Kandahar,Herat,Jalalabad,Kunduz,Mazar-i-Sharif
China: Shanghai,Guangzhou,Shenzhen,Wuhan,Chengdu,Chongqing,Tianjin,Nanjing,Xi'an,Urumqi,Lhasa,Harbin,Hangzhou,Xiamen
Japan: Osaka,Kyoto,Yokohama,Nagoya,Hiroshima,Nagasaki,Sapporo,Fukushima,Kobe,Fukuoka,Sendai
South Korea: Busan,Incheon,Daegu,Pyeongchang
Indonesia: Bali,Surabaya,Bandung,Banda Aceh,Medan,Yogyakarta
Malaysia: Penang,Kota Kinabalu
Philippines: Cebu,Davao,Quezon City
Vietnam: Ho Chi Minh City,Saigon,Da Nang
Thailand: Phuket,Chiang Mai,Pattaya
Myanmar: Yangon,Rangoon,Mandalay
Australia: Sydney,Melbourne,Brisbane,Perth,Adelaide,Hobart,Darwin,Gold Coast
New Zealand: Auckland,Christchurch,Dunedin
Canada: Toronto,Montreal,Vancouver,Calgary,Edmonton,Quebec City,Winnipeg,Halifax
Mexico: Guadalajara,Monterrey,Tijuana,Ciudad Juárez,Acapulco,Cancún
Brazil: São Paulo,Sao Paulo,Rio de Janeiro,Rio,Salvador,Recife,Manaus,Belo Horizonte,Porto Alegre
Argentina: Córdoba,Rosario
Chile: Valparaíso,Concepción
Colombia: Medellín,Cali,Cartagena
Venezuela: Maracaibo
Peru: Cusco,Arequipa
Ecuador: Guayaquil
Bolivia: Sucre,Santa Cruz
Cuba: Guantánamo,Guantanamo
Kazakhstan: Almaty`;

/** States, provinces and other parts of countries. */
const REGIONS = `United States: Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York State,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin,Wyoming,Long Island,Silicon Valley
United Kingdom: Yorkshire,Cornwall,Kent,Essex,Sussex,Surrey,Devon,Norfolk,Suffolk,Cumbria,Lancashire,Merseyside,Somerset,Dorset,Hampshire,Wiltshire,Northumberland,Durham,Gibraltar,Falkland Islands
Canada: Ontario,Quebec,British Columbia,Alberta,Manitoba,Saskatchewan,Nova Scotia,New Brunswick,Newfoundland
Australia: New South Wales,Queensland,Victoria,Tasmania,South Australia,Western Australia,Northern Territory
India: Kashmir,Kerala,Gujarat,Punjab,Bihar,Assam,Goa,Tamil Nadu,Uttar Pradesh,West Bengal,Maharashtra,Karnataka,Rajasthan,Andhra Pradesh,Telangana
Spain: Catalonia,Andalusia,Galicia,Basque Country
Germany: Bavaria,Saxony,Hesse
Italy: Sicily,Sardinia,Tuscany,Lombardy
France: Corsica,Brittany,Normandy
Russia: Siberia,Chechnya,Dagestan
Ukraine: Crimea,Donbas
Georgia: Abkhazia,South Ossetia
China: Tibet,Xinjiang,Guangdong,Sichuan,Yunnan,Hubei,Fujian
Iraq: Kurdistan
Palestine: Gaza,West Bank,Gaza Strip
Sudan: Darfur
Pakistan: Sindh,Balochistan
Myanmar: Rakhine
Indonesia: Aceh,Java,Sumatra,Papua
Denmark: Faroe Islands
Portugal: Madeira,Azores`;

/** Parts of the world that belong to no country. */
const WIDE = `Africa,Europe,Asia,Antarctica,North America,South America,Latin America,Central America,Middle East,Far East,Eastern Europe,Western Europe,Central Asia,South Asia,Southeast Asia,East Africa,West Africa,North Africa,Southern Africa,Scandinavia,Balkans,Caribbean,Pacific,Atlantic,Mediterranean,Arctic,Indian Ocean,Pacific Ocean,Atlantic Ocean,Arctic Ocean,Red Sea,Black Sea,North Sea,Baltic Sea,Persian Gulf,Gulf of Mexico,English Channel,South China Sea,Himalayas,Alps,Andes,Sahara,Amazon,Nile,Danube,Earth,Mars,Moon,Jupiter,Saturn,Venus,Borneo,New Guinea,British Isles`;

export interface Place {
	readonly name: string;
	readonly subtype: 'city' | 'region' | 'area';
	/** As in countries.ts; absent for what lies across countries. */
	readonly country?: string;
}

function readRows(rows: string, subtype: 'city' | 'region'): Place[] {
	return rows.split('\n').flatMap((row) => {
		const [country = '', names = ''] = row.split(': ');
		return names.split(',').map((name) => ({ name, subtype, country }));
	});
}

export const PLACES: readonly Place[] = [
	...readRows(CITIES, 'city'),
	...readRows(REGIONS, 'region'),
	...WIDE.split(',').map((name) => ({ name, subtype: 'area' as const }))
];

/** Common nouns that end or begin the name of a place, each with its narrower kind: "Lake Victoria", "Oxford Street". */
export const PLACE_NOUNS: ReadonlyMap<string, string> = new Map(
	[
		['water', 'river lake sea ocean bay gulf strait channel canal falls creek harbour harbor reef lagoon'],
		['mountain', 'mount mt mountain mountains hill hills peak volcano valley desert glacier range'],
		['island', 'island islands isle isles peninsula cape coast atoll archipelago'],
		['region', 'province state county region district territory prefecture municipality oblast governorate'],
		['city', 'city town village suburb borough'],
		['street', 'street road avenue square lane boulevard highway motorway crescent drive bridge tunnel'],
		['venue', 'stadium arena park hall palace castle tower cathedral mosque temple church abbey square airport station port prison jail plaza gardens zoo beach theatre theater opera auditorium dome circuit speedway plant farm ranch']
	].flatMap(([subtype = '', nouns = '']) => nouns.split(' ').map((noun): [string, string] => [noun, subtype]))
);
