// A ruling and a policy rule for tests, as the reference data brings them; invented.
import { precedentProvisions, precedents, precedentThreads } from '#db/schema/precedents.ts'
import { markForIndexing } from '#db/searchOutbox.ts'
import type { TestHouse } from './house.ts'

/** Puts in `gift-ruling` and `gift-rule`, both about gifts, the ruling with a provision and a thread. */
export function insertPrecedents({ db, now }: TestHouse): void {
  db.insert(precedents)
    .values([
      {
        id: 'gift-ruling',
        kind: 'ruling',
        identifier: 'ECLI:NL:TEST:2024:1',
        title: 'Giften in natura tellen niet mee',
        summary: 'De rechter laat een verjaardagsgift buiten beschouwing.',
        outcome: 'De terugvordering is vernietigd.',
        date: '2024-05-01',
        certainty: 'aannemelijk',
      },
      {
        id: 'gift-rule',
        kind: 'policy_rule',
        identifier: 'Beleidsregel giften',
        title: 'Beleidsregel over giften',
        summary: 'Tot een grens blijven giften vrij.',
        certainty: 'aannemelijk',
      },
    ])
    .run()
  db.insert(precedentProvisions)
    .values({ precedentId: 'gift-ruling', provisionId: 'pw-art-31-lid-2-ond-m' })
    .run()
  db.insert(precedentThreads).values({ precedentId: 'gift-ruling', threadId: 'giften-in-natura' }).run()
  for (const id of ['gift-ruling', 'gift-rule']) markForIndexing(db, 'precedent', id, now().toISOString())
}
