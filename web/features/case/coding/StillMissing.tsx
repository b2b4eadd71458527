// What a coding still needs before it can be called done, each with a link to its place.

import type { Ref } from 'react'
import { counted } from '#core/dutch/words.ts'
import { lacksOf } from './codingFields.ts'
import type { DraftTag } from './codingState.ts'

interface Props {
  readonly missing: readonly string[]
  /** Labels that neither a passage nor a note carries. */
  readonly ungrounded?: readonly DraftTag[]
  readonly ref?: Ref<HTMLDetailsElement>
}

export function StillMissing({ missing, ungrounded, ref }: Props) {
  const lacks = lacksOf(missing, ungrounded)
  if (lacks.length === 0) return <p>Alles wat nodig is, is ingevuld.</p>
  return (
    <details className="still-missing" ref={ref}>
      <summary>Nog {counted(lacks.length, 'ding', 'dingen')} nodig om af te ronden</summary>
      <ul>
        {lacks.map(({ text, id }) => (
          <li key={text}>
            <a className="nl-link" href={`#${id}`} onClick={(event) => goTo(event, id)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** To the first thing in that part that can be filled in; a jump to a heading alone would leave the keyboard behind. */
function goTo(event: { readonly preventDefault: () => void }, id: string): void {
  const place = document.getElementById(id)
  const control = place?.matches('input')
    ? place
    : place?.closest('section')?.querySelector<HTMLElement>('input:not(:checked), select, textarea')
  if (!control) return
  event.preventDefault()
  control.focus({ preventScroll: true })
  // With what it asks in sight.
  ;(control.closest('section') ?? control).scrollIntoView({ block: 'start' })
}
