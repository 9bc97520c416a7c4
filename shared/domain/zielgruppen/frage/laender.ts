/** Stems of adjectives and names of people for the countries where they do not follow from the name. */
const formen: Record<string, readonly string[]> = {
  Afghanistan: ['afghanisch', 'Afghane', 'Afghanin'],
  Albanien: ['albanisch', 'Albaner'],
  Algerien: ['algerisch', 'Algerier'],
  Armenien: ['armenisch', 'Armenier'],
  Aserbaidschan: ['aserbaidschanisch', 'Aserbaidschaner'],
  Bulgarien: ['bulgarisch', 'Bulgare', 'Bulgarin'],
  Deutschland: ['deutsche Staatsangehörigkeit'],
  Eritrea: ['eritreisch', 'Eritreer'],
  Georgien: ['georgisch', 'Georgier'],
  Ghana: ['ghanaisch', 'Ghanaer'],
  Griechenland: ['griechisch', 'Grieche', 'Griechin'],
  Guinea: ['guineisch', 'Guineer'],
  Indien: ['indisch', 'Inder'],
  Irak: ['irakisch', 'Iraker'],
  Iran: ['iranisch', 'Iraner'],
  Italien: ['italienisch', 'Italiener'],
  Kosovo: ['kosovarisch', 'Kosovare', 'Kosovarin'],
  Kroatien: ['kroatisch', 'Kroate', 'Kroatin'],
  Libanon: ['libanesisch', 'Libanese', 'Libanesin'],
  Marokko: ['marokkanisch', 'Marokkaner'],
  Moldau: ['moldauisch', 'Moldauer'],
  Nigeria: ['nigerianisch', 'Nigerianer'],
  Nordmazedonien: ['nordmazedonisch', 'Nordmazedonier'],
  Pakistan: ['pakistanisch', 'Pakistaner'],
  Polen: ['polnisch', 'Pole', 'Polin'],
  Rumänien: ['rumänisch', 'Rumäne', 'Rumänin'],
  Russland: ['russisch', 'Russe', 'Russin'],
  Serbien: ['serbisch', 'Serbe', 'Serbin'],
  Somalia: ['somalisch', 'Somalier'],
  Spanien: ['spanisch', 'Spanier'],
  Sudan: ['sudanesisch', 'Sudanese', 'Sudanesin'],
  Syrien: ['syrisch', 'Syrer'],
  Türkei: ['türkisch', 'Türke', 'Türkin'],
  Ukraine: ['ukrainisch', 'Ukrainer'],
  Vietnam: ['vietnamesisch', 'Vietnamese', 'Vietnamesin']
}

/** Every way to name the countries that persons of the store come from. */
export function landPhrasen(laender: readonly string[]): [string, string][] {
  return laender.flatMap((land) => [land, ...(formen[land] ?? [])].map((wort): [string, string] => [wort, land]))
}
