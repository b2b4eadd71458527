// Which chapter of the letter is open: the one that the address, a link or the browser's own search leads to.
import { useEffect, useState } from 'react'
import { type Chapter, chapterWith } from './chapters.ts'
import { placeIn } from './placeIn.ts'

interface OpenChapter {
  /** The chapter that is shown; null when all are. */
  readonly open: string | null
  readonly setOpen: (id: string | null) => void
}

const placeInAddress = (): string => placeIn(window.location.hash)

export function useOpenChapter(chapters: readonly Chapter[]): OpenChapter {
  const [chosen, setOpen] = useState<string | null>(
    () => (chapterWith(chapters, placeInAddress()) ?? chapters[0])?.id ?? null,
  )
  // Another version of the letter may do without the chapter that was open.
  const here = chapters.find(({ id }) => id === chosen) ?? chapters[0]
  const open = chosen === null ? null : (here?.id ?? null)
  const [sought, setSought] = useState(placeInAddress)

  useEffect(() => {
    const openTo = (id: string | undefined) => {
      if (id !== undefined) setOpen((now) => (now === null ? null : id))
    }
    const follow = () => {
      openTo(chapterWith(chapters, placeInAddress())?.id)
      setSought(placeInAddress())
    }
    /** The browser found words in a chapter that was closed, or goes to a place in it. */
    const reveal = ({ target }: Event) => {
      if (target instanceof HTMLElement) openTo(target.dataset.chapter)
    }
    window.addEventListener('hashchange', follow)
    document.addEventListener('beforematch', reveal)
    return () => {
      window.removeEventListener('hashchange', follow)
      document.removeEventListener('beforematch', reveal)
    }
  }, [chapters])

  // Only once the chapter is open there is a place to go to.
  useEffect(() => {
    const place = sought === '' ? null : document.getElementById(sought)
    place?.focus({ preventScroll: true })
    place?.scrollIntoView()
  }, [sought])
  return { open, setOpen }
}
