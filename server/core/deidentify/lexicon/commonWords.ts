/**
 * The 1072 words that our own invented texts are full of, folded: a capital on one of them says little. Made by
 * scripts/lexicons/commonWords.ts.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
aandacht aangemerkt aangetroffen aangevraagd aangifte aanleiding aannemelijk aanvraag aanvragen aanvrager aanvulling aanwezig aardig acht actie
administratie adres advies adviseert advocaat afdeling afgelopen afgesloten afgewezen afschrift afschriften afspraak afwezig afwijzing akkoord
alimentatie alle allebei alleen alles alsof alstublieft altijd ander andere anderen angst anoniem anonieme antwoord antwoorden apart arbeid artikel
autisme auto avond baan badkamer balans balie bank bedankt bedoeld bedraagt bedrag bedragen bedrijf beeindigd beetje begeleid begeleider beginnen
begint begon begonnen begrafenis begrijp begrijpt behalve behandelaar behandeling beide beiden bekend belde beleid beller belt bereiken berekend
berekening bericht beroep beslag beslissen beslissing besluit besproken bestaat bestuur betaal betaald betaalde betaalt betalen betaling beter betreft
betrokkene bevestigen bevestigt bewaard bewijs bewijzen bewind bezit bezoek bezwaar bieb biedt bijdrage bijgestaan bijlage bijna bijstand bijzondere
binnen bleef bleek blijft blijkt blijven boete bonnetje breng brengen brengt brief briefje brieven broer brood budget buiten bureau buren busje
camping caravan casus cent cijfers client cliente coach collega college commissie computer concept consulent contact contract controle cursus daar
daarmee daarna daarom daarvan dacht dagen dagloon dakloos dames dank datum december deed deel denk denken denkt dertig detentie deur deze dezelfde
diaconie diaken dicht dienst dient digitaal dingen dinsdag diploma direct dochter doen doet dokter dominee donderdag dood dorp dossier dossiers dreigt
drie dringende dubbel dubbele durf durft duur duurde duurt duurzaam echt echte echtgenote eens eerder eerlijk eerst eerste eigen eigenaar eind elkaar
energie enige enkele envelop eraf erbij erfenis ergens erkend erop eruit eten euro excuses factuur failliet familie februari fiets fietsen flat
formulier foto fout fraude functies gaan gaat geachte gebeld gebeurd gebeurt gebit gebleken geblokkeerd geboren gebracht gebruik gebruiken gebruikt
gedaan gedeeld gedurende geef geeft geen gegaan gegeven gegevens gegrond gehaald gehad geheim geholpen gehoord gehouden gehuwd gehuwden gekeken
gekomen gekort gekregen geld geldt geleden geleend gelegd gelezen gelijk geloof gemaakt gemachtigde gemaild gemeente gemeenten gemeld gemist genoeg
genoemd genomen genoteerd geopend geregeld geregistreerd gerust gescheiden geschreven gesloten gesprek gestaan gesteld gestopt gestort gestuurd
getekend getrouwd getuige getuigen geval gevallen gevolgen gevonden gevraagd geweest geweigerd gewerkt gewezen gewone gewoon geworden gezamenlijke
gezegd gezet gezeten gezien gezin gift giften ging goed graag grap grapje gratis grens groep groet groeten groetjes grond gronden haal haalt haar
hadden haha halen half hallo handen handhaving hard hardheid hart hebt heeft heel heen heet heette hele helft help helpen helpt heren herzien
herziening hetzelfde hielp hier hierbij hiervan hoeft hoeveel hoger hoofd hoog hoogte hoor hoort horen houden huilde huilen huilt huis huisje hulp
huur idem iedere iedereen iemand iets inburgering individuele ineens ingang ingediend ingehouden ingeleverd ingeschreven ingetrokken ingevuld inkomen
inleveren inmiddels inpakker inrichting inschrijven inschrijving inspecteur insta intern internet intrekken intussen invullen inzake jaar januari
jobcoach juist jullie juni juridisch jurist kaart kachel kamer kantoor kapot kapper kast keek kenmerk kennen kerk kerst keuken keuring kids kijk
kijken kijkt kind klaar klacht klachten klant klanten kleine kloppen klopt koffie komt koop kopen kopie korting kost kosten kracht krant kreeg kregen
krijg krijgen krijgt kwam kwamen kwart kwartaal kwijt laag laatst laatste lachen lacht lachte land langs langzaam laptop lasser laten later leden
leeft leeg lees leggen legt leidt lenen lening leren leuk leven lezen lezer licht lief liefst liep liever liggen lijkt lijn lijst locatie loket loop
loopt lopen maakt maand maandag maanden maar maart maat machtiging mail mailen mailt maken mantelzorger markt meenemen meetelt meld meldde melden
melder melding meldingen meldt meneer mensen mentor merkt meteen mevrouw middelen mijn minder ministerie minuten misschien mist mobiel mocht moeder
moest moeten mogen mondeling morgen naam naar naast nabetaling nacht nachten nachts namen namens natura neem neemt negen nemen nergens netjes netto
nicht niemand niet niets nieuwe nihil niks noch nodig noem noemde noemen noemt nooit norm normaal notaris notitie notulen notulist november nummer
ochtend ochtenden ochtends oktober ombudsman omdat omlaag omzet onbekend onbetaald ondertekend ongegrond ongeluk onleesbaar ontbreekt ontheffing
ontruiming ontslag ontvangen ontvangt ontving onvoldoende onze ooit oordeel open opent opgegeven opgelegd opgenomen opgeschort opgeschreven opgesteld
opgeven opgevraagd opleiding opname opnieuw oproep opschrijven opvang orde oude ouder ouders oudste over overdag overheid overleg paar pagina pakt
papier papieren paraaf partner paspoort past pensioen pensioentje periode personen plaats plek plus politie praat praten precies premie probeer
proberen probleem procent proef punt raad raadsman rapport reactie reageert reageren receptie recherche recht redelijke reden redenen regel regelen
regeling regels regelt regio rekenen rekening rekent relatie rente rest restaurant reuma rijbewijs rijdt risico rond ruim ruimte rust rustig ruzie
saldo samen schaamt schat scheelt schending schip school schreef schrijf schrijft schrijven schuld schulden scooter secretaris september signaal
signalen sinds site situatie slaap slaapt slapen slecht slechts sleutel sluit sluiten snap snapt sociaal sociale soep sollicitaties solliciteren soms
sorry sparen speelt spoed sprak sprake spreek spreekt spreekuur spreken staan staat stage stagiair stand steeds stel stellen stelt stempel stil stond
stonden stop stoppen stopt stopte stortingen straat straf student studie stuk stukje stukken sturen stuur stuurde stuurt systeem taal taaleis taalles
taart tafel tante taxatie taxi team tegen tekenen tekent tekst telde telefonisch telefoon tellen telt termijn termijnen terug terwijl thuis tijd
tijdens toegekend toegepast toelichting toen toepassing toeslag toeslagen toestemming tolk totaal traject trein trekken trouwens tussen twaalf twee
tweede tweeling twintig uitbetaald uiterlijk uitgelegd uitgerekend uitgeschreven uitkering uitleg uitleggen uitspraak uitstel uittreksel uitvaart
uitvoering uitzoeken uren vaak vader vakantie vaker valt vanaf vandaag vanuit vanwege vast vaste veel veertig vent verbleef verblijf verblijft verder
verdien verdiende verdient vergadering vergoed vergoeding verhaal verhuisd verhuizing verhuurder verjaardag verkeerd verkeerde verklaard verklaarde
verklaart verklaren verklaring verkocht verkoop verkoopt verkopen verlaagd verlaging verlengd verlopen vermelding vermogen verordening verplicht
verrekend verrekening verscheen verschenen verschijnen verschil verslag vertaalt verteld vertelde vertellen vertelt vervalt vervoer verwacht
verweerder verwezen verwijtbaarheid verwijzing verzekering verzocht verzoek verzoekt verzorgt verzwegen viel vier vierde vijf vind vinden vindt voert
voldaan volgen volgende volgens volgt volledig voluit vond voor vooraf vooral voorlopige voorziening vorderen vordering vordert vorig vorige vraag
vraagt vragen vriend vriendelijke vrienden vriendin vroeg vroegen vroeger vrouw vrouwen vult waar waard waarde waarin waarom waarschuwing waarvan
wacht wachten wanneer want waren wasmachine website weduwe week weekend weer weet wegens weigeren weigert weinig weken welke werd werk werken werkt
werkte werkzaam weten wethouder wethouders wijst wijzen wijziging winst wist woensdag wonen wonende woning woon woonde woont woord woorden word worden
wordt zaak zaal zaken zaterdag zeer zeggen zegt zeiden zeker zelf zelfde zelfs zelfstandig zelfstandige zetten zeven zich ziek zieke ziekte ziektewet
zien ziet zijn zitten zitting zoals zodat zoek zoeken zoekt zolang zomaar zondag zonder zoon zoontje zorg zorgen zorgt zuster zwager zwanger
`
    .trim()
    .split(/\s+/),
)
