export const aloud = {
	read: 'Leer en voz alta',
	stop: 'Dejar de leer',
	noVoice: 'Lectura en voz alta: este dispositivo no tiene ninguna voz con la que leer.'
};

/** A quiz is in English, whatever the language around it. */
export { questionAloud } from '../aloud';

/** What proves the answer, without words of ours: they would be read by an English voice. */
export const proofAloud = (_title: string, quotes: readonly string[]): readonly string[] => quotes;
