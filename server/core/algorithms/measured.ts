// Figures that were measured on judged texts, as docs/benchmarks.md has them; a test holds the two together.

/** What was measured, and the figure as it is told. */
export interface MeasuredFigure {
  readonly what: string
  readonly figure: string
  /** A piece of the row in docs/benchmarks.md that holds it. */
  readonly row: string
}

export const MEASURED = {
  identifiersLeft: {
    what: 'herkenbare tekens die bleven staan in teksten van een andere auteur, bij het eerste lezen',
    figure: '5,3 %',
    row: 'identifying characters left standing',
  },
  neutralRemoved: {
    what: 'moeilijke gewone woorden die ten onrechte werden weggehaald, in teksten van een andere auteur',
    figure: '3,5 %',
    row: 'hard negatives touched',
  },
  citations: {
    what: 'verwijzingen naar wetsartikelen (F1) bij het eerste lezen van nieuwe stukken',
    figure: '0,925',
    row: 'citations, F1 on article',
  },
  threads: {
    what: 'de juiste rode draad bij de eerste drie voorstellen, in teksten van wie niets is geleerd',
    figure: '0,92',
    row: 'right thread in the first three',
  },
  causes: {
    what: 'de juiste oorzaak als eerste voorstel, in teksten van wie niets is geleerd',
    figure: '0,635',
    row: 'right cause first',
  },
  search: {
    what: 'kwaliteit van de volgorde van zoekresultaten (nDCG@10) bij nieuwe vragen van een andere auteur',
    figure: '0,758',
    row: 'search, nDCG@10, embedded engine',
  },
} as const satisfies Readonly<Record<string, MeasuredFigure>>

/** A figure as a sentence. */
export const told = ({ what, figure }: MeasuredFigure): string => `Gemeten: ${what}: ${figure}.`
