// The codebook of the closed lists: what each code means, when to choose it and when not, with cases for and against.
import { Link } from '@tanstack/react-router'
import { EXPLAINED_LISTS, guideOf } from '#core/codebook/guideOf.ts'
import { LABELS } from '#core/labels.nl.ts'
import { Guide } from '../case/coding/Guide.tsx'
import '../case/coding/coding.css'
import { buttonClass } from '../../ui/Button.tsx'
import { Heading } from '../../ui/Heading.tsx'
import { Page } from '../../ui/Page.tsx'
import { useVisit } from '../../viewer.tsx'
import { CodebookVersions } from './CodebookVersions.tsx'
import { ListEditions } from './ListEditions.tsx'
import './thread.css'

const TITLES: Readonly<Record<string, string>> = {
  cause: 'Oorzaak: waarom ging het mis?',
  effect: 'Gevolg: wat deed het met iemand?',
  addressee: 'Adressaat: wie kan het oplossen?',
  severity: 'Zwaarte',
  trait: 'De vier kenmerken van een hardvochtig effect',
  remedyKind: 'Richting van de oplossing',
  tailoring: 'Maatwerk',
  outcome: 'Afloop',
  legalGround: 'Grond van de oplossing',
  duration: 'Duur',
  culpability: 'Verwijt, volgens wie besliste',
  enforcementPhase: 'Plaats in het handhavingsproces',
  lifeEvent: 'Levensgebeurtenissen',
}

const LISTS = Object.entries(LABELS)
  .filter(([list]) => EXPLAINED_LISTS.includes(list))
  .sort(([a], [b]) => EXPLAINED_LISTS.indexOf(a) - EXPLAINED_LISTS.indexOf(b))

/** For who may propose a change: where it was unclear and what is proposed. */
function ProposalsLink() {
  const { may } = useVisit()
  return may('thread.propose') ? (
    <Link to="/rode-draden/voorstellen" className={buttonClass()}>
      Voorstellen en besprekingen
    </Link>
  ) : null
}

interface CodeListProps {
  readonly title: string
  readonly list: string
  readonly codes: readonly (readonly [code: string, label: string])[]
}

/** One list, folded to its name and how many codes it has: together they are the contents of the page. */
const CodeList = ({ title, list, codes }: CodeListProps) => (
  <details className="codebook-fold">
    <summary>
      <Heading>{title}</Heading> <span className="rd-soft rd-nowrap">{codes.length} codes</span>
    </summary>
    <dl className="codebook-list">
      {codes.map(([code, label]) => {
        const guide = guideOf(list, code)
        return (
          <div key={code}>
            <dt>{label}</dt>
            <dd>{guide ? <Guide guide={guide} /> : null}</dd>
          </div>
        )
      })}
    </dl>
  </details>
)

export const CodebookPage = () => (
  <Page
    title="Codeboek"
    eyebrow={<Link to="/rode-draden">Rode draden</Link>}
    actions={<ProposalsLink />}
    lead="Wat elke code betekent en wanneer u haar kiest. De draden staan bij Rode draden."
  >
    <div>
      {LISTS.map(([list, labels]) => (
        <CodeList key={list} title={TITLES[list] ?? ''} list={list} codes={Object.entries(labels)} />
      ))}
    </div>
    <ListEditions />
    <CodebookVersions />
  </Page>
)
