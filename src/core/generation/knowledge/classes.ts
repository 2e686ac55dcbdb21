/**
 * Things that are no names, or names of no organisation or place, in classes whose members could be taken for each other.
 * kind: members as a question's answer. The kind is the noun a question asks with ("Of which crime …?").
 */
const CLASSES = `illness: heart failure, pancreatic cancer, lung cancer, breast cancer, prostate cancer, liver cancer, colon cancer, brain cancer, leukaemia, leukemia, lymphoma, pneumonia, sepsis, kidney failure, liver failure, malaria, tuberculosis, cholera, diabetes, meningitis, Parkinson's disease, Alzheimer's disease, multiple sclerosis, influenza, hepatitis, cystic fibrosis, dementia, cardiac arrest, AIDS
crime: murder, manslaughter, fraud, bribery, corruption, tax evasion, money laundering, perjury, espionage, treason, genocide, smuggling, kidnapping, assault, embezzlement, arson, robbery, blackmail, extortion, libel, torture, rape, war crimes, crimes against humanity, obstruction of justice, insider trading, drug trafficking, human trafficking, terrorism, sedition, blasphemy, theft, burglary, forgery
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
