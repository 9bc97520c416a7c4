import type { Codeliste } from '../../codes/codeliste'
import { abgebrochen, erfolgreichBeendet, geplant, laufend } from '../../saetze/zustaende'
import type { FrageAngaben } from './angaben'
import { groesseLeser, zahlLeser } from './groesse'
import { landPhrasen } from './laender'
import type { Leser } from './muster'
import { niveauLeser, niveauZusatz } from './niveau'
import { codePhrasen, phrasenLeser } from './phrasen'
import { feldLeser } from './regeln/felder'
import type { Kurse } from './regeln/kursteile'
import type { NiveauAngabe } from './regeln/sprache'
import { woerterOf, wortOf } from './woerter'
import { datumLeser, dauerLeser } from './zeit'

/** What the named parts of patterns read, for the words of this office and its store. */
export function leserFor(angaben: FrageAngaben): Record<string, Leser> {
  const { heute, codes, orte, laender, sprachen, teams } = angaben
  const fallCode = (liste: Codeliste) => phrasenLeser(codePhrasen(codes, liste))
  return {
    zahl: zahlLeser,
    groesse: groesseLeser(zahlLeser, { bar: true }),
    vergleich: groesseLeser(zahlLeser, { bar: false }),
    dauer: dauerLeser,
    dauergroesse: groesseLeser(dauerLeser, { bar: false }),
    tagbis: datumLeser(heute, false),
    niveau: niveauAngabe,
    kurs: kursLeser(angaben),
    status: statusLeser(angaben),
    ort: phrasenLeser(orte.map((ort) => [ort, ort])),
    land: phrasenLeser(landPhrasen(laender)),
    sprache: phrasenLeser(sprachen.map((sprache) => [sprache, sprache])),
    sprachig: phrasenLeser(sprachen.map((sprache) => [`${sprache}sprachig`, sprache])),
    team: teamLeser(teams),
    aufenthaltsstatus: fallCode('aufenthaltsstatus'),
    schulabschluss: fallCode('schulabschluss'),
    berufsabschluss: fallCode('berufsabschluss'),
    anerkennung: phrasenLeser(codePhrasen(codes, 'anerkennung', true)),
    ...feldLeser(angaben)
  }
}

const mitVergleich = groesseLeser(niveauLeser, { bar: false })

const niveauAngabe: Leser<NiveauAngabe> = (woerter, ab) => {
  const zusatz = niveauZusatz(woerter, ab) ?? mitVergleich(woerter, ab)
  if (zusatz && !(zusatz.wert.ist !== undefined && woerter[ab]?.form === 'von')) return zusatz
  const bar = niveauLeser(woerter, woerter[ab]?.form === 'von' ? ab + 1 : ab)
  return bar && { bis: bar.bis, wert: { ist: bar.wert, bar: true } }
}

const kurs = (kursart: string[], instrument: string[] = [], allgemein = false): Kurse => ({
  kursart,
  instrument,
  allgemein
})

function kursLeser({ codes }: FrageAngaben): Leser<Kurse> {
  const sprachkurs = kurs(['*'], [], true)
  const einer = phrasenLeser<Kurse>([
    ...['Integrationskurs', 'IK', 'I-Kurs'].map((wort) => [wort, kurs(['IK*'])] as const),
    ...['Berufssprachkurs', 'BSK', 'DeuFöV', 'DeuFöV-Kurs'].map((wort) => [wort, kurs(['BSK*'])] as const),
    ...['Sprachkurs', 'Kurs', 'Deutschkurs', 'Sprachförderung'].map((wort) => [wort, sprachkurs] as const),
    ...['Maßnahme', 'Massnahme'].map((wort) => [wort, kurs([], ['*'], true)] as const),
    ...['Praktikum', 'Praktika'].map((wort) => [wort, kurs([], ['MAG'])] as const),
    ...['A2', 'B1', 'B2', 'C1', 'C2'].flatMap((ziel) =>
      ['Kurs', 'Sprachkurs', 'Berufssprachkurs', 'BSK'].map(
        (wort) => [`${ziel}-${wort}`, kurs([`BSK_${ziel}`])] as const
      )
    ),
    ...codePhrasen(codes, 'kursart').map(([wort, code]) => [wort, kurs([code])] as const),
    ...codePhrasen(codes, 'instrument').map(([wort, code]) => [wort, kurs([], [code])] as const)
  ])
  return (woerter, ab) => {
    const erster = einer(woerter, ab)
    if (!erster) return undefined
    let { bis, wert } = erster
    for (;;) {
      const dann = ['oder', '/', 'bzw'].includes(woerter[bis]?.form ?? '')
      const weiterer = dann ? einer(woerter, bis + 1) : undefined
      if (!weiterer) return { bis, wert }
      bis = weiterer.bis
      wert = {
        kursart: [...wert.kursart, ...weiterer.wert.kursart],
        instrument: [...wert.instrument, ...weiterer.wert.instrument],
        allgemein: wert.allgemein && weiterer.wert.allgemein
      }
    }
  }
}

function statusLeser({ codes }: FrageAngaben): Leser<readonly string[]> {
  const eigene: readonly (readonly [string, readonly string[]])[] = [
    ...['laufend', 'läuft', 'laufen', 'aktuell', 'aktiv'].map((wort) => [wort, laufend] as const),
    ...['beendet', 'zu Ende', 'fertig', 'vorbei'].map((wort) => [wort, ['BEENDET*']] as const),
    ...['regulär beendet', 'regulär abgeschlossen', 'abgeschlossen', 'absolviert'].map(
      (w) => [w, ['BEENDET_REGULAER']] as const
    ),
    ...['erfolgreich beendet', 'erfolgreich abgeschlossen'].map((wort) => [wort, erfolgreichBeendet] as const),
    ...['abgebrochen', 'Abbruch'].map((wort) => [wort, abgebrochen] as const),
    ...['geplant', 'vorgesehen', 'anstehend'].map((wort) => [wort, geplant] as const)
  ]
  const ausListe = codePhrasen(codes, 'teilnahmeStatus').filter(
    ([wort]) => !['im Kurs', 'TN', 'NA', 'in Arbeit'].includes(wort)
  )
  return phrasenLeser([...eigene, ...ausListe.map(([wort, code]) => [wort, [code]] as const)])
}

/** „Team Nord“ where one team only has that word in its name, or the whole name. */
function teamLeser(teams: readonly string[]): Leser<string> {
  const ganz = phrasenLeser(teams.map((team) => [team, team]))
  const namen = teams.map((team) => ({ team, staemme: new Set(woerterOf(team).map(({ stamm }) => stamm)) }))
  const teamWort = wortOf('Team').form
  return (woerter, ab) => {
    const voll = ganz(woerter, ab)
    if (voll || woerter[ab]?.form !== teamWort) return voll
    let bis = ab + 1
    let moeglich = namen
    for (; bis < woerter.length; bis++) {
      const stamm = woerter[bis]?.stamm ?? ''
      const weniger = moeglich.filter(({ staemme }) => staemme.has(stamm))
      if (weniger.length === 0) break
      moeglich = weniger
    }
    const [einziges] = moeglich
    return bis > ab + 1 && moeglich.length === 1 && einziges ? { bis, wert: einziges.team } : undefined
  }
}
