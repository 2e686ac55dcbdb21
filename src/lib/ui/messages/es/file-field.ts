export const choose = 'Elegir un archivo';
export const chooseSeveral = 'Elegir archivos';
