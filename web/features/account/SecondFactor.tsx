// The second step of logging in: setting it up with an app, and going without again.
import { useState } from 'react'
import { useQuery } from 'urql'
import { Loaded } from '../../Loaded.tsx'
import { useVisit } from '../../viewer.tsx'
import { SECOND_FACTOR } from './accountDocuments.ts'
import { EndSecondFactor } from './EndSecondFactor.tsx'
import { RecoveryCodes } from './RecoveryCodes.tsx'
import './secondFactor.css'
import { SetUpSecondFactor } from './SetUpSecondFactor.tsx'

export function SecondFactor() {
  const { about } = useVisit()
  const [result] = useQuery({ query: SECOND_FACTOR })
  const [codes, setCodes] = useState<readonly string[]>([])
  return (
    <section className="rd-card" aria-labelledby="tweede-stap">
      <h2 className="nl-heading nl-heading--level-2" id="tweede-stap">
        Tweede stap bij het inloggen
      </h2>
      {about.demo ? (
        <p>In de demo logt iedereen zonder wachtwoord in. Daarom is er hier geen tweede stap.</p>
      ) : (
        <Loaded result={result}>
          {({ viewer }) => {
            if (codes.length > 0) return <RecoveryCodes codes={codes} />
            return viewer?.secondFactor ? (
              <EndSecondFactor codesLeft={viewer.recoveryCodesLeft} />
            ) : (
              <SetUpSecondFactor onSet={setCodes} />
            )
          }}
        </Loaded>
      )}
    </section>
  )
}
