// A message that must not be missed; an icon and words carry its tone, not colour alone.
import { type ReactNode, useEffect, useRef } from 'react'

export type Tone = 'info' | 'ok' | 'warning' | 'error'

const TONE = {
  info: { sign: 'i', words: 'Let op' },
  ok: { sign: '✓', words: 'Gelukt' },
  warning: { sign: '!', words: 'Waarschuwing' },
  error: { sign: '×', words: 'Fout' },
} as const satisfies Record<Tone, { sign: string; words: string }>

interface AlertProps {
  readonly tone?: Tone
  readonly heading?: string
  readonly children: ReactNode
  /** Read aloud when it appears after something the user did; takes the focus if what had it went away. */
  readonly live?: boolean
  /** Takes the focus when it appears, because what the user pressed is about to go. */
  readonly takesFocus?: boolean
}

export function Alert({ tone = 'info', heading, children, live = false, takesFocus = false }: AlertProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (takesFocus || (live && isFocusLost())) box.current?.focus()
    // Below the edge of a dialog it would be read aloud and not be seen.
    else if (live && tone === 'error') box.current?.scrollIntoView({ block: 'nearest' })
  }, [live, takesFocus, tone])
  return (
    <div
      ref={box}
      tabIndex={live || takesFocus ? -1 : undefined}
      className={`utrecht-alert utrecht-alert--${tone} rd-alert`}
      role={live ? (tone === 'error' ? 'alert' : 'status') : undefined}
    >
      <span className="rd-alert__sign" aria-hidden="true">
        {TONE[tone].sign}
      </span>
      <div className="utrecht-alert__content">
        <span className="rd-visually-hidden">{TONE[tone].words}: </span>
        {heading ? <p className="rd-alert__heading">{heading}</p> : null}
        <div className="utrecht-alert__message">{children}</div>
      </div>
    </div>
  )
}

/** Whether the user did something of which the button is gone; a page that was only just opened has no focus to lose. */
const isFocusLost = (): boolean =>
  document.activeElement === document.body && navigator.userActivation.hasBeenActive
