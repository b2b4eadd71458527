// There is nothing here, and what to do about it.
import type { ReactNode } from 'react'

export const EmptyState = ({
  title,
  children,
}: {
  readonly title: string
  readonly children?: ReactNode
}) => (
  <div className="rd-empty">
    <svg className="rd-empty__thread" viewBox="0 0 160 40" aria-hidden="true">
      <path d="M2 30c30 0 30-22 60-22s26 22 50 22c18 0 26-10 46-16" />
    </svg>
    <p className="rd-empty__title">{title}</p>
    {children ? <div>{children}</div> : null}
  </div>
)
