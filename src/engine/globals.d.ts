/**
 * The only part of the web platform that the engine uses: `URL`, which browsers and Node both provide. Included only by
 * `tsconfig.engine.json`, which has neither DOM nor Node types; everywhere else the platform's own declaration applies.
 */
declare class URL {
  constructor(url: string, base?: string)
  static canParse(url: string, base?: string): boolean
  readonly hash: string
  readonly host: string
  readonly hostname: string
  readonly href: string
  readonly origin: string
  readonly password: string
  readonly pathname: string
  readonly port: string
  readonly protocol: string
  readonly search: string
  readonly searchParams: { get(name: string): string | null; has(name: string): boolean; keys(): IterableIterator<string> }
  readonly username: string
}
