// Two parts side by side on a wide screen, under each other on a narrow one.
import type { ReactNode } from 'react'
import './columns.css'

interface ColumnsProps {
  readonly children: ReactNode
  readonly aside: ReactNode
  /** The part beside stays in sight while the first scrolls. */
  readonly sticky?: boolean
  /** Both parts equally wide, for work that is done in both. */
  readonly even?: boolean
}

export const Columns = ({ children, aside, sticky = false, even = false }: ColumnsProps) => (
  <div className={even ? 'rd-columns rd-columns--even' : 'rd-columns'}>
    <div className="rd-columns__main rd-stack">{children}</div>
    <div
      className={
        sticky ? 'rd-columns__aside rd-columns__aside--sticky rd-stack' : 'rd-columns__aside rd-stack'
      }
    >
      {aside}
    </div>
  </div>
)
