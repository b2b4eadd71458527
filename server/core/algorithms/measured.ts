// Figures that were measured on judged texts, as docs/benchmarks.md has them; a test holds the two together.
import { MEASURED_OVERALL } from './measuredIdentifiers.ts'

/** What was measured, and the figure as it is told. */
export interface MeasuredFigure {
  readonly what: string
  readonly figure: string
  /** A piece of the row in docs/benchmarks.md that holds it. */
  readonly row: string
}

export const MEASURED = {
  identifiersLeft: {
    what: 'herkenbare tekens die bleven staan in teksten van andere schrijvers, bij het eerste lezen, hooguit',
    figure: '6,1 %',
    row: 'identifying characters left standing',
  },
  identifiersLeftOdd: {
    what: 'hetzelfde bij wie met opzet vreemde schrijfwijzen koos',
    figure: '20,6 %',
    row: 'identifying characters left standing',
  },
  neutralRemoved: {
    what: 'moeilijke gewone woorden die ten onrechte werden weggehaald, in teksten van een andere auteur',
    figure: '4,6 %',
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

const percent = (share: number): string => `${(100 * share).toFixed(1).replace('.', ',')} %`

/**
 * How well identifiers are found, in the same words wherever the public reads of it: with what it was measured on, and how it went
 * with authors who write otherwise.
 */
export const identifierWords = (): string =>
  `Gemeten op verzonnen teksten van iemand van wie het programma niets leerde, met ${MEASURED_OVERALL.gold} gegevens erin: van alle letters en cijfers van die gegevens bleef ${percent(MEASURED_OVERALL.leak)} staan, en van de overige tekst ging ${percent(MEASURED_OVERALL.otherRemoved)} onnodig weg. Per schrijver verschilt dat. Bij het eerste lezen van andere schrijvers bleef hooguit ${MEASURED.identifiersLeft.figure} staan, en ${MEASURED.identifiersLeftOdd.figure} bij wie met opzet vreemde schrijfwijzen koos; van moeilijke gewone woorden ging daar hooguit ${MEASURED.neutralRemoved.figure} onnodig weg.`

/** A figure as a sentence. */
export const told = ({ what, figure }: MeasuredFigure): string => `Gemeten: ${what}: ${figure}.`
