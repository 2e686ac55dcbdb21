export const title = 'Archivo';
export const intro = 'Juega cualquier edición anterior. Solo la del día cuenta para tus días seguidos.';
