/** Past forms of irregular Dutch verbs with their infinitive, without prefixes; the regular ones follow from rules. */

const FORMS = `
beden:bidden beet:bijten begon:beginnen begonnen:beginnen bleef:blijven bleven:blijven bood:bieden boden:bieden
bracht:brengen brachten:brengen dacht:denken dachten:denken deed:doen deden:doen gaf:geven gaven:geven
gebeden:bidden gebleken:blijken gebleven:blijven geboden:bieden gebonden:binden gebracht:brengen gebroken:breken
gedaan:doen gedacht:denken gedragen:dragen gedwongen:dwingen gegaan:gaan gegeten:eten gegeven:geven gegolden:gelden
gegrepen:grijpen gehad:hebben gehangen:hangen geholpen:helpen gehouden:houden gekeken:kijken gekocht:kopen
gekomen:komen gekozen:kiezen gekregen:krijgen gelaten:laten geleden:lijden gelegen:liggen gelezen:lezen
gelogen:liegen gelopen:lopen genomen:nemen genoten:genieten geraden:raden geroepen:roepen geschonken:schenken
geschoven:schuiven geschreven:schrijven geslagen:slaan geslapen:slapen gesloten:sluiten gesneden:snijden
gesproken:spreken gestaan:staan gestegen:stijgen gestolen:stelen gestorven:sterven getroffen:treffen
getrokken:trekken gevallen:vallen gevangen:vangen gevonden:vinden gevraagd:vragen geweest:zijn gewezen:wijzen
gewonnen:winnen geworden:worden geworven:werven gezeten:zitten gezien:zien gezocht:zoeken gezonden:zenden ging:gaan
gingen:gaan greep:grijpen hield:houden hielden:houden hielp:helpen hielpen:helpen kocht:kopen kochten:kopen
koos:kiezen kozen:kiezen kreeg:krijgen kregen:krijgen kwam:komen kwamen:komen las:lezen
leek:lijken liep:lopen liepen:lopen liet:laten lieten:laten nam:nemen namen:nemen schonk:schenken schonken:schenken
schreef:schrijven schreven:schrijven sloot:sluiten sloten:sluiten sprak:spreken spraken:spreken stond:staan
stonden:staan trok:trekken trokken:trekken verloor:verliezen verloren:verliezen viel:vallen vielen:vallen vond:vinden
vonden:vinden vroeg:vragen vroegen:vragen wees:wijzen wezen:wijzen wierf:werven zocht:zoeken zochten:zoeken`

/** The infinitive of each irregular past form. */
export const STRONG_FORMS: ReadonlyMap<string, string> = new Map(
  FORMS.trim()
    .split(/\s+/)
    .map((pair) => {
      const [form = '', infinitive = ''] = pair.split(':')
      return [form, infinitive]
    }),
)
