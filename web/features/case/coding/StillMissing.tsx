// What a coding still needs before it can be called done, each with a link to its place.
import type { Ref } from 'react'
import { missingWords } from './codingFields.ts'

interface Props {
  readonly missing: readonly string[]
  readonly ref?: Ref<HTMLDetailsElement>
}

export function StillMissing({ missing, ref }: Props) {
  if (missing.length === 0) return <p>Alles wat nodig is, is ingevuld.</p>
  return (
    <details className="still-missing" ref={ref}>
      <summary>
        Nog {missing.length === 1 ? '1 ding' : `${missing.length} dingen`} nodig om af te ronden
      </summary>
      <ul>
        {missing.map((name) => {
          const { text, id } = missingWords(name)
          return (
            <li key={name}>
              <a className="nl-link" href={`#${id}`}>
                {text}
              </a>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
