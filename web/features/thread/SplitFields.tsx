// The parts into which a thread is split: new threads, threads that are there already, and perhaps itself.
import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Fieldset } from '../../ui/Fieldset.tsx'
import { WordingFields } from './WordingFields.tsx'
import { EMPTY_WORDING, type WordingText } from './wording.ts'

/** A new part while it is being written; the key stays when one before it goes. */
export interface Part {
  readonly key: string
  readonly text: WordingText
}

export const newPart = (): Part => ({ key: crypto.randomUUID(), text: EMPTY_WORDING })

interface Props {
  readonly thread: { readonly id: string; readonly label: string }
  readonly siblings: readonly { readonly id: string; readonly label: string }[]
  readonly parts: readonly Part[]
  readonly partIds: readonly string[]
  readonly onParts: (parts: readonly Part[]) => void
  readonly onPartIds: (ids: readonly string[]) => void
}

const PARTS_MAX = 4

export function SplitFields({ thread, siblings, parts, partIds, onParts, onPartIds }: Props) {
  const tick = (id: string, on: boolean) =>
    onPartIds(on ? [...partIds, id] : partIds.filter((other) => other !== id))
  const add = useRef<HTMLButtonElement>(null)
  /** Its button goes with it, and the button to add one may come only then. */
  function takeAway(part: Part) {
    flushSync(() => onParts(parts.filter((other) => other !== part)))
    add.current?.focus()
  }
  return (
    <>
      {parts.map((part, index) => (
        <Fieldset key={part.key} legend={`Nieuw deel ${index + 1}`}>
          <div className="rd-stack">
            <WordingFields
              value={part.text}
              onChange={(text) => onParts(parts.map((other) => (other === part ? { ...part, text } : other)))}
            />
            <Button kind="subtle" onPress={() => takeAway(part)}>
              Haal nieuw deel {index + 1} weg
            </Button>
          </div>
        </Fieldset>
      ))}
      {parts.length < PARTS_MAX ? (
        <Button ref={add} onPress={() => onParts([...parts, newPart()])}>
          Voeg een nieuw deel toe
        </Button>
      ) : null}
      <Checkbox
        label={`“${thread.label}” blijft zelf ook een deel`}
        checked={partIds.includes(thread.id)}
        onChange={(on) => tick(thread.id, on)}
      />
      <details className="rd-details">
        <summary>Draden die er al zijn als deel kiezen</summary>
        <Fieldset legend="Draden in hetzelfde thema" optional>
          {siblings.map(({ id, label }) => (
            <Checkbox key={id} label={label} checked={partIds.includes(id)} onChange={(on) => tick(id, on)} />
          ))}
        </Fieldset>
      </details>
    </>
  )
}
