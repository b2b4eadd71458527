// A heading below that of the page.
import type { ReactNode } from 'react'

interface HeadingProps {
  readonly level?: 2 | 3 | 4
  readonly id?: string
  readonly children: ReactNode
}

export function Heading({ level = 2, id, children }: HeadingProps) {
  const Tag = `h${level}` as const
  return (
    <Tag className={`nl-heading nl-heading--level-${level} rd-heading`} id={id}>
      {children}
    </Tag>
  )
}
