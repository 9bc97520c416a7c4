import { and, bedingung, or } from '@shared/domain/zielgruppen/eingebaut/bausteine'
import { abB1, alle, alter, type Frage, frau, mann, ort } from './erwartet'

const bg = (op: 'mindestens' | 'hoechstens' | 'ueber' | 'ist', zahl: number) => bedingung('bgGroesse', op, zahl)
const kind = bedingung('juengstesKind', 'nichtLeer')
const arabisch = bedingung('muttersprache', 'ist', 'Arabisch')

/** Who somebody is, where from, and the household. */
export const personFragen: readonly Frage[] = [
  ['Frauen', alle(frau)],
  ['alle Männer', alle(mann)],
  ['MAENNER', alle(mann)],
  ['Frauen und Männer', alle(bedingung('geschlecht', 'inListe', ['W', 'M']))],
  ['alle außer Frauen', alle(bedingung('geschlecht', 'istNicht', 'W'))],
  ['Mütter', alle(and(frau, kind))],
  ['Väter unter 30', alle(and(mann, kind), alter('unter', 30))],
  ['nicht alleinerziehend', alle(bedingung('alleinerziehend', 'ist', false))],
  ['Jugendliche', alle(alter('unter', 25))],
  ['junge Frauen', alle(alter('unter', 25), frau)],
  ['junge Erwachsene', alle(and(alter('mindestens', 18), alter('unter', 25)))],
  ['Frauen unter 25', alle(frau, alter('unter', 25))],
  ['U25', alle(alter('unter', 25))],
  ['Ü25', alle(alter('mindestens', 25))],
  ['Männer zwischen 18 und 27', alle(mann, and(alter('mindestens', 18), alter('hoechstens', 27)))],
  ['18 bis 24 Jahre', alle(and(alter('mindestens', 18), alter('hoechstens', 24)))],
  ['bis einschließlich 27 Jahre', alle(alter('hoechstens', 27))],
  ['ab 50', alle(alter('mindestens', 50))],
  ['älter als 50', alle(alter('ueber', 50))],
  ['nicht älter als 30', alle(alter('hoechstens', 30))],
  ['25-jährige Männer', alle(alter('ist', 25), mann)],
  ['fünfzig Jahre oder älter', alle(alter('mindestens', 50))],
  ['aus Herford', alle(ort('Herford'))],
  ['in Bünde oder Löhne', alle(or(ort('Bünde'), ort('Löhne')))],
  ['aus Herford, Bünde und Vlotho', alle(or(ort('Herford'), ort('Bünde'), ort('Vlotho')))],
  ['wohnhaft in Bad Salzuflen', alle(ort('Bad Salzuflen'))],
  ['nicht aus herford', alle(bedingung('ort', 'istNicht', 'Herford'))],
  ['aus Syrien', alle(bedingung('staatsangehoerigkeit', 'ist', 'Syrien'))],
  ['syrische Frauen', alle(bedingung('staatsangehoerigkeit', 'ist', 'Syrien'), frau)],
  ['aus der Ukraine mit B1', alle(bedingung('staatsangehoerigkeit', 'ist', 'Ukraine'), abB1)],
  [
    'Syrer oder Afghanen',
    alle(
      or(bedingung('staatsangehoerigkeit', 'ist', 'Syrien'), bedingung('staatsangehoerigkeit', 'ist', 'Afghanistan'))
    )
  ],
  ['Muttersprache Arabisch', alle(arabisch)],
  ['arabischsprachige Männer', alle(arabisch, mann)],
  ['spricht Ukrainisch', alle(bedingung('muttersprache', 'ist', 'Ukrainisch'))],
  ['Bedarfsgemeinschaften ab 3 Personen', alle(bg('mindestens', 3))],
  ['BG mit mehr als zwei Personen', alle(bg('ueber', 2))],
  ['Haushalte mit höchstens 2 Personen', alle(bg('hoechstens', 2))],
  ['3-Personen-Haushalt', alle(bg('ist', 3))],
  ['ohne Nebeneinkommen', alle(bedingung('einkommenBetrag', 'ist', 0))],
  ['Einkommen unter 603 Euro', alle(bedingung('einkommenBetrag', 'unter', 60_300))],
  ['verdient mehr als 1.200,50 €', alle(bedingung('einkommenBetrag', 'ueber', 120_050))],
  [
    'mit Minijob',
    alle(
      and(
        bedingung('einkommenBetrag', 'ueber', 0),
        bedingung('einkommenBetrag', 'hoechstens', { parameter: 'geringfuegigkeitsgrenze' })
      )
    )
  ],
  ['Kinder unter 3', alle(bedingung('juengstesKindMonate', 'unter', 36))],
  [
    'jüngstes Kind zwischen 10 und 14 Monaten',
    alle(and(bedingung('juengstesKindMonate', 'mindestens', 10), bedingung('juengstesKindMonate', 'hoechstens', 14)))
  ],
  ['Männer ohne Kinder unter 25', alle(mann, bedingung('juengstesKind', 'leer'), alter('unter', 25))],
  ['nur Frauen', alle(frau)],
  ['ohne Kinder', alle(bedingung('juengstesKind', 'leer'))],
  ['Kinderbetreuung gesichert', alle(bedingung('kinderbetreuung', 'ist', true))],
  ['Kinderbetreuung fehlt', alle(bedingung('kinderbetreuung', 'ist', false))],
  [
    'Mütter, deren Kinderbetreuung nicht gesichert ist',
    alle(and(frau, kind), bedingung('kinderbetreuung', 'ist', false))
  ],
  ['mit Führerschein und Auto', alle(bedingung('fuehrerschein', 'ist', true), bedingung('pkw', 'ist', true))],
  ['Auto oder Fahrrad', alle(or(bedingung('pkw', 'ist', true), bedingung('fahrrad', 'ist', true)))],
  ['ohne Auto oder Führerschein', alle(bedingung('pkw', 'ist', false), bedingung('fuehrerschein', 'ist', false))],
  ['weder Auto noch Führerschein', alle(bedingung('pkw', 'ist', false), bedingung('fuehrerschein', 'ist', false))],
  ['im Team Nord', alle(bedingung('team', 'ist', 'Team 21 Nord'))]
]
