// Logging out is going to this page, so that a page with unsent work asks first, as it does on going anywhere.
import { useEffect, useRef } from 'react'
import { graphql } from '../graphql.ts'
import { Problems } from '../Problems.tsx'
import { HEADERS_FOR_ANYONE } from '../pageOwner.ts'
import { Page } from '../ui/Page.tsx'
import { useAction } from '../useAction.ts'

const LOGOUT = graphql(`
  mutation Logout {
    logout { done problems { message } }
  }
`)

/** Whoever logged in meanwhile: nobody stays logged in. */
const FOR_ANYONE = { fetchOptions: { credentials: 'same-origin', headers: HEADERS_FOR_ANYONE } } as const

export function LogoutPage() {
  const { run, failure } = useAction(LOGOUT, FOR_ANYONE)
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    // A fresh page, so that nothing of this person stays behind in the tab.
    void run({}).then((answer) => answer && window.location.assign('/'))
  })
  return (
    <Page title={failure === null ? 'U wordt uitgelogd' : 'U bent nog ingelogd'}>
      <Problems failure={failure} />
    </Page>
  )
}
