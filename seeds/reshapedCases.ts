// Cases of the demo that did not stay as they were opened: one told of two things, and one was a second report of another.
import { findCase } from '#db/cases.ts'
import { mergeCases } from '#usecases/mergeCases.ts'
import { splitCase } from '#usecases/splitCase.ts'
import { dayAt, workingMoment } from './calendar.ts'
import { folded } from './codingInput.ts'
import { known, type Step, settled } from './steps.ts'

const SPLIT = {
  key: 'honderdvijftig-klanten',
  at: '2026-09-15',
  signal: 'honderdvijftig-klanten-3',
  title: 'Een gesprek kost meer tijd dan er is',
  summary: 'Mensen krijgen geen gesprek omdat klantmanagers er geen tijd voor hebben.',
  narrative: `In overleggen zeggen klantmanagers dat zij voor een gesprek geen tijd hebben. Inwoners merken dat zij een brief krijgen in
    plaats van een afspraak, en dat niemand vraagt waarom iets niet lukt.`,
  reason: 'Tijd voor een gesprek is iets anders dan het aantal inwoners per klantmanager.',
} as const

const MERGED = { key: 'negentien-tweede-melding', into: 'negentien-en-niemand' } as const

/** One case is split, and one is merged on the last day of the demo. */
export const reshapingSteps = (until: Date): readonly Step[] => [
  {
    key: `split ${SPLIT.key}`,
    at: workingMoment(dayAt(SPLIT.at), 0, SPLIT.key),
    run: (deps, world) => {
      const { key, signal, title, summary, narrative, reason } = SPLIT
      const caseId = known(world.cases, key)
      const input = {
        caseId,
        version: findCase(deps.db, caseId)?.version ?? 0,
        movingSignalIds: [known(world.signals, signal)],
        sharedSignalIds: [],
        title,
        summary,
        narrative: folded(narrative),
        reason,
      }
      settled(splitCase(deps, known(world.actors, 'vera.voorzitter'), input), `split of ${key}`)
    },
  },
  {
    key: `merge ${MERGED.key}`,
    at: until,
    run: (deps, world) => {
      const caseId = known(world.cases, MERGED.key)
      const intoId = known(world.cases, MERGED.into)
      const input = {
        caseId,
        version: findCase(deps.db, caseId)?.version ?? 0,
        intoId,
        intoVersion: findCase(deps.db, intoId)?.version ?? 0,
        reason: 'Dit is dezelfde jonge vrouw; de coach meldde het bij twee organisaties.',
      }
      settled(mergeCases(deps, known(world.actors, 'vera.voorzitter'), input), `merge of ${MERGED.key}`)
    },
  },
]
