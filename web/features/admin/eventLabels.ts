// What the log calls things, in words. Kinds of event that are not known here show their own code.

/** What was done, by the code of the event. */
const EVENTS: Readonly<Record<string, string>> = {
  'access.refused': 'Geprobeerd wat niet mag',
  'absence.ended': 'Weer aanwezig',
  'absence.set': 'Afwezig gemeld',
  'bottleneck.made': 'Knelpunt toegevoegd',
  'bottleneck.changed': 'Knelpunt aangepast',
  'bottleneck.step': 'Stap van een knelpunt vastgelegd',
  'case.adjudicated': 'Verschil tussen duiders beslist',
  'case.agreed': 'Duiders waren het eens',
  'case.disputed': 'Duiders verschilden',
  'case.edited': 'Casus aangepast',
  'case.merged': 'Casus samengevoegd met een andere',
  'case.opened': 'Casus gemaakt',
  'case.precedent-linked': 'Precedent bij casus gezet',
  'case.published': 'Casus gepubliceerd',
  'case.related': 'Casus naast een andere gezet',
  'case.retagged': 'Casus naar een ander deel van een draad',
  'case.read': 'Casus gelezen die niet gepubliceerd is',
  'case.repeat-planned': 'Casus komt terug als herhaling',
  'case.repeat-read': 'Herhaling gelezen',
  'case.signal-linked': 'Signaal bij casus gevoegd',
  'case.reopened': 'Besluit over labels heropend',
  'case.split': 'Casus gesplitst',
  'case.unmerged': 'Samengevoegde casus weer op zichzelf gezet',
  'case.unrelated': 'Casus van een andere losgemaakt',
  'cases.listed': 'Casussen gelezen die niet gepubliceerd zijn, in een lijst',
  'case.withdrawn': 'Casus ingetrokken',
  'coding-policy.set': 'Afspraken over dubbel duiden gewijzigd',
  'coding.completed': 'Duiding afgerond',
  'coding.handed-over': 'Begonnen duiding overgedragen',
  'coding.saved': 'Duiding bewaard',
  'export.cases': 'Zoekresultaten meegenomen als bestand',
  'export.table': 'Tabel van zoekresultaten meegenomen',
  'feed.made': 'Adres voor berichten gemaakt',
  'feed.revoked': 'Adres voor berichten ingetrokken',
  'letter.commented': 'Opmerking bij een brief gezet',
  'letter.comment-reopened': 'Opmerking bij een brief weer geopend',
  'letter.comment-resolved': 'Opmerking bij een brief afgehandeld',
  'letter.drafted': 'Brief opgesteld',
  'letter.edited': 'Brief aangepast',
  'letter.frozen': 'Brief vastgesteld',
  'letter.moved': 'Brief een stap verder of terug',
  'letter.signed': 'Hoofdstukken van een brief getekend',
  'login.ended': 'Uitgelogd',
  'login.refused': 'Inloggen geweigerd',
  'login.started': 'Ingelogd',
  'organisation.added': 'Organisatie toegevoegd',
  'password.changed': 'Wachtwoord gewijzigd',
  'person.added': 'Account gemaakt',
  'person.locked': 'Account op slot gezet',
  'person.unlocked': 'Account weer geopend',
  'reporting-event.removed': 'Campagne of mediaweek weggehaald',
  'reporting-event.saved': 'Campagne of mediaweek vastgelegd',
  'warning.judged': 'Vroegsignaal beoordeeld',
  'warning.muted': 'Reeks een tijd buiten de vroegsignalen gehouden',
  'warning.unmuted': 'Reeks weer bij de vroegsignalen gezet',
  'reference.loaded': 'Wetten en draden geladen',
  'response.recorded': 'Reactie van het ministerie vastgelegd',
  'role.granted': 'Rol gegeven',
  'role.taken': 'Rol afgenomen',
  'signal.answered': 'Vraag beantwoord',
  'signal.checked': 'Anonimisering bevestigd',
  'signal.read': 'Signaal gelezen',
  'signal.returned': 'Signaal teruggestuurd',
  'signal.revised': 'Signaal verbeterd',
  'signal.submitted': 'Signaal ingediend',
  'signal.triaged': 'Signaal beoordeeld',
  'signal.withdrawn': 'Signaal ingetrokken',
  'signals.listed': 'Signalen gelezen, in een lijst',
  'signals.imported': 'Bestand ingediend',
  'thread.added': 'Draad toegevoegd',
  'thread.change-accepted': 'Voorstel voor een draad doorgevoerd',
  'thread.change-rejected': 'Voorstel voor een draad afgewezen',
  'thread.changed': 'Draad aangepast',
  'thread.merged': 'Draden samengevoegd',
  'thread.proposed': 'Verandering van een draad voorgesteld',
  'thread.renamed': 'Draad hernoemd',
  'thread.retired': 'Draad buiten gebruik gesteld',
  'thread.split': 'Draad gesplitst',
  'token.made': 'Sleutel gemaakt',
  'token.revoked': 'Sleutel ingetrokken',
  'work.handed-over': 'Werk overgedragen',
  'work.skipped': 'Werk overgeslagen',
}

const ORIGINS: Readonly<Record<string, string>> = {
  web: 'website',
  api: 'script',
  cli: 'opdrachtregel',
  job: 'achtergrondtaak',
}

export const eventLabel = (type: string): string => EVENTS[type] ?? type
export const originLabel = (origin: string): string => ORIGINS[origin] ?? origin
export const outcomeLabel = (outcome: string): string => (outcome === 'done' ? 'gelukt' : 'geweigerd')

/** The details as they are kept, without the signs of the notation; of a list of things the count is enough. */
export const detailText = (detail: string): string =>
  detail
    .replace(/,?"ids":\[[^\]]*\]/, '')
    .replace('"count"', '"aantal"')
    .replace(/["{}[\]]/g, '')
    .replace(/:(?=\S)/g, ': ')
    .replace(/,(?=\S)/g, ', ')
