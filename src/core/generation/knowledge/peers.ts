/**
 * Organisations that could be taken for each other, a line for each circle: kind: names as news writes them.
 * The kind is the noun a question asks with ("Which airline …?"). The best known stand first.
 */
const CIRCLES = `international organisation: United Nations, European Union, Nato, African Union, Arab League, International Monetary Fund, World Bank, World Trade Organization, International Atomic Energy Agency
UN agency: World Health Organization, Unicef, World Food Programme, Unesco, UNHCR
US agency: Federal Bureau of Investigation, Central Intelligence Agency, National Security Agency, Drug Enforcement Administration, Secret Service
US department: State Department, Justice Department, Treasury Department, Defense Department, Department of Homeland Security, Commerce Department
US agency: Food and Drug Administration, Environmental Protection Agency, Federal Aviation Administration, National Transportation Safety Board, United States Geological Survey
space agency: NASA, European Space Agency, Roscosmos, Indian Space Research Organisation
aid organisation: Red Cross, Oxfam, Save the Children, Doctors Without Borders, Médecins Sans Frontières, Care International
rights organisation: Amnesty International, Human Rights Watch, Reporters Without Borders, American Civil Liberties Union
environmental group: Greenpeace, WWF, Friends of the Earth, Sierra Club
militant group: Islamic State, al-Qaeda, Taliban, Boko Haram, al-Shabab, Hezbollah
technology company: Google, Apple, Microsoft, Amazon, IBM, Intel, Oracle
electronics company: Samsung, Sony, Nokia, Huawei, LG, Panasonic
aircraft maker: Boeing, Airbus, Bombardier, Embraer, Lockheed Martin
carmaker: Toyota, Volkswagen, Ford, General Motors, Honda, Nissan, BMW
airline: British Airways, Lufthansa, Air France, Emirates, Qantas, American Airlines, Ryanair, EasyJet
Asian airline: AirAsia, Malaysia Airlines, Singapore Airlines, Garuda Indonesia, Cathay Pacific, Thai Airways
oil company: BP, Shell, ExxonMobil, Chevron, Total, Gazprom, Halliburton
bank: HSBC, Barclays, Goldman Sachs, JPMorgan Chase, Citigroup, Deutsche Bank, Morgan Stanley
drug company: Pfizer, AstraZeneca, Novartis, Bayer, GlaxoSmithKline, Merck
US retailer: Walmart, Target, Sears, Kmart, Macy's, Best Buy
record label: Columbia Records, Atlantic Records, Capitol Records, RCA Records, Motown
Spanish club: Real Madrid, Barcelona, Atlético Madrid, Valencia, Sevilla
English club: Manchester United, Liverpool FC, Arsenal, Chelsea, Manchester City, Tottenham, Everton
Italian club: Juventus, AC Milan, Inter Milan, Roma, Napoli, Lazio, Parma
German club: Bayern Munich, Borussia Dortmund, Schalke, Bayer Leverkusen, Hamburg
French club: Paris Saint-Germain, Marseille, Lyon, Monaco, Lille
Formula One team: Ferrari, Mercedes, McLaren, Red Bull, Williams, Force India, Marussia, Sauber
NFL team: Denver Broncos, Carolina Panthers, New England Patriots, Dallas Cowboys, Green Bay Packers, Pittsburgh Steelers, Seattle Seahawks
NBA team: Los Angeles Lakers, Chicago Bulls, Boston Celtics, Detroit Pistons, Indiana Pacers, Miami Heat, San Antonio Spurs
baseball team: New York Yankees, Boston Red Sox, Chicago Cubs, Los Angeles Dodgers, St. Louis Cardinals
US university: Harvard University, Yale University, Stanford University, Princeton University, Columbia University, Cornell University, Duke University
US university: Ohio State University, Florida State University, Iowa State University, Penn State University, Arizona State University, Michigan State University
British university: Oxford University, Cambridge University, University of Glasgow, University of Edinburgh, Durham University, University of Manchester
British party: Labour, Conservatives, Liberal Democrats, Scottish National Party, UKIP, Greens
Irish party: Sinn Féin, Fianna Fáil, Fine Gael, Labour Party
German party: CDU, SPD, Greens, AfD, FDP
Israeli party: Likud, Labor Party, Kadima, Yesh Atid
Japanese party: Liberal Democratic Party, Democratic Party of Japan, Komeito, Japanese Communist Party
Mozambican party: Frelimo, Renamo, Democratic Movement of Mozambique`;

export interface Circle {
	/** What one of them is called: "airline". */
	readonly kind: string;
	readonly names: readonly string[];
}

export const CIRCLES_OF_PEERS: readonly Circle[] = CIRCLES.split('\n').map((row) => {
	const [kind = '', names = ''] = row.split(': ');
	return { kind, names: names.split(', ') };
});
