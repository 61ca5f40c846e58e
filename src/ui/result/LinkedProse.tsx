import { Code, Prose } from '../Prose.tsx'
import { PageLink } from './PageLink.tsx'

/** A sentence in which the addresses of `pages` are links. Other addresses of the page are code. */
export function LinkedProse({ text, pages }: { text: string; pages: readonly string[] }) {
  return (
    <Prose
      text={text}
      link={(part) =>
        pages.includes(part) && (
          <span key={part} data-part="open">
            <PageLink address={part} name={part}>
              <Code text={part} />
            </PageLink>
          </span>
        )
      }
    />
  )
}
