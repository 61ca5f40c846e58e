/** The scripts that the extension injects, as they were built for it. The build of the library puts them in. */
declare module 'virtual:injected' {
  export const collector: string
  export const probe: string
}
