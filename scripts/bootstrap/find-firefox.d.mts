/** The first major version in which the click on the icon was tried. */
export const oldestFirefox: number
/** Where a Firefox may be, best first. */
export function firefoxCandidates(): string[]
/** The first of `files` that works, or undefined. */
export function findFirefox(files?: string[]): Promise<string | undefined>
