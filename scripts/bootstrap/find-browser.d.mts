/** The first major version in which a click on an extension's icon can be made over the debugging pipe. */
export const oldestVersion: number
/** Where a browser may be, best first. */
export function candidates(): string[]
/** The first of `files` that works and is new enough, or undefined. */
export function findBrowser(files?: string[], oldest?: number): Promise<string | undefined>
/** The browser that reads pages for tests which need no extension. */
export declare function findReadingBrowser(): Promise<string | undefined>
