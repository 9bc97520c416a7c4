/** How letters are spelled on the telephone (DIN 5009, by towns). */
const tafel: Readonly<Record<string, string>> = {
  a: 'Aachen',
  b: 'Berlin',
  c: 'Chemnitz',
  d: 'Düsseldorf',
  e: 'Essen',
  f: 'Frankfurt',
  g: 'Goslar',
  h: 'Hamburg',
  i: 'Ingelheim',
  j: 'Jena',
  k: 'Köln',
  l: 'Leipzig',
  m: 'München',
  n: 'Nürnberg',
  o: 'Offenbach',
  p: 'Potsdam',
  q: 'Quickborn',
  r: 'Rostock',
  s: 'Salzwedel',
  t: 'Tübingen',
  u: 'Unna',
  v: 'Völklingen',
  w: 'Wuppertal',
  x: 'Xanten',
  y: 'Ypsilon',
  z: 'Zwickau'
}

const ziffern = ['null', 'eins', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun']

/** A password in parts to read out: each part, and its letters or digits one by one. */
export function buchstabiere(kennwort: string): { teil: string; gesprochen: string }[] {
  return kennwort.split('-').map((teil) => ({
    teil,
    gesprochen: [...teil].map((zeichen) => tafel[zeichen] ?? ziffern[Number(zeichen)] ?? zeichen).join(' – ')
  }))
}
