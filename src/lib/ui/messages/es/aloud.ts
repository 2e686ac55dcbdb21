import { type AskedItem, hasKey } from '../../../../core/quiz/asked-quiz';

export const aloud = {
	read: 'Leer en voz alta',
	stop: 'Dejar de leer',
	noVoice: 'Lectura en voz alta: este dispositivo no tiene ninguna voz con la que leer.'
};

/** A quiz is in English, whatever the language around it. */
export { questionAloud } from '../aloud';

/** The sentence that proves the answer, without words of ours: they would be read by an English voice. */
export function proofAloud(item: AskedItem): readonly string[] {
	const evidence = hasKey(item) ? item.evidence[0] : undefined;
	return evidence ? [evidence.quote] : [];
}
