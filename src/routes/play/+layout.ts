/** Pages of play start by a script of their own, without Kit's client (ADR 6). */
export const csr = false;
