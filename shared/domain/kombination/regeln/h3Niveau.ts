import { niveauRang } from '../../saetze/aktuellesNiveau'
import type { Urteil } from '../kandidat'
import { eingangOf, zielOf } from '../kursniveau'
import type { Teil } from '../teil'
import { type Pruefung, urteilIn } from './pruefung'

const sagt = urteilIn('H3')

/** H3: the level reaches at entry, now or as expected of a course that ends before; nobody sits in a course below it. */
export function niveau(pruefung: Pruefung): Urteil[] {
  return pruefung.teile.flatMap((teil) => ofTeil(teil, pruefung))
}

function ofTeil(teil: Teil, { person, teile }: Pruefung): Urteil[] {
  const { lauf } = teil
  const rang = niveauRang(person.niveau)
  const [mindestens, hoechstens, ziel] = [eingangOf(lauf), lauf.niveauMax, zielOf(lauf)]
  const noetig = niveauRang(mindestens) ?? 0
  if (noetig > 0 && (rang === null || rang < noetig)) {
    const erwartet = expectedBefore(teil, person.belegungen, teile)
    if (erwartet && (niveauRang(erwartet.niveau) ?? 0) >= noetig)
      return [sagt('auflage', 'erwartet', { ...erwartet, titel: lauf.titel })]
    const angaben = { titel: lauf.titel, mindestens }
    return [
      rang === null
        ? sagt('unklar', 'unbekannt', angaben)
        : sagt('verletzt', 'niveau', { ...angaben, niveau: person.niveau })
    ]
  }
  if (rang === null) return []
  const angaben = { titel: lauf.titel, niveau: person.niveau }
  if (hoechstens !== null && rang > (niveauRang(hoechstens) ?? rang))
    return [sagt('verletzt', 'ueberMax', { ...angaben, hoechstens })]
  if (lauf.art === 'sprache' && ziel !== null && rang >= (niveauRang(ziel) ?? Number.POSITIVE_INFINITY))
    return [sagt('verletzt', 'zielErreicht', { ...angaben, ziel })]
  return []
}

/** What a course promises that ends before this one begins, the furthest first. */
function expectedBefore({ eintritt }: Teil, belegungen: Pruefung['person']['belegungen'], teile: readonly Teil[]) {
  const kurse = [
    ...belegungen.map(({ titel, kursart, ende }) => ({ titel, kursart, niveauVon: null, niveauZiel: null, ende })),
    ...teile.map(({ lauf, ende }) => ({ ...lauf, ende }))
  ]
  return kurse
    .flatMap((kurs) => {
      const ziel = kurs.kursart === null ? null : zielOf(kurs)
      return ziel === null || kurs.ende === null || kurs.ende >= eintritt
        ? []
        : [{ niveau: ziel, durch: kurs.titel, bis: kurs.ende }]
    })
    .toSorted((a, b) => (niveauRang(b.niveau) ?? 0) - (niveauRang(a.niveau) ?? 0))[0]
}
