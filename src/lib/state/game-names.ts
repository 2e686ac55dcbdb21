/** The names under which games are played in one tab at a time, by the id of their quiz. */
export const gameName = (quizId: string) => `five-ws game ${quizId}`;
export const duoName = (quizId: string) => `five-ws game of two ${quizId}`;
