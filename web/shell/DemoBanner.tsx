// On every page of the demo: nothing here happened to anyone.
export const DemoBanner = () => (
  <aside className="rd-demo" aria-label="Over deze demo">
    <strong>Dit is een demo.</strong> Alle mensen, signalen en casussen zijn verzonnen. Vul hier niets echts
    in.
  </aside>
)
