// Logging out is going to this page, so that a page with unsent work asks first, as it does on going anywhere.
import { useEffect, useRef } from 'react'
import { graphql } from '../graphql.ts'
import { Problems } from '../Problems.tsx'
import { Page } from '../ui/Page.tsx'
import { useAction } from '../useAction.ts'

const LOGOUT = graphql(`
  mutation Logout {
    logout { done problems { message } }
  }
`)

export function LogoutPage() {
  const { run, failure } = useAction(LOGOUT)
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
