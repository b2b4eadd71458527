// A short word about a thing's state or kind.
import type { ReactNode } from 'react'

export type BadgeTone = 'neutral' | 'info' | 'ok' | 'warning' | 'error' | 'thread'

export const Badge = ({
  tone = 'neutral',
  children,
}: {
  readonly tone?: BadgeTone
  readonly children: ReactNode
}) => <span className={`nl-data-badge rd-badge rd-badge--${tone}`}>{children}</span>
