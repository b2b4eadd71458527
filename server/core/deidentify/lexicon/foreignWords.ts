/**
 * Words that are at home elsewhere and are spared unless a name stands there (../guestWords.ts), folded: of other
 * languages, with which people greet, thank and plead amid their Dutch, and of cars, languages and brands that people
 * are called as well. Our own lists; words that are a name first ("will", "grace", "dua") are left out.
 */

/** The words for thanks by their language, which people also begin a sentence with. */
export const THANKS = {
  english: 'thanks thankyou',
  polish: 'dziekuje',
  turkish: 'tesekkur tesekkurler',
  arabic: 'shukran choukran',
  spanish: 'gracias',
  french: 'merci',
  german: 'danke',
  italian: 'obrigado obrigada grazie',
  creole: 'danki',
  slavic: 'spasibo',
} as const

/** By the language, or the kind of thing; Portuguese is with Italian, Papiamentu with Sranan, Frisian with dialects, Low Saxon apart. */
export const GUEST_WORDS = {
  english: `
${THANKS.english} the this these those there they them their theirs have has had been being without from into about after before because when where why how
many much more most very really only just always never again still also please thank you your yours our ours its she my
and dont don't can't cannot could would should does did doing done know think say tell told speak need want help try tried explain understand
good morning afternoon evening night bless blessed dear hello bye regards sincerely respectfully yours faithfully greetings wishes times today tomorrow
yesterday week weeks month months year years money rent letter letters paper papers benefit benefits wife husband brother sister mother father
children people nobody somebody everybody nothing something everything sorry welcome sir madam lord amen
`,
  polish: `
${THANKS.polish} dzien dobry dobra dobrze wieczor prosze dziekuja bardzo pozdrawiam czesc witam pani pana panu panie moj moja moje moim nie jest mam mnie pomoc pomocy szanowni szanowna szanowny
`,
  turkish: `
${THANKS.turkish} merhaba selamun aleykum gunaydin ederim cok lutfen yardim evet hayir tamam saygilar saygilarimla selamlar hocam degil icin
`,
  arabic: `
${THANKS.arabic} salam salaam salamu assalam assalamu asalamu aleikum aleikoum alaikum alaykum barakatuh inshallah insha inchallah mashallah alhamdulillah hamdoulillah hamdulillah wallah wallahi wollah wolla yallah marhaba mubarak moubarak subhanallah bismillah
`,
  spanish: `
${THANKS.spanish} hola buenos buenas tardes noches muchas muchos favor saludos senor senora todo mucho ayuda
`,
  french: `
${THANKS.french} bonjour bonsoir beaucoup madame monsieur cordialement salutations veuillez avec vous
`,
  german: `
${THANKS.german} guten hallo vielen bitte grussen gruessen grusse gruesse freundlichen herzliche ich nicht habe sehr geehrte geehrter
`,
  italian: `
${THANKS.italian} bom boa tarde noite ajuda buongiorno buonasera ciao prego
`,
  creole: `
${THANKS.creole} tardi nochi dushi hopi fawaka odimi tangi switi
`,
  slavic: `
${THANKS.slavic} dobryi dobryj dobroho dnia dyakuyu djakuju spasiba pozhaluysta privet pryvit zdravstvuyte
`,
  dialect: `
goeie moarn moarns groetnis tige tank oant goeiendag houdoe ajuus moin
`,
  saxon: `
mien dien zien hest bin bist doan vrouger mut giet zeten proat oes joe mogge
`,
  car: `
clio megane meriva zafira berlingo captur swift qashqai micra alto matiz sandero punto transporter canta
kangoo scenic kadjar koleos trafic vivaro movano insignia rifter jumpy xsara tipo kuga mondeo avensis prius hilux touran tiguan passat lodgy ceed venga sportage stonic citan vectra kadett combo duster doblo ducato scudo corolla auris
`,
  tongue: `
darija amazigh tachelhit ned
`,
  brand: `
signal ethereum
`,
} as const

/** What a word is that people may be called as well. */
export type Guest = keyof typeof GUEST_WORDS
