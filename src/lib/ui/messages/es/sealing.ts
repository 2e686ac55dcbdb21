/** Why this browser cannot make a class key, seal a result or open one. */
export const sealingProblems = {
	'insecure-page': {
		title: 'Esta página no es lo bastante segura',
		text: 'Los navegadores sellan y abren resultados solo en páginas cuya dirección empieza por https. Abre este sitio por su dirección https.'
	},
	'no-x25519': {
		title: 'Este navegador es demasiado antiguo para resultados sellados',
		text: 'No puede hacer el cifrado que mantiene privados los resultados. Actualízalo o usa uno más nuevo: Chrome 133, Edge 133, Firefox 130, Safari 17 o posterior.'
	}
} as const;

/** Why a backup file of a class gives no key. */
export const keyFileProblems = {
	...sealingProblems,
	'not-a-key-file': {
		title: 'Esto no es la clave de una clase',
		text: 'El archivo de respaldo se guardó al crear la clase; su nombre acaba en «.class-key.json». Elige ese archivo.'
	},
	'newer-version': {
		title: 'Esta clave es más nueva que esta página',
		text: 'La escribió una versión posterior de Five Ws. Vuelve a cargar la página con conexión y abre el archivo de nuevo.'
	},
	damaged: {
		title: 'Esta clave está dañada',
		text: 'Le falta una parte o se cambió, así que no abre nada. Usa otra copia del archivo.'
	}
} as const;
