/** Numbers of houses that are called so, with no street before them: "huisnr. 12", "1234 AB en nummer 12". */
import { findNear, type Page } from './page.ts'
import { sign } from './signs.ts'
import { type Finding, whole } from './span.ts'

const NUMBER = '\\d{1,4}(?: ?-?[a-h](?!\\p{L}))?(?![\\p{L}\\d]|[.,]\\d)'
const CALLED = new RegExp(
  `(?=\\d)(?:(?<=(?<!\\p{L})[Hh]uis ?-?(?:nummer|nr|no)\\.?:? ?)|(?<=(?<![\\p{L}\\d])[1-9]\\d{3}(?: ?[A-Z]{2}|[a-z]{2})[ ,(]{1,3}(?:en |met |op )?(?:het )?(?:[Nn]ummer|[Nn]r|[Nn]o)\\.?:? ?))${NUMBER}`,
  'gu',
)

const CALLS = sign(/^(?:huis)?-?(?:nummer|nr|no)$/i)

/** Numbers behind the word for that of a house, and those called a number right behind a postcode. */
export const findNumbersOfHouses = (page: Page): Finding[] =>
  findNear(page, CALLED, page.at(CALLS), { behind: 30, ahead: 16 }, (match) => ({
    ...whole(match),
    type: 'ADDRESS',
    certainty: 'probable',
    reason: 'street',
  }))
