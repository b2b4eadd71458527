// The frame of a page: title in the window and on the page, and the focus on it after going from page to page.
import { type ReactNode, useEffect, useRef } from 'react'

interface PageProps {
  readonly title: string
  /** A few words above the title that say where this is. */
  readonly eyebrow?: ReactNode
  readonly lead?: ReactNode
  /** What can be done with the page as a whole. */
  readonly actions?: ReactNode
  /** Text pages keep to a readable width; tables and work screens take the room. */
  readonly wide?: boolean
  readonly children: ReactNode
}

/** The address whose title has the focus; the page that was opened first leaves the focus to the browser. */
let focusedPath = window.location.pathname

export function Page({ title, eyebrow, lead, actions, wide = false, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} - Rode Draad`
    if (window.location.pathname === focusedPath) return
    focusedPath = window.location.pathname
    heading.current?.focus()
  }, [title])
  return (
    <article className={wide ? 'rd-page rd-page--wide' : 'rd-page'}>
      <header className="rd-page__header">
        {eyebrow ? <p className="rd-page__eyebrow">{eyebrow}</p> : null}
        <h1 className="nl-heading nl-heading--level-1 rd-page__title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead ? <p className="nl-paragraph nl-paragraph--lead rd-page__lead">{lead}</p> : null}
        {actions ? <div className="rd-button-group">{actions}</div> : null}
      </header>
      {children}
    </article>
  )
}
