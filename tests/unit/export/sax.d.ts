/** The part of the XML parser that the tests use. */
declare module 'sax' {
  interface Parser {
    onerror: (error: Error) => void
    onopentag: (tag: { name: string; attributes: Record<string, string> }) => void
    onclosetag: (name: string) => void
    ontext: (text: string) => void
    write(text: string): Parser
    close(): Parser
  }
  const sax: { parser(strict: boolean): Parser }
  export default sax
}
