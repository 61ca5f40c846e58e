import type { IconNode } from 'lucide'
import { h } from 'preact'

/** A Lucide icon in the text colour. Hidden from screen readers, because the text next to it says the same. */
export function Icon({ node, size = 16, class: name = '' }: { node: IconNode; size?: number; class?: string }) {
  return (
    <svg
      class={`icon ${name}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {node.map(([tag, attributes], index) => h(tag, { ...attributes, key: index }))}
    </svg>
  )
}
