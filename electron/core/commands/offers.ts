import type { Angebotszeile } from '@shared/contract/angebote'
import { naechsterEinstiegOn } from '@shared/domain/angebote/einstieg'
import { isVeraltet, plaetzeAlterOn } from '@shared/domain/angebote/plaetze'
import { tageslisteOf } from '@shared/domain/angebote/tagesliste'
import { plaetzeText, zeitraumText } from '@shared/texts/angebote'
import { wocheText } from '@shared/texts/zeiten'
import type { Command } from './command'

/** Courses and measures with their places, the next first. */
export const offers: Command = {
  usage: '[--all]',
  summary: 'zeigt laufende und kommende Kurse und Maßnahmen mit Woche, Einstieg und Plätzen; --all auch beendete',
  options: { all: { type: 'boolean' } },
  async run({ open, has }) {
    const { api } = await open()
    const zeitlagen = has('all') ? (['laufend', 'kommend', 'beendet'] as const) : (['laufend', 'kommend'] as const)
    const frage = { text: '', zeitlagen: [...zeitlagen], art: null, ort: null, limit: 1000 }
    const { heute, zeilen } = await api.angebote.list(frage)
    return {
      json: zeilen.map((zeile) => asJson(zeile, heute)),
      text: zeilen.map((zeile) => asLine(zeile, heute)).join('\n') || 'Keine Angebote.'
    }
  }
}

const asJson = (zeile: Angebotszeile, heute: string) => {
  const alter = plaetzeAlterOn(heute, zeile.plaetzeStand)
  return {
    ...{ id: zeile.id, title: zeile.titel, provider: zeile.traegerName, kursart: zeile.kursart },
    ...{ instrument: zeile.instrument, site: zeile.standort, begin: zeile.beginn, end: zeile.ende },
    state: zeile.zeitlage,
    cancelled: zeile.abgesagtAm,
    week: zeile.termine.map(({ wochentag, von, bis, ort, gueltigVon, gueltigBis }) => ({
      ...{ day: wochentag, from: von, to: bis, place: ort },
      ...{ since: gueltigVon, until: gueltigBis }
    })),
    noLessons: tageslisteOf(zeile.ausfalltage).spannen.map(({ beginn, ende }) => ({ from: beginn, to: ende })),
    entry: {
      rule: zeile.einstieg,
      next: naechsterEinstiegOn(heute, zeile),
      days: tageslisteOf(zeile.einstiegstage).spannen.map(({ beginn }) => beginn),
      last: zeile.letzterEinstieg,
      apply: zeile.anmeldeschluss
    },
    level: { from: zeile.niveauVon, most: zeile.niveauMax, to: zeile.niveauZiel },
    for: { ageFrom: zeile.mindestAlter, ageTo: zeile.hoechstAlter, sex: zeile.geschlechtFilter },
    aim: zeile.ziel,
    childcare: zeile.kinderbetreuung,
    places: {
      ...{ all: zeile.plaetze, free: zeile.plaetzeFrei, minimum: zeile.mindestTn, waiting: zeile.wartende },
      ...{ of: zeile.plaetzeStand, days: alter, stale: zeile.plaetzeFrei !== null && isVeraltet(alter) },
      source: zeile.quelle
    },
    participants: Object.fromEntries(zeile.teilnahmen.map(({ status, anzahl }) => [status, anzahl]))
  }
}

const asLine = (zeile: Angebotszeile, heute: string) =>
  [
    zeitraumText(zeile.beginn, zeile.ende).padEnd(23),
    `${zeile.titel} (${zeile.traegerName})`,
    wocheText(zeile.termine),
    plaetzeText(zeile, heute).text
  ]
    .filter(Boolean)
    .join('  ')
