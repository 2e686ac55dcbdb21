export const choose = 'Choose a file';
export const chooseSeveral = 'Choose files';
