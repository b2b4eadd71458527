/** A name that was found goes at every mention, also where its word opens a sentence or stands without a capital; the word itself stays. */
import { expect, test } from 'vitest'
import { deidentify } from '#core/deidentify/deidentify.ts'

test.each([
  [
    'Mijn dochter Roosje is zes. Toen werd roosje ziek.',
    'Mijn dochter [KIND-1] is zes. Toen werd [KIND-1] ziek.',
  ],
  [
    'Mijn zoon Keesje is ziek. Daarna mocht keesje naar huis.',
    'Mijn zoon [KIND-1] is ziek. Daarna mocht [KIND-1] naar huis.',
  ],
  ['Zij sprak Grietje Jansen. Toen belde ze grietje.', 'Zij sprak [PERSOON-1]. Toen belde ze [PERSOON-1].'],
  [
    'Grietje Smit hielp haar. Daarna ging grietje met pensioen.',
    '[PERSOON-1] hielp haar. Daarna ging [PERSOON-1] met pensioen.',
  ],
  ['Roosje Vos belde. Later was roosje boos.', '[PERSOON-1] belde. Later was [PERSOON-1] boos.'],
  [
    'Mevrouw Bos belde. Later heb ik bos gebeld.',
    'Mevrouw [PERSOON-1] belde. Later heb ik [PERSOON-1] gebeld.',
  ],
  ['Meneer Kok belde. Ik sprak met kok.', 'Meneer [PERSOON-1] belde. Ik sprak met [PERSOON-1].'],
])('takes out the name again where it stands without a capital: %s', (written, outcome) => {
  expect(deidentify(written).text).toBe(outcome)
})

test.each([
  [
    'Mijn dochter Roosje kreeg een mooi roosje, en twee roosjes. Haar roosje bloeit.',
    'Mijn dochter [KIND-1] kreeg een mooi roosje, en twee roosjes. Haar roosje bloeit.',
  ],
  ['Mevrouw Bos belde. Wij liepen in het bos.', 'Mevrouw [PERSOON-1] belde. Wij liepen in het bos.'],
  [
    'Meneer Kok belde. Hij werkt als kok en de kok is ziek.',
    'Meneer [PERSOON-1] belde. Hij werkt als kok en de kok is ziek.',
  ],
  ['Meneer De Jong was er. Hij is nog jong.', 'Meneer [PERSOON-1] was er. Hij is nog jong.'],
  [
    'Mevrouw Steen belde. Zij heeft een hart van steen.',
    'Mevrouw [PERSOON-1] belde. Zij heeft een hart van steen.',
  ],
  ['Mijn dochter Mei is ziek. In mei ging zij weg.', 'Mijn dochter [KIND-1] is ziek. In mei ging zij weg.'],
])('leaves the word that the name also is: %s', (written, outcome) => {
  expect(deidentify(written).text).toBe(outcome)
})

test.each([
  ['Hij belde Pietje Jansen. Pietje was boos.', 'Hij belde [PERSOON-1]. [PERSOON-1] was boos.'],
  ['Hij belde Toosje Bakker. Toosje was boos.', 'Hij belde [PERSOON-1]. [PERSOON-1] was boos.'],
  ['Vraag naar Pietje de Groot.', 'Vraag naar [PERSOON-1].'],
  ['Geef Pietje het geld.', 'Geef [PERSOON-1] het geld.'],
  ['Janneke en Roosje wonen samen.', '[PERSOON-1] en [PERSOON-2] wonen samen.'],
])('reads a first name made small as one person with the surname behind it: %s', (written, outcome) => {
  expect(deidentify(written).text).toBe(outcome)
})

test.each([
  [
    'Laat Fatima Yilmaz met rust. Laat de gemeente haar werk doen. Laat staan dat er geld was.',
    'Laat [PERSOON-1] met rust. Laat de gemeente haar werk doen. Laat staan dat er geld was.',
  ],
  ['Bel Marieke de Vries op 06-12345678. Bel mij terug.', 'Bel [PERSOON-1] op [TELEFOON]. Bel mij terug.'],
  ['Laat Annie weten dat ik kom. Laat het los.', 'Laat [PERSOON-1] weten dat ik kom. Laat het los.'],
  ['Bel Pietje Jansen. Bel mij.', 'Bel [PERSOON-1]. Bel mij.'],
  ['Zie Jansen en Smit. Zie ook hieronder.', 'Zie [PERSOON-1] en [PERSOON-2]. Zie ook hieronder.'],
  [
    'Annie Laat belde. Laat het los. Laat was boos.',
    '[PERSOON-1] belde. Laat het los. [PERSOON-1] was boos.',
  ],
])('keeps a verb at the head of a sentence apart from the name behind it: %s', (written, outcome) => {
  expect(deidentify(written).text).toBe(outcome)
})
