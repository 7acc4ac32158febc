/** Days as spans of time. Where days are counted on the calendar, see plan/local-day. */
export const secondsPerDay = 24 * 3600;
export const msPerDay = secondsPerDay * 1000;
/** A chat's last days, in which messages count as recent; one that is silent for longer is asleep. */
export const recentDays = 90;
