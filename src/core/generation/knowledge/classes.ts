/**
 * Things that are no names, or names of no organisation or place, in classes whose members could be taken for each other.
 * kind: members as a question's answer. The kind is the noun a question asks with ("Of which crime …?").
 */
const CLASSES = `illness: lung cancer, pancreatic cancer, breast cancer, prostate cancer, liver cancer, colon cancer, brain cancer, leukaemia, leukemia, lymphoma, kidney failure, liver failure, heart failure, cardiac arrest, diabetes, pneumonia, sepsis, meningitis, tuberculosis, influenza, malaria, cholera, hepatitis, AIDS, dementia, Alzheimer's disease, Parkinson's disease, multiple sclerosis, cystic fibrosis
crime: murder, manslaughter, assault, kidnapping, torture, rape, arson, robbery, burglary, theft, blackmail, extortion, smuggling, drug trafficking, human trafficking, bribery, corruption, fraud, tax evasion, embezzlement, money laundering, insider trading, forgery, perjury, obstruction of justice, libel, blasphemy, sedition, espionage, treason, terrorism, genocide, war crimes, crimes against humanity
journal: Nature, Science, The Lancet, Lancet, Cell, PNAS, PLOS ONE, Scientific Reports, Nature Communications, Science Advances, New England Journal of Medicine, British Medical Journal, Clinical Pediatrics, Pediatrics, Geophysical Research Letters, Current Biology, Physical Review Letters, Nature Climate Change
prize: Nobel Peace Prize, Nobel Prize in Literature, Sakharov Prize, Rafto Prize, Right Livelihood Award, Pulitzer Prize, Booker Prize, Turner Prize, Fields Medal, Templeton Prize`;

/** The classes of a text: what kind it is of, and the others of that kind, in the order of the list. */
export interface ClassOfThings {
	readonly kind: string;
	readonly members: readonly string[];
}

export const CLASSES_OF_THINGS: readonly ClassOfThings[] = CLASSES.split('\n').map((row) => {
	const [kind = '', members = ''] = row.split(': ');
	return { kind, members: members.split(', ') };
});
