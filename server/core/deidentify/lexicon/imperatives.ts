/** What people are told to do for, with or to somebody: at the head of a sentence such a verb leads up to a name and is none. Our own list. */

/** Folded stems, as the imperative has them. */
export const IMPERATIVES: ReadonlySet<string> = new Set(
  `
app bedank begeleid begroet bekijk bel benader bericht betaal bezoek bied breng check contacteer dank fax feliciteer geef gun haal
help herinner hoor hou houd informeer ken kijk koppel kus laat leer leg lees luister machtig mail meld mis neem nodig noem noteer
ontvang overtuig pak plaats probeer regel roep schrijf sla sms spreek steun stuur tref verbind vergeet vermeld vertel vertrouw verwijs
verzoek vind volg vraag waarschuw wacht weiger wijs zeg zend zet zie zoek
`
    .trim()
    .split(/\s+/),
)
