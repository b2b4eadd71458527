/**
 * Words of other languages with which people greet, thank and plead amid their Dutch, folded: no dictionary here has
 * them and they are nobody's name. Our own list; words that people are called ("will", "grace", "dua") are left out.
 */

export const FOREIGN_WORDS = `
the this these those there they them their theirs have has had been being without from into about after before because when where why how
many much more most very really only just always never again still also please thank thanks thankyou you your yours our ours its she my
and dont don't can't cannot could would should does did doing done know think say tell told speak need want help try tried explain understand
good morning afternoon evening night bless blessed dear hello bye regards sincerely respectfully yours faithfully greetings wishes times today tomorrow
yesterday week weeks month months year years money rent letter letters paper papers benefit benefits wife husband brother sister mother father
children people nobody somebody everybody nothing something everything sorry welcome sir madam lord amen
dzien dobry dobra dobrze wieczor prosze dziekuje dziekuja bardzo pozdrawiam czesc witam pani pana panu panie moj moja moje moim nie jest mam mnie pomoc pomocy szanowni szanowna szanowny
merhaba selamun aleykum gunaydin tesekkur tesekkurler ederim cok lutfen yardim evet hayir tamam saygilar saygilarimla selamlar hocam degil icin
salam salaam salamu assalam assalamu asalamu aleikum aleikoum alaikum alaykum barakatuh inshallah insha inchallah mashallah alhamdulillah hamdoulillah hamdulillah wallah wallahi wollah wolla shukran choukran yallah marhaba mubarak moubarak subhanallah bismillah
hola buenos buenas tardes noches gracias muchas muchos favor saludos senor senora todo mucho ayuda
bonjour bonsoir merci beaucoup madame monsieur cordialement salutations veuillez avec vous
guten hallo vielen danke bitte grussen gruessen grusse gruesse freundlichen herzliche ich nicht habe sehr geehrte geehrter
bom boa tarde noite obrigado obrigada ajuda buongiorno buonasera grazie ciao prego
tardi nochi danki dushi hopi fawaka odimi tangi switi
dobryi dobryj dobroho dnia dyakuyu djakuju spasibo spasiba pozhaluysta privet pryvit zdravstvuyte
goeie moarn moarns groetnis tige tank oant goeiendag houdoe ajuus moin
`
