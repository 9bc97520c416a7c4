import { addDays, alterOn } from '@shared/domain/kalender'
import type { SatzWerte } from '@shared/domain/saetze/satzarten'
import type { Tag } from '@shared/domain/zeitraum'
import type { Zufall } from '@shared/domain/zufall'
import type { Haushalt, Mitglied } from './haushalt'

/** Children with their care: what fits the age, and not always what is needed. */
export function kinderOf(
  zufall: Zufall,
  heute: Tag,
  { kinder }: Mitglied,
  { gemeinde }: Haushalt
): Partial<SatzWerte<'kind'>>[] {
  return kinder.map((geburt) => {
    const alter = alterOn(heute, geburt)
    const betreuung =
      alter < 1
        ? zufall.weighted([
            ['KEINE', 85],
            ['FAMILIE', 10],
            ['GEPLANT', 5]
          ] as const)
        : alter < 3
          ? zufall.weighted([
              ['KITA', 30],
              ['TAGESPFLEGE', 14],
              ['KEINE', 36],
              ['GEPLANT', 14],
              ['FAMILIE', 6]
            ] as const)
          : alter < 6
            ? zufall.weighted([
                ['KITA', 76],
                ['KEINE', 14],
                ['GEPLANT', 8],
                ['UNB', 2]
              ] as const)
            : zufall.weighted([
                ['SCHULE', 62],
                ['GANZTAG', 36],
                ['UNB', 2]
              ] as const)
    const bis = betreuungsende[betreuung]
    return {
      geburt,
      betreuungsbedarf: alter < 14,
      betreuung,
      betreuungVon: bis ? '07:30' : null,
      betreuungBis: bis ? zufall.pick(bis) : null,
      betreuungOrt: bis ? gemeinde.name : null
    }
  })
}

const betreuungsende: Record<string, readonly string[]> = {
  KITA: ['12:30', '13:00', '14:30', '16:00'],
  TAGESPFLEGE: ['12:00', '13:00', '15:00'],
  SCHULE: ['11:45', '12:30', '13:15'],
  GANZTAG: ['15:30', '16:00', '16:30']
}

/** When in the week somebody can: those with children by the care of the youngest, some others by what they say. */
export function verfuegbarkeitOf(
  zufall: Zufall,
  kinder: readonly Partial<SatzWerte<'kind'>>[]
): Partial<SatzWerte<'verfuegbarkeit'>>[] {
  const frueheste = kinder.map(({ betreuungBis }) => betreuungBis ?? null)
  if (kinder.length > 0) {
    const bis = frueheste.includes(null) ? null : frueheste.toSorted()[0]!
    if (!bis || zufall.chance(0.35)) return []
    return [1, 2, 3, 4, 5].map((wochentag) => ({ wochentag, von: '08:00', bis, art: 'FREI', grund: 'Kinderbetreuung' }))
  }
  if (!zufall.chance(0.2)) return []
  return zufall.chance(0.5)
    ? [1, 2, 3, 4].map((wochentag) => ({ wochentag, von: '08:00', bis: zufall.pick(['13:00', '14:00']), art: 'FREI' }))
    : [{ wochentag: zufall.int(1, 5), von: '13:00', bis: '18:00', art: 'GESPERRT', grund: zufall.pick(gruende) }]
}

const gruende = ['Minijob', 'Pflege der Mutter', 'Fahrschule', null]

export function kontakteOf(zufall: Zufall, heute: Tag, fallSeit: Tag): Partial<SatzWerte<'kontakt'>>[] {
  const anzahl = zufall.weighted([
    [0, 30],
    [1, 35],
    [2, 22],
    [3, 13]
  ] as const)
  return Array.from({ length: anzahl }, () => {
    const datum = addDays(heute, -zufall.int(0, 420))
    const art = zufall.weighted([
      ['PERSOENLICH', 50],
      ['TELEFON', 28],
      ['E_MAIL', 7],
      ['IM_KURS', 6],
      ['GRUPPE', 5],
      ['POSTFACH', 4]
    ] as const)
    const ergebnis =
      art === 'PERSOENLICH'
        ? zufall.weighted([
            ['ERSCHIENEN', 78],
            ['NICHT_ERSCHIENEN', 9],
            ['NICHT_ERSCHIENEN_ENTSCHULDIGT', 9],
            ['VERLEGT', 4]
          ] as const)
        : zufall.weighted([
            ['ERLEDIGT', 80],
            ['NICHT_ERREICHT', 20]
          ] as const)
    return {
      datum: datum < fallSeit ? fallSeit : datum,
      art,
      anlass: zufall.pick(['FOLGE', 'FOLGE', 'KOOPERATIONSPLAN', 'SPRACHBERATUNG', 'ABSOLVENTEN', 'VERMITTLUNG']),
      ergebnis,
      sprachmittlung: zufall.pick(['KEINE', 'KEINE', 'FAMILIE', 'PROFESSIONELL']),
      vermerk: zufall.chance(0.6) ? zufall.pick(vermerke) : null
    }
  }).toSorted((a, b) => a.datum.localeCompare(b.datum))
}

const vermerke = [
  'Kursziel besprochen, Anmeldung beim Träger vereinbart.',
  'Wünscht Kurs am Vormittag, Kita bis 13 Uhr.',
  'Busverbindung geklärt, letzte Rückfahrt reicht.',
  'Zeugnisse mitgebracht, Kopien liegen vor.',
  'Prüfungstermin steht, danach Anschluss planen.',
  'Praktikumsplatz in Aussicht, meldet sich.',
  'Einladung zur Gruppeninformation ausgehändigt.'
]

/** Reminders: a few overdue, some for today, most in the weeks to come. */
export function wiedervorlagenOf(
  zufall: Zufall,
  heute: Tag,
  team: string | null,
  fallSeit: Tag
): Partial<SatzWerte<'wiedervorlage'>>[] {
  const anzahl = zufall.weighted([
    [0, 54],
    [1, 36],
    [2, 10]
  ] as const)
  return Array.from({ length: anzahl }, () => {
    const versatz = zufall.weighted([
      [zufall.int(-30, -1), 12],
      [0, 5],
      [zufall.int(1, 90), 63],
      [zufall.int(-200, -31), 20]
    ])
    const faelligAm = addDays(heute, versatz)
    const erledigt = versatz < -30
    const tag = faelligAm < fallSeit ? fallSeit : faelligAm
    return { faelligAm: tag, betreff: zufall.pick(betreffe), team, erledigtAm: erledigt ? tag : null }
  })
}

const betreffe = [
  'Kursbeginn beim Träger erfragen',
  'Zertifikat nachfordern',
  'Kooperationsplan fortschreiben',
  'Kita-Zusage prüfen',
  'Titel läuft ab: Verlängerung beantragt?',
  'Anschluss nach Kursende planen',
  'Rückmeldung zum Praktikum einholen',
  'Unterlagen zur Anerkennung'
]
