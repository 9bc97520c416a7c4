import { addDays, addMonths } from '../kalender'
import { aktiverFall } from '../saetze/zustaende'
import type { Fristregel } from './frist'

/** So long a team may take to accept a case before somebody asks. */
const ANNAHME_TAGE = 14

/** When a case is to be handed over, and when one that was handed over should be answered. */
export const uebergaberegelnMitTag = [
  {
    art: 'zeitdauer',
    regel: 'R-16',
    paragraf: 'Übergabekriterium Zeitdauer',
    vorlauf: 60,
    of({ fall: { fallStatus, fallSeit, team }, zeitdauer, saetze: { uebergabe } }) {
      if (zeitdauer === null || team === null || !zeitdauer.teams.includes(team)) return []
      if (!(aktiverFall as readonly (string | null)[]).includes(fallStatus)) return []
      const unterwegs = uebergabe.some(({ status }) => status === 'VORBEREITET' || status === 'UEBERGEBEN')
      if (unterwegs) return []
      const { monate } = zeitdauer
      return [
        { datum: fallSeit && addMonths(fallSeit, monate), eingaben: { fallSeit, team, monateBisUebergabe: monate } }
      ]
    }
  },
  {
    art: 'annahme',
    regel: 'R-16',
    paragraf: 'Übergabe',
    vorlauf: 7,
    of({ saetze: { uebergabe } }) {
      return uebergabe
        .filter(({ status }) => status === 'UEBERGEBEN')
        .map(({ id, uebergebenAm, anTeam }) => ({
          datum: uebergebenAm && addDays(uebergebenAm, ANNAHME_TAGE),
          eingaben: { uebergebenAm, anTeam },
          satz: { art: 'uebergabe', id }
        }))
    }
  }
] as const satisfies readonly Fristregel[]
