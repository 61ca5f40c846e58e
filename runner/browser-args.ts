/** Chromium uses only the last of repeated arguments, but both the user and the sample shop may need to give some. */

const joined = ['--host-resolver-rules', '--ignore-certificate-errors-spki-list']

/** Merges repeated arguments that hold lists. The order is kept: the first matching rule wins in Chromium. */
export function mergeBrowserArgs(args: readonly string[]): string[] {
  const isList = (arg: string) => joined.some((name) => arg.startsWith(`${name}=`))
  const lists = joined.flatMap((name) => {
    const values = args.filter((arg) => arg.startsWith(`${name}=`)).map((arg) => arg.slice(name.length + 1))
    return values.length ? [`${name}=${values.join(',')}`] : []
  })
  return [...args.filter((arg) => !isList(arg)), ...lists]
}
