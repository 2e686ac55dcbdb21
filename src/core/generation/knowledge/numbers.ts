/** Words for numbers; "a" and "an" count only before one of SCALES. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
	[
		...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
			.split(' ')
			.map((word, value): [string, number] => [word, value]),
		...'twenty thirty forty fifty sixty seventy eighty ninety'
			.split(' ')
			.map((word, index): [string, number] => [word, (index + 2) * 10])
	]
);

export const SCALES: ReadonlyMap<string, number> = new Map([
	['hundred', 1e2],
	['thousand', 1e3],
	['million', 1e6],
	['billion', 1e9],
	['trillion', 1e12],
	['dozen', 12],
	['k', 1e3],
	['m', 1e6],
	['mn', 1e6],
	['bn', 1e9],
	['b', 1e9],
	['tn', 1e12]
]);

/** Units by class: the singular first, then the other forms. */
const UNITS: Readonly<Record<string, string>> = {
	duration: `second,seconds,secs;minute,minutes,mins;hour,hours,hrs;day,days;week,weeks;month,months;year,years,yrs;decade,decades;century,centuries;fortnight,fortnights;night,nights;weekend,weekends`,
	distance: `kilometre,kilometres,kilometer,kilometers,km,kms;metre,metres,meter,meters,m;centimetre,centimetres,centimeter,centimeters,cm;millimetre,millimetres,millimeter,millimeters,mm;mile,miles;foot,feet,ft;inch,inches;yard,yards;light-year,light-years,light year,light years;nautical mile,nautical miles;furlong,furlongs`,
	area: `acre,acres;hectare,hectares,ha;square kilometre,square kilometres,square kilometer,square kilometers,sq km;square mile,square miles,sq miles;square metre,square metres,square meter,square meters;square foot,square feet`,
	weight: `tonne,tonnes;ton,tons;kilogram,kilograms,kilogramme,kilogrammes,kg,kgs,kilo,kilos;gram,grams,gramme,grammes,g;pound,pounds,lb,lbs;ounce,ounces,oz;milligram,milligrams,mg;stone,stones;kiloton,kilotons`,
	volume: `litre,litres,liter,liters;gallon,gallons;barrel,barrels;pint,pints;cubic metre,cubic metres,cubic meter,cubic meters;cubic foot,cubic feet`,
	speed: `mph,miles per hour,miles an hour;km/h,kph,kmh,kilometres per hour,kilometers per hour,kilometres an hour,kilometers an hour;knot,knots;metres per second,meters per second,m/s`,
	temperature: `degree,degrees,°;degree Celsius,degrees Celsius,°C,° C,C;degree Fahrenheit,degrees Fahrenheit,°F,° F,F;kelvin,kelvins,K`,
	energy: `megawatt,megawatts,MW;gigawatt,gigawatts,GW;kilowatt,kilowatts,kW;watt,watts;megabyte,megabytes,MB;gigabyte,gigabytes,GB;terabyte,terabytes,TB;volt,volts;decibel,decibels;millisievert,millisieverts,mSv;kiloton,kilotons`,
	percent: `%,percent,per cent,pc;percentage point,percentage points;basis point,basis points`,
	multiple: `time,times;-fold`
};

/** Unit forms (as written; lower case for words) to their class and singular. */
export const UNIT_FORMS: ReadonlyMap<string, { readonly kind: string; readonly unit: string }> = new Map(
	Object.entries(UNITS).flatMap(([kind, rows]) =>
		rows.split(';').flatMap((row) => {
			const forms = row.split(',');
			const unit = forms[0] ?? row;
			return forms.map((form): [string, { kind: string; unit: string }] => [form, { kind, unit }]);
		})
	)
);

/** Signs and codes of money to the currency's name. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
	['$', 'dollar'],
	['US$', 'US dollar'],
	['USD', 'US dollar'],
	['USD$', 'US dollar'],
	['A$', 'Australian dollar'],
	['AU$', 'Australian dollar'],
	['C$', 'Canadian dollar'],
	['CA$', 'Canadian dollar'],
	['NZ$', 'New Zealand dollar'],
	['HK$', 'Hong Kong dollar'],
	['S$', 'Singapore dollar'],
	['R$', 'real'],
	['£', 'pound'],
	['GBP', 'pound'],
	['€', 'euro'],
	['EUR', 'euro'],
	['¥', 'yen'],
	['JPY', 'yen'],
	['₹', 'rupee'],
	['Rs', 'rupee'],
	['Rs.', 'rupee'],
	['INR', 'rupee'],
	['₽', 'rouble'],
	['₩', 'won'],
	['₦', 'naira'],
	['₺', 'lira'],
	['₪', 'shekel'],
	['CHF', 'Swiss franc']
]);

/** Nouns of money in every form, to the singular. "pound" is also a weight: "£" and "pounds sterling" settle it. */
export const CURRENCY_NOUNS: ReadonlyMap<string, string> = new Map(
	'dollar euro rupee rouble ruble yuan peso real franc lira shekel naira rand dinar dirham riyal krona krone zloty forint hryvnia rupiah ringgit baht dong taka shilling cent penny pound'
		.split(' ')
		.flatMap((noun): [string, string][] => [
			[noun, noun],
			[`${noun}s`, noun]
		])
		.concat([
			['pence', 'penny'],
			['p', 'penny'],
			['yen', 'yen'],
			['won', 'won'],
			['kronor', 'krona'],
			['kroner', 'krone'],
			['reais', 'real'],
			['renminbi', 'yuan']
		])
);
