/**
 * How far two sounds (`lautform`) lie apart: 0 for the same, about 1 for every letter that is quite another. What people
 * write differently for the same name costs little.
 */
export function lautabstand(a: string, b: string): number {
  if (a === b) return 0
  const breite = b.length + 1
  const zeilen = new Float64Array((a.length + 1) * breite)
  for (let j = 1; j <= b.length; j++) zeilen[j] = zeilen[j - 1]! + weglassen(b, j - 1)
  for (let i = 1; i <= a.length; i++) {
    const hier = i * breite
    zeilen[hier] = zeilen[hier - breite]! + weglassen(a, i - 1)
    for (let j = 1; j <= b.length; j++) {
      const ersetzt = zeilen[hier - breite + j - 1]! + ersetzen(a.charCodeAt(i - 1), b.charCodeAt(j - 1))
      const weg = zeilen[hier - breite + j]! + weglassen(a, i - 1)
      const dazu = zeilen[hier + j - 1]! + weglassen(b, j - 1)
      let kosten = Math.min(ersetzt, weg, dazu)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        kosten = Math.min(kosten, zeilen[hier - 2 * breite + j - 2]! + VERTAUSCHT)
      }
      zeilen[hier + j] = kosten
    }
  }
  return zeilen[zeilen.length - 1]!
}

const VERTAUSCHT = 0.8

/** A vowel or an h comes and goes with the language of whoever writes; an `a` at the end tells Samira from Samir. */
function weglassen(laut: string, stelle: number): number {
  const zeichen = laut[stelle]
  const letztes = stelle === laut.length - 1
  if (zeichen === 'a' && letztes) return 1.5
  if (zeichen === 'h' && letztes) return 0.2
  if (zeichen === 'J') return 0.3
  return 'aeiouEh*'.includes(zeichen ?? '') ? 0.4 : 1
}

/** Pairs of letters that stand for the same sound here and there. */
const naehe: readonly (readonly [string, number])[] = [
  ['xX xh Xh Ck Ji ei eE iE ou Tt Dd DJ', 0.15],
  ['dt bp fw', 0.2],
  ['ae xk Xk CJ CS CX JS XS sS wu JE Ts Td DS', 0.25],
  ['hg xg Cs', 0.3],
  ['ao bw', 0.35],
  ['gk Xg Js Jg Jd', 0.4],
  ['aE iu', 0.45],
  ['ai au eo eu io oE uE', 0.5],
  ['mn hk', 0.7]
]

const ersatz = new Float64Array(128 * 128).fill(1)
for (let code = 0; code < 128; code++) ersatz[code * 128 + code] = 0
for (const [paare, kosten] of naehe) {
  for (const paar of paare.split(' ')) {
    const [eins, zwei] = [paar.charCodeAt(0), paar.charCodeAt(1)]
    ersatz[eins * 128 + zwei] = kosten
    ersatz[zwei * 128 + eins] = kosten
  }
}

const ersetzen = (a: number, b: number) => (a < 128 && b < 128 ? ersatz[a * 128 + b]! : Number(a !== b))
