// Texts that were changed behind the back of the program are told, whatever was changed along with them.
import { expect, test } from 'vitest'
import { seal } from '#core/deidentify/gate.ts'
import { findSignal } from '#db/signals.ts'
import { contentHash } from '#usecases/contentHash.ts'
import { reviseSignal } from '#usecases/reviseSignal.ts'
import { triageSignal } from '#usecases/triageSignal.ts'
import { checkTexts } from '../../scripts/cli/verifyTexts.ts'
import { goodSignal, openHouse, type TestHouse, value } from '../support/house.ts'
import { checked, opened } from '../support/walk.ts'

const OTHER = 'Een heel ander verhaal dan wat er door de tweede lezer is gelezen en goedgekeurd.'

/** Takes off the rules of the database that guard the texts, as somebody with the file in hand can. */
function unguard({ db }: TestHouse) {
  for (const name of db.$client
    .prepare<[], string>(
      "select name from sqlite_master where type = 'trigger' and tbl_name in ('signals', 'cases')",
    )
    .pluck()
    .all())
    db.$client.exec(`drop trigger ${name}`)
}

/** Writes another narrative in a signal, with the fingerprint that goes with it. */
function rewrite({ db }: TestHouse, id: string) {
  const { title, harshEffect, wouldHaveHelped } = findSignal(db, id) ?? {}
  const other = seal(OTHER)
  if (title === undefined || harshEffect === undefined || !other.ok) throw new Error('no signal')
  const hash = contentHash(title, other.value, harshEffect, wouldHaveHelped ?? null)
  db.$client.prepare('update signals set narrative = ?, content_hash = ? where id = ?').run(OTHER, hash, id)
  expect(findSignal(db, id)?.contentHash).toBe(hash)
}

test('a signal that was rewritten with its fingerprint is told by what the second reader read', () => {
  const house = openHouse()
  const id = checked(house)
  expect(checkTexts(house.db).sound).toBe(true)
  unguard(house)
  rewrite(house, id)
  expect(checkTexts(house.db)).toEqual({
    sound: false,
    line: `Buiten het programma om zijn teksten veranderd (1): signaal ${id}.`,
  })
})

test('a signal that its sender revised after it was checked is sound', () => {
  const house = openHouse()
  const id = checked(house)
  value(
    triageSignal(house, house.cast.coderVng, {
      id,
      version: 2,
      outcome: 'question',
      reason: 'Was er een brief?',
    }),
  )
  value(
    reviseSignal(house, house.cast.council, {
      id,
      version: findSignal(house.db, id)?.version ?? 0,
      input: goodSignal({ narrative: OTHER }),
    }),
  )
  expect(checkTexts(house.db)).toEqual({
    sound: true,
    line: 'De teksten van 1 signalen en 0 casussen zijn wat er is bewaard.',
  })
})

test('a case of which the summary was changed is told', () => {
  const house = openHouse()
  const id = opened(house)
  expect(checkTexts(house.db).line).toBe('De teksten van 1 signalen en 1 casussen zijn wat er is bewaard.')
  unguard(house)
  house.db.$client.prepare("update cases set summary = summary || ' Echt waar.' where id = ?").run(id)
  expect(checkTexts(house.db)).toEqual({
    sound: false,
    line: `Buiten het programma om zijn teksten veranderd (1): casus ${id}.`,
  })
})
