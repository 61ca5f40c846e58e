/** Types of `run.mjs` for whoever imports it from TypeScript: what a command prints within `milliseconds`, or an empty text when it fails. */
export declare function outputOf(command: string, args: string[], milliseconds: number): Promise<string>
