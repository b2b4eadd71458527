// The number that goes with exactly one text, for who looks into it later; folded away, as nobody needs it to judge.
interface Props {
  /** Which text it is of, in words; null when there is one only. */
  readonly prints: readonly { readonly of: string | null; readonly hash: string }[]
}

const SHOWN_CHARS = 16

export const Fingerprint = ({ prints }: Props) => (
  <details>
    <summary>Vingerafdruk van de tekst</summary>
    <p className="rd-soft">
      Deze code hoort bij precies één tekst. Wie later wil nagaan welke tekst gecontroleerd is, vergelijkt de
      code.
    </p>
    <ul className="rd-plain-list rd-soft">
      {prints.map(({ of, hash }) => (
        <li key={`${of} ${hash}`}>
          {of === null ? null : `${of}: `}
          <span className="fingerprint">{hash.slice(0, SHOWN_CHARS)}</span>
        </li>
      ))}
    </ul>
  </details>
)
