import { alterOn } from '@shared/domain/kalender'
import { formatTag } from '@shared/texts/format'
import type { Html } from '../../../print/html'
import type { Druckrahmen } from '../../../print/rahmen'
import type { Zusammenfassung } from '../zusammenfassung'
import { abschnitt, felder, feldliste } from './feldliste'

/** 1 Person. */
export function personAbschnitt(daten: Zusammenfassung, rahmen: Druckrahmen): Html {
  const { fall } = daten
  return abschnitt(
    'Person',
    feldliste([
      ['Name', [fall.nachname, fall.vorname].filter(Boolean).join(', ')],
      ['Geboren', geboren(daten, rahmen)],
      ...felder(daten, rahmen, ['kundennummer', 'staatsangehoerigkeit', 'muttersprache', 'sprachmittlung']),
      ['Anschrift', [fall.strasse, [fall.plz, fall.ort].filter(Boolean).join(' ')].filter(Boolean).join(', ')],
      ...felder(daten, rahmen, ['telefon', 'email'])
    ])
  )
}

/** Birth date and age; U25 and U30 as the law counts them (§ 3a Abs. 2, § 16h SGB II). */
function geboren({ fall: { geburtsdatum, geburtsdatumGenauigkeit } }: Zusammenfassung, { heute }: Druckrahmen): string {
  if (!geburtsdatum) return ''
  if (geburtsdatumGenauigkeit === 'JAHR') return `${geburtsdatum.slice(0, 4)} (Tag nicht bekannt)`
  const alter = alterOn(heute, geburtsdatum)
  const gruppe = alter < 25 ? ', U25' : alter < 30 ? ', U30' : ''
  return `${formatTag(geburtsdatum)} (${alter} Jahre${gruppe})`
}

/** 2 Zuständigkeit. */
export function zustaendigkeitAbschnitt(daten: Zusammenfassung, rahmen: Druckrahmen): Html {
  return abschnitt('Zuständigkeit', feldliste(felder(daten, rahmen, ['team', 'berater', 'fallStatus', 'fallSeit'])))
}

/** 3 Lage kurz. Of the residence title only what the work with the person needs. */
export function lageAbschnitt(daten: Zusammenfassung, rahmen: Druckrahmen): Html {
  const { fall, saetze } = daten
  return abschnitt(
    'Lage',
    feldliste([
      ...felder(daten, rahmen, ['bgGroesse', 'alleinerziehend']),
      ['Kinder', saetze.kind.map((kind) => kindText(kind, rahmen)).join('; ')],
      ...felder(daten, rahmen, ['kinderbetreuung']),
      ['Mobilität', mobilitaet(daten)],
      ...felder(daten, rahmen, ['maxWochenstunden', 'erwerbstaetigkeit']),
      ['Aufenthaltstitel bis', fall.titelBis && formatTag(fall.titelBis)]
    ])
  )
}

function kindText({ geburt, betreuung }: Zusammenfassung['saetze']['kind'][number], { heute, codeLabel }: Druckrahmen) {
  const alter = geburt ? `${alterOn(heute, geburt)} J.` : 'Alter unbekannt'
  return betreuung ? `${alter}, Betreuung: ${codeLabel('betreuung', betreuung)}` : alter
}

function mobilitaet({ fall }: Zusammenfassung): string {
  const worte = { fuehrerschein: 'Führerschein', pkw: 'Pkw', oepnv: 'Bus und Bahn', fahrrad: 'Fahrrad' } as const
  const names = Object.keys(worte) as (keyof typeof worte)[]
  return names
    .filter((name) => fall[name])
    .map((name) => worte[name])
    .join(', ')
}

/** 5 Qualifikation und Anerkennung. */
export function bildungAbschnitt(daten: Zusammenfassung, rahmen: Druckrahmen): Html {
  return abschnitt(
    'Qualifikation und Anerkennung',
    feldliste(
      felder(daten, rahmen, [
        'schulabschluss',
        'schuljahre',
        'berufsabschluss',
        'beruf',
        'berufserfahrungJahre',
        'letzteTaetigkeit',
        'anerkennung'
      ])
    )
  )
}

/** 6 Ziel und Kooperationsplan (§ 15 SGB II). */
export function planAbschnitt(daten: Zusammenfassung, rahmen: Druckrahmen): Html {
  return abschnitt(
    'Ziel und Kooperationsplan',
    feldliste([
      ...felder(daten, rahmen, ['berufswunsch', 'ziel']),
      ['Kooperationsplan', planStand(daten)],
      ...felder(daten, rahmen, ['begruendungVorVermittlung'])
    ])
  )
}

/** When the plan was made and last brought up to date. */
export function planStand({ fall: { kooperationsplanAm, kooperationsplanFortschreibungAm } }: Zusammenfassung): string {
  const fortgeschrieben = kooperationsplanFortschreibungAm
  return [
    kooperationsplanAm && `vom ${formatTag(kooperationsplanAm)}`,
    fortgeschrieben && `fortgeschrieben am ${formatTag(fortgeschrieben)}`
  ]
    .filter(Boolean)
    .join(', ')
}
