/** Matched on a path: a shop's home page, in a language of its own or not. */
export const homePath = /^\/(?:(?:es|pt|en)(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|inicio)(?:\.\w{2,5})?\/?)?$/i
