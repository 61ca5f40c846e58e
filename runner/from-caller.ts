import path from 'node:path'

/** Resolves a path against the folder where the command was typed; npm changes the working directory. */
export const fromCaller = (file: string): string => path.resolve(process.env.INIT_CWD ?? process.cwd(), file)
