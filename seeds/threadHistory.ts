// How the threads of the demo came to be what they are: one that was merged, one that was split, and a proposal that waits.
import type { ThreadWordingInput } from '#core/thread.ts'
import { findThread } from '#db/threads.ts'
import { changeThread, decideThreadChange } from '#usecases/decideThreadChange.ts'
import { proposeThreadChange } from '#usecases/proposeThreadChange.ts'
import { retagCase } from '#usecases/retagCase.ts'
import { saveThread } from '#usecases/saveThread.ts'
import { dayAt, workingMoment } from './calendar.ts'
import { FOUNDED_AT } from './organisations.ts'
import { known, type Step, settled } from './steps.ts'
import { THREAD_SEEDS } from './threads.ts'

/** A thread of the first years: cases coded before `until` had it in the place of the thread they have today. */
interface OldThread {
  readonly id: string
  readonly wording: ThreadWordingInput
  readonly until: string
  /** The thread each case has today, by the key of the case. */
  readonly cases: Readonly<Record<string, string>>
}

const LATE: OldThread = {
  id: 'te-laat-verwerkt',
  wording: {
    label: 'Te laat verwerkt',
    parentId: 'terugvordering-en-invordering',
    definition: 'De uitvoerder verwerkt een melding te laat, en de burger betaalt het verschil terug.',
    scopeNote: 'Andere fouten van de uitvoerder: fout-van-de-overheid.',
    inclusion: 'De melding was op tijd, de verwerking niet.',
    exclusion: 'De melding kwam zelf te laat.',
    example: 'Een loonstrook ligt drie maanden in de bak.',
    counterExample: 'Iemand vergeet zijn loonstrook te sturen.',
  },
  until: '2023-05-10',
  cases: {
    'zoon-zes-jaar': 'fout-van-de-overheid',
    'ww-drie-meldingen': 'fout-van-de-overheid',
    'loonstrook-bruto': 'fout-van-de-overheid',
  },
}

const EXPLAINED: OldThread = {
  id: 'uitleg-schiet-tekort',
  wording: {
    label: 'Uitleg schiet tekort',
    parentId: 'doenvermogen-en-communicatie',
    definition:
      'Een besluit of brief maakt niet duidelijk wat er is besloten, waarom, of wat iemand moet doen.',
    scopeNote: 'Alles wat met uitleg te maken heeft.',
    inclusion: 'De uitleg ontbreekt of is niet te volgen.',
    exclusion: 'De uitleg was goed, maar de regel niet.',
    example: 'In het besluit staat alleen een wetsartikel.',
    counterExample: 'De brief is helder, maar het gevolg is hard.',
  },
  until: '2023-11-20',
  cases: {
    'diaconie-energie': 'motivering-en-kenbaarheid',
    'smartengeld-ongeval': 'motivering-en-kenbaarheid',
    'score-zonder-uitleg': 'motivering-en-kenbaarheid',
    'taaleis-analfabeet': 'onduidelijke-communicatie',
    'erfenis-oude-schuld': 'onduidelijke-communicatie',
  },
}

const OLD_THREADS = [LATE, EXPLAINED]

/** The threads of a reading as the codebook had them when this case was coded, in the same order. */
export const threadsOfItsDay = <Support>(
  caseKey: string,
  threads: Readonly<Record<string, Support>>,
): Readonly<Record<string, Support>> =>
  Object.fromEntries(
    Object.entries(threads).map(([id, support]) => [
      OLD_THREADS.find(({ cases }) => cases[caseKey] === id)?.id ?? id,
      support,
    ]),
  )

/** The old threads are made, one is merged on a proposal, one is split and its cases sorted out, and one proposal is open. */
export function threadSteps(): readonly Step[] {
  return [
    ...OLD_THREADS.map(added),
    ...mergedOnProposal(),
    ...splitAndSorted(),
    ...renamed(),
    {
      key: 'propose thread complexe-regels',
      at: new Date(dayAt('2026-10-06').getTime() + 10 * 3_600_000),
      run: (deps, world) => {
        settled(
          proposeThreadChange(deps, known(world.actors, 'lot.leesmee'), {
            kind: 'merge',
            threadId: 'onduidelijke-communicatie',
            intoThreadId: 'motivering-en-kenbaarheid',
            reason: 'Bij brieven twijfel ik elke keer tussen deze twee. Eén draad zou genoeg zijn.',
          }),
          'proposal to merge',
        )
      },
    },
  ]
}

