/** What search pages and shared links say of a page. */
export const descriptions = {
	history:
		'Tus partidas, tus días seguidos y lo que mejor sabes: guardado en este dispositivo y en ningún otro sitio.',
	sharedQuiz: 'Un cuestionario de noticias que va dentro de su enlace. Se juega aquí, sin cuenta.',
	quizOn: (title: string) =>
		`Un cuestionario sobre la historia «${title}», con la frase que prueba cada respuesta.`,
	storyOf: (title: string) => `La historia «${title}» con nuestras palabras y sus fuentes.`,
	print: 'Un cuestionario en papel: preguntas, modelos de la A a la D y las soluciones.',
	result: 'El resultado de una partida, con la prueba de cada respuesta.',
	share: 'Comparte un cuestionario como enlace, código QR, archivo o en papel.'
};
