/** Houses and squares that stand for the government of a country. */
export const SEATS_OF_POWER: ReadonlyMap<string, string> = new Map([
	['Kremlin', 'Russia'],
	['White House', 'United States'],
	['Pentagon', 'United States'],
	['Capitol Hill', 'United States'],
	['State Department', 'United States'],
	['Downing Street', 'United Kingdom'],
	['Whitehall', 'United Kingdom'],
	['Buckingham Palace', 'United Kingdom'],
	['Élysée', 'France'],
	['Bundestag', 'Germany'],
	['Knesset', 'Israel'],
	['Vatican', 'Vatican City']
]);
