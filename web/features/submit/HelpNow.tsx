// Where someone who is in need now gets help.

export const HelpNow = () => (
  <ul>
    <li>
      Loopt er een termijn voor bezwaar of beroep? Bel het Juridisch Loket of de sociaal raadslieden, vandaag
      nog.
    </li>
    <li>
      Dreigt ontruiming of afsluiting? Bel de gemeente en vraag om spoedhulp bij schulden. De gemeente moet
      binnen drie werkdagen met u praten.
    </li>
    <li>
      Lopen regels vast bij meer organisaties? Meld het bij het Landelijk Maatwerkloket Multiproblematiek.
    </li>
  </ul>
)
