/** Words that stand in any story, whatever it is about: two cases are not alike because both have one. */

/** Which day, or which part of it: it says nothing of what a text is about. */
export const DAYS =
  'gisteren vandaag morgen ochtend middag avond nacht januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'

const TIMES =
  'achteraf afgelopen begin begon daarna datum destijds dag eerder einde elke eindelijk inmiddels intussen jarenlang jaar jaren juist kort korte kwartaal laat lang langer laatst later maand maanden maandelijks maandelijkse meteen minuut minuten nadat nooit ooit opnieuw rest snel soms steeds straks tegelijk terwijl tijd tijdelijk uren vanaf vandaan vooraf vanzelf voorbij voordat vroeg vroegen vroeger week weken weer zodra zolang'

const NUMBERS =
  'twee drie vier vijf acht negen tien zeven elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend miljoen eerste tweede derde vierde helft kwart anderhalf aantal aantallen dubbel enkel enkele half hele geheel paar procent euro bedrag bedragen keer keren totaal cent hoog hoger laag lager groot grote klein kleine'

const PEOPLE =
  'moeder vader ouder ouders zoon dochter dochters zoons kind kinderen broer zus man vrouw meisje jongen vriend vriendin buren buurman buurvrouw familie gezin partner persoon mens iedereen niemand elkaar zichzelf haarzelf hijzelf mezelf meneer mevrouw inwoner inwoners burger betrokkene betrokkenen ambtenaar wethouder burgemeester medewerker medewerkers teamleider klantmanager consulent gemeente gemeenten cliënt klant collega jurist'

const PLACES_AND_THINGS =
  'achter beneden boven buiten binnen dichtbij dorp stad straat plaats plek plekken heen hier thuis verder voren overal links rechts tafel balie bureau deur kamer kanten kant water brief brieven post antwoord papier papieren formulier telefoon gesprek gesprekken bericht lijst stuk stukken stapel dingen ding naam namen reden redenen manier deel geval gebruik begrip gevoel recht regel regels vraag vragen uitleg verhaal woorden woord zaak zaken instantie instanties besluit beslissing uitkering geld'

const DOINGS =
  'begrijpen begreep begrepen bellen belde beginnen bestaat bestaan betekent betaald betaalt betalen bleef blijft blijven bleek blijkt brengen bracht dacht denken denkt doorgaan dreigde durven eten geven geeft gegeven gehaald gehoord gekocht gekozen gekregen gelden geleden gemaakt genoeg gestuurd gevraagd gezegd gezien halen hoort horen hoor houden houdt hield kennen kent kiezen kijken komen komt kwam kopen krijgen kreeg kregen laten legt leggen leeft leven lezen liet liggen ligt lopen loopt liep lukt lukte maken maakt maakte meldde melden meegaan merken nemen nam genomen noemen ontstaan ontstond ontvangen ontvangt ontving passen proberen reisde reizen deed deden doen doet gaan gaat ging gingen haar kosten leiden leidde leidt leerden leren lost mocht mochten staat staan stop stoppen stopt stopte stopten zeiden zorgen zorgt zorgde schrijven schreef slapen sliepen sliep spreken sprak stond stuurde sturen telde telden tellen trekken trok vallen viel vergat vergeten verliezen verteld vertelde vertellen vinden vindt vond voelen voelde volgen voorkomen weten wist weet wachten werken werkt woont wonen wilde zeggen zegt zette zetten zoeken zocht ziet zien zitten zat stellen stelde treft treffen leveren levert leverde nodig mogelijk volgt hoeft hoeven blijkbaar helpen hielp'

const HOW =
  'allang alsof gelijk gevolg gevolgen ieder iedere last onder ruim sinds wegens handen huis bijzonder bijzondere allemaal alles anders achteruit aldus alvast behalve bijna beide bijvoorbeeld bang beter beste best blij boos daardoor daarmee daarnaast daartegen daarvan daarvoor daarbij dezelfde hetzelfde duidelijk duidelijke duidelijkheid dichter dood echt eens eigen erbij erover ermee eruit erop ervan ervoor evenals ernstig fijn gauw gewoon gewone goed goede graag hard heel hoewel hooguit immers inclusief ineens kwijt licht liever los losse maximaal minder minimaal moeilijk moeilijke mogelijke mooi namelijk nieuw nieuwe normaal normale ondanks ongeveer oud oude overigens precies pas rechtstreeks rood rust samen slecht slechte slechts simpel stil stilte sterk tamelijk tegenover tenminste tenslotte toevallig trouwens tussen uiteindelijk vanwege verkeerd verkeerde verstandig vervolgens vol volledig volledige volgens volgend volgende vooruit waarmee waarna waarop waarover waarvoor weinig welke werkelijk wisselend zeker zelfs zodat zogenaamd zomaar zowel zwaar zware'

/** Every one of them, as a text to be analysed like any other. */
export const EVERYDAY_WORDS = [DAYS, TIMES, NUMBERS, PEOPLE, PLACES_AND_THINGS, DOINGS, HOW].join(' ')
