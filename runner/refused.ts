/** An error that stops the whole run, with a message of one line. */
export class Refused extends Error {}