const RENAMED = {
  id: 'geen-persoonlijk-contact',
  before: 'Geen vast gezicht',
  at: '2024-03-11',
  reason:
    'Veel gevallen gaan niet over wisselende mensen maar over helemaal geen gesprek. De naam zegt dat nu.',
} as const

/** A thread that had another name in the first years. */
function renamed(): readonly Step[] {
  const worded = (name: string, at: Date, label: string | null, reason: string): Step => ({
    key: `${name} ${RENAMED.id}`,
    at,
    run: (deps, world) => {
      const seed = THREAD_SEEDS.find(({ id }) => id === RENAMED.id)
      const thread = findThread(deps.db, RENAMED.id)
      if (!seed || !thread) throw new Error(`Unknown thread in the seeds: ${RENAMED.id}`)
      const { parentId, definition, synonyms } = seed
      const wording = {
        parentId,
        definition,
        scopeNote: seed.scopeNote ?? '',
        synonyms,
        label: label ?? seed.label,
      }
      const input = { ...wording, id: RENAMED.id, version: thread.version, reason }
      settled(saveThread(deps, known(world.actors, 'vera.voorzitter'), input), RENAMED.id)
    },
  })
  return [
    worded(
      'name of the first years',
      workingMoment(new Date(FOUNDED_AT), 1, RENAMED.id),
      RENAMED.before,
      'Eerste versie van het codeboek.',
    ),
    worded('rename', workingMoment(dayAt(RENAMED.at), 0, RENAMED.id), null, RENAMED.reason),
  ]
}

const added = ({ id, wording }: OldThread): Step => ({
  key: `thread ${id}`,
  at: workingMoment(new Date(FOUNDED_AT), 1, id),
  run: (deps, world) => {
    const chair = known(world.actors, 'vera.voorzitter')
    settled(saveThread(deps, chair, { ...wording, reason: 'Eerste versie van het codeboek.' }), id)
  },
})

function mergedOnProposal(): readonly Step[] {
  let proposal = ''
  const at = dayAt(LATE.until)
  return [
    {
      key: `propose thread ${LATE.id}`,
      at: workingMoment(at, -9, LATE.id),
      run: (deps, world) => {
        const input = {
          kind: 'merge',
          threadId: LATE.id,
          intoThreadId: 'fout-van-de-overheid',
          reason:
            'Te laat verwerken is ook een fout van de uitvoerder; wij kozen steeds een andere van de twee.',
        } as const
        proposal = settled(proposeThreadChange(deps, known(world.actors, 'noor.naduider'), input), LATE.id)
      },
    },
    {
      key: `merge thread ${LATE.id}`,
      at: workingMoment(at, 0, LATE.id),
      run: (deps, world) => {
        const decision = { id: proposal, accept: true, reason: 'Akkoord, besproken met alle duiders.' }
        settled(decideThreadChange(deps, known(world.actors, 'vera.voorzitter'), decision), LATE.id)
      },
    },
  ]
}

function splitAndSorted(): readonly Step[] {
  let change = ''
  const at = dayAt(EXPLAINED.until)
  return [
    {
      key: `split thread ${EXPLAINED.id}`,
      at: workingMoment(at, 0, EXPLAINED.id),
      run: (deps, world) => {
        const input = {
          kind: 'split',
          threadId: EXPLAINED.id,
          partIds: ['motivering-en-kenbaarheid', 'onduidelijke-communicatie'],
          reason: 'Waarom iets is besloten en hoe een brief is geschreven, vragen om een andere oplossing.',
        } as const
        change = settled(changeThread(deps, known(world.actors, 'vera.voorzitter'), input), EXPLAINED.id)
      },
    },
    ...Object.entries(EXPLAINED.cases).map(
      ([key, threadId], index): Step => ({
        key: `retag ${key}`,
        at: workingMoment(at, 2 + index, key),
        run: (deps, world) => {
          const retag = { changeId: change, caseId: known(world.cases, key), threadId }
          settled(retagCase(deps, known(world.actors, 'dirk.duider'), retag), `new thread of ${key}`)
        },
      }),
    ),
  ]
}
