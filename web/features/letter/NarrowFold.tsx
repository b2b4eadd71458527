// What stands above the letter, folded where the screen is narrow so that the letter itself comes first; open on a wide one.
import { type ReactNode, useState, useSyncExternalStore } from 'react'

interface Props {
  /** What it holds, as the way in on a narrow screen. */
  readonly title: string
  readonly children: ReactNode
}

export function NarrowFold({ title, children }: Props) {
  const isWide = useSyncExternalStore(follow, wide)
  const [isOpened, setOpened] = useState(false)
  return (
    <details
      className="letter-narrow rd-details"
      open={isWide || isOpened}
      onToggle={({ currentTarget, target }) => {
        // What is folded inside it tells of itself too.
        if (!isWide && target === currentTarget) setOpened(currentTarget.open)
      }}
    >
      <summary>{title}</summary>
      <div className="rd-stack">{children}</div>
    </details>
  )
}

/** Where contents and letter stand beside each other, as in the stylesheet. */
const WIDE = '(min-width: 64rem)'
const wide = () => window.matchMedia(WIDE).matches

function follow(onChange: () => void) {
  const query = window.matchMedia(WIDE)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}
