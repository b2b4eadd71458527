// What happened to your signals, questions and codings, newest first.

import { Link } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { counted } from '#core/dutch/words.ts'
import { formatMoment } from '../../dates.ts'
import { Loaded } from '../../Loaded.tsx'
import { Problems } from '../../Problems.tsx'
import { Badge } from '../../ui/Badge.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Page } from '../../ui/Page.tsx'
import { Pagination, usePages } from '../../ui/Pagination.tsx'
import { useAction } from '../../useAction.ts'
import { FollowMessages } from './FollowMessages.tsx'
import { MARK_READ, MESSAGE_CACHE, MESSAGES, type Message } from './messageDocuments.ts'
import './messages.css'

export function MessagesPage() {
  const pages = usePages()
  const [result] = useQuery({
    query: MESSAGES,
    variables: { after: pages.after ?? null },
    requestPolicy: 'cache-and-network',
    context: MESSAGE_CACHE,
  })
  const mark = useAction(MARK_READ)
  return (
    <Page title="Berichten" lead="Wat er gebeurde met uw signalen, vragen en duidingen.">
      <Problems failure={mark.failure} />
      <Loaded result={result}>
        {({ viewer }) =>
          !viewer || viewer.notifications.totalCount === 0 ? (
            <EmptyState title="U hebt nog geen berichten." />
          ) : (
            <>
              <p>
                <span role="status">{newOnes(viewer.unreadNotifications)}</span>{' '}
                <Button
                  busy={mark.busy}
                  unavailable={viewer.unreadNotifications === 0}
                  onPress={() => void mark.run({ ids: null })}
                >
                  Markeer alles als gelezen
                </Button>
              </p>
              <ul className="message-list">
                {viewer.notifications.edges.map(({ node }) => (
                  <li key={node.id} className={node.read ? 'message' : 'message message--new'}>
                    {node.read ? null : <Badge tone="info">Nieuw</Badge>}
                    <MessageLink message={node} onOpen={() => void mark.run({ ids: [node.id] })} />
                    <span className="rd-soft">{formatMoment(node.at)}</span>
                  </li>
                ))}
              </ul>
              <Pagination {...viewer.notifications.pageInfo} pages={pages} label="Bladzijden met berichten" />
            </>
          )
        }
      </Loaded>
      {result.data?.viewer ? <FollowMessages since={result.data.viewer.feedSince} /> : null}
    </Page>
  )
}

function newOnes(count: number): string {
  if (count === 0) return 'U hebt alles gelezen.'
  return counted(count, 'bericht is nieuw.', 'berichten zijn nieuw.')
}

interface MessageLinkProps {
  readonly message: Message
  readonly onOpen: () => void
}

/** To the thing it is about, as far as the reader may see that. */
function MessageLink({
  message: { title, case: about, signal, savedSearch, reportPeriod, read },
  onOpen,
}: MessageLinkProps) {
  const open = read ? undefined : onOpen
  if (about)
    return (
      <Link
        to="/casussen/$reference"
        params={{ reference: about.reference }}
        className="nl-link"
        onClick={open}
      >
        {title}
      </Link>
    )
  if (signal?.actions.includes('signal.triage'))
    return (
      <Link to="/werkvoorraad/beoordelen/$id" params={{ id: signal.id }} className="nl-link" onClick={open}>
        {title}
      </Link>
    )
  if (signal)
    return (
      <Link to="/signalen/$id" params={{ id: signal.id }} className="nl-link" onClick={open}>
        {title}
      </Link>
    )
  if (savedSearch)
    return (
      <Link to="/zoeken/bewaard" className="nl-link" onClick={open}>
        {title}
      </Link>
    )
  if (reportPeriod)
    return (
      <Link to="/rapporten" search={{ kwartaal: reportPeriod }} className="nl-link" onClick={open}>
        {title}
      </Link>
    )
  return <span>{title}</span>
}
