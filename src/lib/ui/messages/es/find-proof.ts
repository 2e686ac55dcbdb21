export const findProof = {
	title: 'Toca la frase que lo prueba',
	skip: 'Muéstramela',
	found: 'La encontraste.',
	missed: 'Tocaste otra frase.'
};
export const proofsTitle = 'Pruebas que buscaste';
export const proofsLine = (found: number, looked: number) => `Encontraste ${found} de ${looked}.`;
