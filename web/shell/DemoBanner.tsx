// On every page of the demo: nothing here happened to anyone.
export const DemoBanner = () => (
  <p className="rd-demo">
    <strong>Dit is een demo.</strong> Alle mensen, signalen en casussen zijn verzonnen. Vul hier niets echts
    in.
  </p>
)
