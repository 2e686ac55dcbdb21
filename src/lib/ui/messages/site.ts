export const offline = 'No connection. What is on this device works: playing, writing, history, classes.';
export const kept = 'Five Ws is on this device now: it works without a connection.';
export const newer = 'A newer version of Five Ws is ready.';
export const switchNow = 'Switch to it';
export const gameOpen = 'A game is open in another tab. Finish or close it, then switch.';
