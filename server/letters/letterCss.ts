/** The styles of the web page of a letter, on screen and on paper. */
export const LETTER_CSS = `
:root { --ink: #1a1a1a; --heading: #154273; --rule: #b2d7ee; --shade: #eef5fa; --quiet: #535353 }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1.25rem 4rem; color: var(--ink); background: #fff;
  font: 1.0625rem/1.6 "Fira Sans", Calibri, "Segoe UI", Arial, sans-serif }
h1, h2, h3, h4, p, li, dd { overflow-wrap: break-word }
h1, h2, h3, h4 { color: var(--heading); line-height: 1.25; margin: 2.2em 0 .6em }
h1 { font-size: 2.2rem; margin: 0 } h2 { font-size: 1.6rem } h3 { font-size: 1.3rem } h4 { font-size: 1.1rem }
p, ul { margin: 0 0 1em } li { margin-bottom: .4em }
a { color: #01689b } a:focus-visible, [tabindex]:focus-visible { outline: 3px solid #154273; outline-offset: 2px }
.skip { position: absolute; left: -99rem } .skip:focus { left: 1rem; top: 1rem; background: #fff; padding: .5rem 1rem }
.sender { font-size: 1.25rem; color: var(--heading); margin-bottom: 2rem } .standing { color: var(--quiet); font-size: 1.1rem }
.head { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.5rem; margin: 2rem 0 }
.head dt { font-weight: 700 } .head dd { margin: 0 }
.example { border-left: .3rem solid var(--rule); padding-left: 1rem; margin-left: .5rem }
.table { overflow-x: auto; margin: 1.5rem 0 } table { border-collapse: collapse; width: 100%; font-size: .95rem }
caption { text-align: left; font-weight: 700; padding-bottom: .5rem }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--rule) }
thead th { background: var(--shade) } tbody th { font-weight: 400 }
figure { margin: 1.5rem 0 } figure svg { max-width: 100%; height: auto } .narrow { display: none } .field { overflow-x: auto }
figcaption { font-weight: 700; font-size: .95rem; padding-top: .5rem }
/* A shade at the side where there is more to see. */
.table, .field { background: linear-gradient(90deg, #fff 30%, #fff0) 0 0 / 3rem 100% no-repeat local,
  linear-gradient(270deg, #fff 30%, #fff0) 100% 0 / 3rem 100% no-repeat local,
  linear-gradient(90deg, #15427380, #15427300) 0 0 / 1rem 100% no-repeat scroll,
  linear-gradient(270deg, #15427380, #15427300) 100% 0 / 1rem 100% no-repeat scroll }
@media screen and (min-width: 60rem) {
  .table { width: min-content; min-width: 100%; max-width: calc(100vw - 4rem); position: relative; left: 50%; transform: translateX(-50%) }
}
.word { white-space: nowrap }
.count { text-align: right; font-variant-numeric: tabular-nums }
.number { color: inherit; text-decoration: underline dotted var(--quiet); text-underline-offset: .2em }
.numbers div { display: flex; gap: 1rem; border-bottom: 1px solid var(--rule); padding: .3rem 0 }
.numbers div:target { background: var(--shade) } .numbers dt { flex: 0 0 9rem; font-weight: 700 } .numbers dd { margin: 0 }
@media (max-width: 30rem) {
  h1 { font-size: 1.75rem } h1, h2, th { hyphens: auto } table { font-size: .875rem } th, td { padding: .35rem .4rem } td:last-child:not(.count) { min-width: 4.5rem }
  .wide table { width: 38rem } .wide caption { width: calc(100vw - 2.5rem) } .field svg { max-width: none; width: 46rem }
  .wide::before, .field::before { content: "Schuif opzij om alles te zien \\2192"; position: sticky; left: 0; display: block; width: max-content;
    color: var(--quiet); font-size: .875rem; padding-bottom: .25rem }
  .head { grid-template-columns: 1fr; gap: 0 } .head dd { margin-bottom: .75rem } .numbers div { display: block }
}
@media screen and (max-width: 40rem) { .broad { display: none } .narrow { display: block } .narrow svg { width: 100%; max-width: 22rem } }
@media print {
  .wide::before, .field::before { content: none } .table, .field { background: none }
  @page { size: A4; margin: 2.3cm 2.5cm }
  body { max-width: none; padding: 0; font-size: 10.5pt } nav, .skip { display: none }
  a, .number { color: inherit; text-decoration: none } .table { overflow: visible }
  h2, h3, h4, caption { break-after: avoid } tr, table, figure, .example { break-inside: avoid } thead { display: table-header-group }
  footer { break-before: page } .numbers { columns: 2; font-size: .85em } .numbers dt { flex-basis: 5rem }
}`.trim()
