// Since when the closed lists hold, and how to have one changed.
import { Link } from '@tanstack/react-router'
import { heldEditions } from '#core/codebook/editions.ts'
import { Heading } from '../../ui/Heading.tsx'
import { useVisit } from '../../viewer.tsx'
import { heldSpan } from './heldFrom.ts'

export function ListEditions() {
  const { may } = useVisit()
  return (
    <section className="rd-stack" aria-labelledby="uitgaven">
      <Heading id="uitgaven">Sinds wanneer deze lijsten gelden</Heading>
      {heldEditions().map(({ edition, since, until, what }) => (
        <p key={edition}>
          <strong>Uitgave {edition}</strong>, {heldSpan(since, until)}. {what}
        </p>
      ))}
      {may('thread.propose') ? (
        <p className="rd-prose">
          Deze lijsten horen bij het programma, omdat oude duidingen en brieven op deze codes tellen. U kunt
          hier dus geen verandering voorstellen, zoals bij een{' '}
          <Link to="/rode-draden" className="nl-link">
            rode draad
          </Link>
          . Mist u een code of is er een onduidelijk? Bespreek het met het team. Besluiten waarbij het
          codeboek onduidelijk was, staan bij{' '}
          <Link to="/rode-draden/voorstellen" className="nl-link">
            Voorstellen
          </Link>
          .
        </p>
      ) : null}
    </section>
  )
}
