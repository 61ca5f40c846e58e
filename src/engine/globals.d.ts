/**
 * The one part of the web platform that the engine uses: addresses, as every browser and Node parse them. Read by `tsconfig.engine.json`
 * only, which knows neither DOM nor Node; everywhere else the platform's own declaration holds.
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
