export const description =
	'Un concurso de noticias: quién, qué, cuándo, dónde, por qué y cuántos, con la frase que prueba cada respuesta.';
export const quizFile = 'Un cuestionario de Five Ws';
export const shortcuts = {
	today: 'La edición de hoy',
	make: 'Crear un cuestionario',
	class: 'Resultados de una clase'
};
export const screenshots = {
	home: 'La edición de hoy y las historias',
	proof: 'Una respuesta con la frase que la prueba'
};
