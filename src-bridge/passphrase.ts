/** Letters of a new passphrase; shorter ones are guessed. What opens something may be as short as it once was. */
export const shortestPassphrase = 8;
