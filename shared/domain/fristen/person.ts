import { addMonths, geburtstagOf } from '../kalender'
import type { Tag } from '../zeitraum'
import { fortgeltungBis, titelEndeOf } from '../zielgruppen/titelEnde'
import type { Fristregel, Termin } from './frist'

/** Titles that run without end, and persons who need none. */
const ohneEnde: readonly (string | null)[] = [null, 'DE', 'EU', 'NE', 'DAEU', 'SPAET', 'UNB']
const only = (datum: Tag | null, eingaben: Termin['eingaben']): readonly Termin[] => [{ datum, eingaben }]
const later = (a: Tag | null, b: Tag | null) => (a !== null && b !== null ? (a > b ? a : b) : (a ?? b))
const inBestand = (fallStatus: string | null) => fallStatus === null || fallStatus === 'AKTIV'

/** Dates that follow from the person and the case. */
export const personenregeln = [
  {
    art: 'plan',
    regel: 'R-13',
    paragraf: '§ 15 Abs. 3 SGB II',
    vorlauf: 30,
    of({ fall: { fallStatus, kooperationsplanAm, kooperationsplanFortschreibungAm } }) {
      if (!inBestand(fallStatus)) return []
      const zuletzt = later(kooperationsplanAm, kooperationsplanFortschreibungAm)
      return only(zuletzt && addMonths(zuletzt, 6), { kooperationsplanAm, kooperationsplanFortschreibungAm })
    }
  },
  {
    art: 'alter25',
    regel: 'R-15',
    paragraf: '§ 7 Abs. 3, § 16h, § 44c Abs. 4 SGB II',
    vorlauf: 90,
    of({ heute, fall: { geburtsdatum } }) {
      const tag = geburtsdatum && geburtstagOf(geburtsdatum, 25)
      return tag !== null && tag < heute ? [] : only(tag, { geburtsdatum })
    }
  },
  {
    art: 'kindAlt',
    regel: 'R-22',
    paragraf: '§ 10 Abs. 1 Nr. 3 SGB II',
    vorlauf: { monate: 4 },
    of({ heute, fall: { juengstesKind }, parameter }) {
      const kindZumutbarkeitMonate = Number(parameter('kindZumutbarkeitMonate'))
      const tag = juengstesKind && addMonths(juengstesKind, kindZumutbarkeitMonate)
      return tag === null || tag < heute ? [] : only(tag, { juengstesKind, kindZumutbarkeitMonate })
    }
  },
  {
    art: 'titel',
    regel: 'R-24',
    paragraf: '§ 81 Abs. 4 AufenthG, § 2 UkraineAufenthFGV',
    vorlauf: 90,
    of({ heute, fall: { aufenthaltsstatus, titelBis, verlaengerungBeantragtAm }, parameter }) {
      const ende = titelEndeOf({ aufenthaltsstatus, titelBis }, fortgeltungBis({ heute, parameter }))
      if (ende === null && ohneEnde.includes(aufenthaltsstatus)) return []
      // An older application belongs to an earlier title.
      const beantragt =
        ende !== null &&
        verlaengerungBeantragtAm !== null &&
        verlaengerungBeantragtAm <= ende &&
        verlaengerungBeantragtAm >= addMonths(ende, -12)
      return beantragt ? [] : only(ende, { aufenthaltsstatus, titelBis, verlaengerungBeantragtAm })
    }
  },
  {
    art: 'wohnsitz',
    regel: 'R-24',
    paragraf: '§ 12a AufenthG',
    vorlauf: 60,
    of({ heute, fall: { wohnsitzregelungBis } }) {
      return wohnsitzregelungBis === null || wohnsitzregelungBis < heute
        ? []
        : only(wohnsitzregelungBis, { wohnsitzregelungBis })
    }
  },
  {
    art: 'anerkennungEingang',
    regel: 'R-33',
    paragraf: '§ 6 Abs. 2 BQFG',
    vorlauf: 7,
    of({ fall: { anerkennung, anerkennungAntragAm } }) {
      if (anerkennung !== 'ANTRAG_GESTELLT') return []
      return only(anerkennungAntragAm && addMonths(anerkennungAntragAm, 1), { anerkennungAntragAm })
    }
  },
  {
    art: 'anerkennungBescheid',
    regel: 'R-33',
    paragraf: '§ 6 Abs. 3 BQFG',
    vorlauf: 14,
    of({ fall: { anerkennung, anerkennungUnterlagenAm } }) {
      const laeuft = anerkennung === 'ANTRAG_GESTELLT' || anerkennung === 'EINGANG_BESTAETIGT'
      if (!laeuft || anerkennungUnterlagenAm === null) return []
      return only(addMonths(anerkennungUnterlagenAm, 3), { anerkennungUnterlagenAm })
    }
  }
] as const satisfies readonly Fristregel[]
