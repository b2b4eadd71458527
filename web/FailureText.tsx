// Why nothing came of it, with the way back in where there is one.
import { LOGGED_OUT, OTHER_LOGGED_IN } from './failure.ts'
import { nameOfOwner } from './pageOwner.ts'

/** Nothing is kept of what stands on the page, so the way back in opens beside it. */
const Beside = ({ children }: { readonly children: string }) => (
  <>
    <a className="nl-link" href="/inloggen" target="_blank" rel="noreferrer">
      {children} (nieuw tabblad)
    </a>
    , kom dan hier terug en druk nog eens op de knop.
  </>
)

export function FailureText({ failure }: { readonly failure: string }) {
  if (failure === LOGGED_OUT)
    return (
      <p>
        U bent niet meer ingelogd. Wat u hier schreef of koos, is niet verstuurd en staat er nog.{' '}
        <Beside>Log opnieuw in</Beside>
      </p>
    )
  const name = nameOfOwner()
  if (failure !== OTHER_LOGGED_IN || name === null) return failure
  return (
    <>
      <p>
        {OTHER_LOGGED_IN} Deze pagina is van {name}. Wat u hier schreef of koos, is niet verstuurd en staat er
        nog.
      </p>
      <p>
        <Beside>{`Log weer in als ${name}`}</Beside>
      </p>
      <p>Wilt u verder als de ander? Laad dan deze pagina opnieuw; wat hier staat, gaat dan weg.</p>
    </>
  )
}
