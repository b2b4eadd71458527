// A letter as one accessible web page with its own styles; each number leads to what was counted.

import {
  EDITION_TEXTS,
  frontPage,
  isExample,
  isNumeric,
  type LetterEdition,
  printedNumbers,
} from '#core/letter/edition.ts'
import type { Block, LetterNumber, Paragraph, Run, Section, Table } from '#core/letter.ts'
import { escaped } from '#core/xmlText.ts'
import { LETTER_CSS } from './letterCss.ts'
import { LINKED } from './letterParts.ts'
import { withLinks } from './links.ts'
import { narrowPictureOf, pictureOf } from './pictures/picture.ts'
import type { Picture } from './pictures/svg.ts'

/** The page as text. It needs nothing from elsewhere and runs no script. */
export function renderHtml(edition: LetterEdition): string {
  const { draft } = edition
  const { title, standing, lines } = frontPage(edition)
  const numbers = printedNumbers(draft)
  const placeOf = new Map(numbers.map(({ id }, index) => [id, `telling-${index + 1}`]))
  const head = lines.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`).join('')
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${title} (${standing})`)}</title>
<style>${LETTER_CSS}</style>
</head>
<body>
<a class="skip" href="#brief">${edition.front ? EDITION_TEXTS.skipReport : EDITION_TEXTS.skip}</a>
<header>
<p class="sender">${EDITION_TEXTS.sender}</p>
<h1>${escaped(title)}</h1>
<p class="standing">${escaped(standing)}</p>
<dl class="head">${head}</dl>
</header>
<nav aria-labelledby="inhoud"><h2 id="inhoud">${EDITION_TEXTS.contents}</h2>
<ul>${draft.sections
    .filter(({ level }) => level === 1)
    .map(contentsLine)
    .join('')}</ul></nav>
<main id="brief">
${draft.sections.map((section) => sectionHtml(section, placeOf)).join('\n')}
</main>
${numbers.length > 0 ? provenanceHtml(numbers, placeOf) : ''}</body>
</html>`
}

const provenanceHtml = (numbers: readonly LetterNumber[], places: Places): string => `<footer>
<h2 id="herkomst">${EDITION_TEXTS.provenance}</h2>
<p>${EDITION_TEXTS.provenanceIntro}</p>
<dl class="numbers">${numbers.map((number) => numberHtml(number, places)).join('\n')}</dl>
</footer>
`

type Places = ReadonlyMap<string, string>

const contentsLine = ({ id, heading }: Section): string =>
  `<li><a href="#${anchor(id)}">${escaped(heading)}</a></li>`

function sectionHtml({ id, heading, level, blocks }: Section, places: Places): string {
  const tag = `h${level + 1}`
  return `<${tag} id="${anchor(id)}">${escaped(heading)}</${tag}>\n${blocks.map((block) => blockHtml(block, places)).join('\n')}`
}

function blockHtml(block: Block, places: Places): string {
  if (block.kind === 'table') return tableHtml(block.table, places) + pictureHtml(block.table)
  const runs = ({ runs }: Paragraph) => runs.map((run) => runHtml(run, places)).join('')
  if (block.kind === 'list')
    return `<ul>${block.paragraphs.map((each) => `<li>${LINKED.test(block.id) ? linkedHtml(each) : runs(each)}</li>`).join('')}</ul>`
  const [paragraph] = block.paragraphs
  return isExample(paragraph) ? `<p class="example">${runs(paragraph)}</p>` : `<p>${runs(paragraph)}</p>`
}

/** A line of which the sources lead to their pages; it has no counts. */
const linkedHtml = ({ runs }: Paragraph): string =>
  withLinks(runs.map(({ text }) => text).join(''))
    .map(({ text, url }) =>
      url === undefined ? escaped(text) : `<a href="${escaped(url)}">${escaped(text)}</a>`,
    )
    .join('')

function tableHtml({ caption, columns, rows }: Table, places: Places): string {
  const numeric = columns.map((_, column) => isNumeric(rows.map(({ cells }) => cells[column]?.text ?? '')))
  const css = (column: number) => (numeric[column] ? ' class="count"' : '')
  const head = columns.map((name, column) => `<th scope="col"${css(column)}>${escaped(name)}</th>`).join('')
  const body = rows.map(({ cells }) => {
    const [first, ...others] = cells
    const row = others.map((run, index) => `<td${css(index + 1)}>${runHtml(run, places)}</td>`).join('')
    return `<tr>${rowHead(first, places)}${row}</tr>`
  })
  return `<div class="${columns.length >= WIDE_FROM ? 'table wide' : 'table'}" role="region" tabindex="0" aria-label="${escaped(caption)}"><table><caption>${escaped(caption)}</caption><thead><tr>${head}</tr></thead>
<tbody>${body.join('\n')}</tbody></table></div>`
}

/** From so many columns on a table keeps its width on a narrow screen and is moved sideways, by touch or by the arrow keys. */
const WIDE_FROM = 4

/** The name of a row; a single word such as K-12 does not break at its hyphen. */
function rowHead(run: Run | undefined, places: Places): string {
  const css = run && /^\S{1,8}$/.test(run.text) ? ' class="word"' : ''
  return `<th scope="row"${css}>${run ? runHtml(run, places) : ''}</th>`
}

const pictureHtml = (table: Table): string => {
  const picture = pictureOf(table)
  const caption = table.figure === undefined ? '' : `<figcaption>${escaped(table.figure)}</figcaption>`
  return picture ? `\n<figure>${onEveryScreen(table, picture)}${caption}</figure>` : ''
}

/** A picture as it is, and how it reads on a narrow screen: with its charts below each other, or moved sideways as a whole. */
function onEveryScreen(table: Table, { svg, alt }: Picture): string {
  const narrow = narrowPictureOf(table)
  return narrow
    ? `<div class="broad">${svg}</div><div class="narrow">${narrow.svg}</div>`
    : `<div class="field" role="region" tabindex="0" aria-label="${escaped(alt)}">${svg}</div>`
}

function runHtml({ text, numberId, url }: Run, places: Places): string {
  if (url !== undefined) return `<a href="${escaped(url)}">${escaped(text)}</a>`
  const place = numberId === undefined ? undefined : places.get(numberId)
  return place === undefined ? escaped(text) : `<a class="number" href="#${place}">${escaped(text)}</a>`
}

const numberHtml = ({ id, question, shown }: LetterNumber, places: Places): string =>
  `<div id="${places.get(id)}"><dt>${escaped(shown)}</dt><dd>${escaped(question)}</dd></div>`

/** A name that may stand in an address. */
const anchor = (id: string): string => id.replace(/[^\w.-]/g, '_')
