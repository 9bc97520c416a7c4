import { addDays, addMonths } from '@shared/domain/kalender'
import type { SatzWerte } from '@shared/domain/saetze/satzarten'
import type { Tag } from '@shared/domain/zeitraum'
import type { Zufall } from '@shared/domain/zufall'
import type { Kurs } from './angebote'
import type { Wanderer } from './wegTypen'

type Berechtigung = Partial<SatzWerte<'berechtigung'>> & { zugangsweg: string }
type Teilnahme = Partial<SatzWerte<'teilnahme'>> & { status: string }

/** The entitlement behind a participation in an Integrationskurs or Berufssprachkurs. */
export function berechtigungZu(
  zufall: Zufall,
  heute: Tag,
  wer: Wanderer,
  kurs: Kurs,
  teilnahme: Teilnahme
): Berechtigung {
  const angemeldetAm = frueher(addDays(kurs.werte.beginn, -zufall.int(10, 60)), heute)
  const ausgestelltAm = notBefore(addDays(angemeldetAm, -zufall.int(5, 50)), wer.fallSeit)
  const bsk = kurs.art.kursart?.startsWith('BSK') ?? false
  const { eintrittIst, austrittIst } = teilnahme
  const besucht = eintrittIst
    ? Math.round((Date.parse(frueher(austrittIst ?? heute, heute)) - Date.parse(eintrittIst)) / 604_800_000)
    : 0
  const ueKontingent = kurs.art.ue ?? 600
  return {
    zugangsweg: bsk ? 'BSK_JC' : zugangswegOf(zufall, wer, ausgestelltAm),
    kursart: kurs.art.kursart ?? null,
    ausgestelltAm,
    ausstellendeStelle: bsk || wer.verpflichtet ? 'Jobcenter' : zufall.pick(['Ausländerbehörde', 'BAMF']),
    aktenzeichen: zufall.chance(0.4) ? `UEB-${zufall.int(10_000, 99_999)}` : null,
    gueltigBis: bsk ? addMonths(ausgestelltAm, 3) : addMonths(ausgestelltAm, 12),
    verpflichtend: wer.verpflichtet,
    angemeldetAm: notBefore(angemeldetAm, ausgestelltAm),
    traeger: kurs.traegerName,
    kursbeginnIst: eintrittIst ?? null,
    letzterUnterrichtstag: austrittIst ?? (teilnahme.status === 'UNTERBROCHEN' ? (teilnahme.statusSeit ?? null) : null),
    ueKontingent,
    ueWoche: Math.min(40, Math.round(ueKontingent / kurs.art.wochen)),
    ueVerbraucht: Math.min(ueKontingent, Math.round((besucht / kurs.art.wochen) * ueKontingent)),
    status: statusOf(teilnahme.status)
  }
}

/** One that was given out and not used yet; some lapse within weeks. */
export function offeneBerechtigung(zufall: Zufall, heute: Tag, wer: Wanderer): Berechtigung {
  const ausgestelltAm = notBefore(addDays(heute, -zufall.int(10, 355)), wer.fallSeit)
  return {
    zugangsweg: zugangswegOf(zufall, wer, ausgestelltAm),
    ausgestelltAm,
    ausstellendeStelle: wer.verpflichtet ? 'Jobcenter' : 'Ausländerbehörde',
    gueltigBis: addMonths(ausgestelltAm, 12),
    verpflichtend: wer.verpflichtet,
    ueKontingent: 700,
    ueVerbraucht: 0,
    status: 'AUSGESTELLT'
  }
}

const anspruch = ['AE_ASYL', 'AE_SUBS', 'AE_FAM', 'AE_25A_25B', 'AE_ERWERB']

function zugangswegOf(zufall: Zufall, { aufenthaltsstatus, verpflichtet }: Wanderer, am: Tag): string {
  if (verpflichtet) return 'IK_VERPFL_JC'
  if (anspruch.includes(aufenthaltsstatus ?? '')) return 'IK_ANSPRUCH'
  // No voluntary admissions by BAMF in 2026.
  return am >= '2026-02-09' || zufall.chance(0.1) ? 'IK_ZUL_JC' : 'IK_ZUL_BAMF'
}

function statusOf(status: string): string {
  switch (status) {
    case 'EINGETRETEN':
      return 'BEGONNEN'
    case 'UNTERBROCHEN':
    case 'ABGEBROCHEN':
    case 'AUSGESCHLOSSEN':
      return 'UNTERBROCHEN'
    case 'BEENDET_REGULAER':
    case 'BEENDET_VORZEITIG_POSITIV':
      return 'ABGESCHLOSSEN'
    default:
      return 'ANGEMELDET'
  }
}

const frueher = (a: Tag, b: Tag) => (a < b ? a : b)
const notBefore = (tag: Tag, grenze: Tag) => (tag < grenze ? grenze : tag)
