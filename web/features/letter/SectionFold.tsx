// A part of a chapter under its heading, which opens and closes it; beside the heading stands what is open in it.
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { Badge } from '../../ui/Badge.tsx'
import type { ChapterMark } from './chapters.ts'
import { placeIn } from './placeIn.ts'

interface Props {
  /** The places of the page that stand in it; an address that leads to one of them opens it. */
  readonly anchors: ReadonlySet<string>
  /** The id of its heading. */
  readonly headingId: string
  readonly heading: string
  readonly marks: readonly ChapterMark[]
  /** Whether the heading opens and closes it; otherwise it is simply there. */
  readonly folds: boolean
  readonly children: ReactNode
}

export function SectionFold({ anchors, headingId, heading, marks, folds, children }: Props) {
  const [isOpened, setOpen] = useState(() => anchors.has(placeIn(window.location.hash)))
  const isOpen = isOpened || !folds
  const content = useRef<HTMLDivElement>(null)
  const contentId = `${headingId}-inhoud`

  useEffect(() => {
    const follow = () => {
      if (anchors.has(placeIn(window.location.hash))) setOpen(true)
    }
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [anchors])

  // What is closed stays in the page, so that the browser's own search and links find what stands in it and open it.
  useLayoutEffect(() => {
    const part = content.current
    if (isOpen) part?.removeAttribute('hidden')
    else part?.setAttribute('hidden', 'until-found')
    const open = () => setOpen(true)
    part?.addEventListener('beforematch', open)
    return () => part?.removeEventListener('beforematch', open)
  }, [isOpen])

  return (
    <>
      <div className="letter-fold__head">
        <h4 id={headingId} tabIndex={-1} className="letter-section__heading">
          {folds ? (
            <button
              type="button"
              className="letter-fold__toggle"
              aria-expanded={isOpen}
              aria-controls={contentId}
              onClick={() => setOpen(!isOpen)}
            >
              {heading}
            </button>
          ) : (
            heading
          )}
        </h4>
        {(folds ? marks : []).map(({ words, tone }) => (
          <Badge key={words} tone={tone}>
            {words}
          </Badge>
        ))}
      </div>
      <div ref={content} id={contentId} className="letter-fold">
        {children}
      </div>
    </>
  )
}
