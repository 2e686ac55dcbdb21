/** What Five Ws is and what becomes of what people do here, a section at a time. */
export const title = 'Qué es Five Ws';
export const description = 'Qué es Five Ws, de dónde vienen sus historias y qué se queda en tu dispositivo.';
export const sections = [
	{
		title: 'Un cuestionario de noticias que enseña su prueba',
		text: 'Quién, qué, cuándo, dónde, por qué y cuánto: diez preguntas al día sobre una historia de la prensa. Cada respuesta viene con la frase que la prueba, para que lo veas por ti mismo. Las historias están en inglés.'
	},
	{
		title: 'De dónde vienen las historias',
		text: 'Cada historia está contada con nuestras palabras a partir de las fuentes que nombra, y sus preguntas se escriben y se revisan una a una. Una historia es tan antigua como dice: lo que era cierto aquel día puede haber cambiado.'
	},
	{
		title: 'Preguntas sobre cualquier artículo',
		text: 'Pega un texto, y tu dispositivo escribe preguntas con reglas y un pequeño modelo de lenguaje. Se equivoca a veces; por eso enseña la prueba de cada una, y por eso las revisas antes de compartirlas.'
	},
	{
		title: 'Lo que se queda contigo',
		text: 'Las partidas, los cuestionarios y las clases se guardan en este navegador y en ningún otro sitio. No hay cuentas ni anuncios, y nadie cuenta las visitas. Un cuestionario compartido viaja dentro de su enlace; lo que envía un alumno solo lo abre la clave de su profesor.'
	},
	{
		title: 'Libre y abierto',
		text: 'Five Ws no cuesta nada. Su código está abierto con la licencia MIT: cualquiera puede usarlo, leerlo y cambiarlo.'
	}
];
export const toSettings = 'Ver lo que se guarda, salvarlo o borrarlo';
