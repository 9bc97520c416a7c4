import type { DurchfuehrungWerte } from '@shared/domain/angebote/angebot'
import { addDays } from '@shared/domain/kalender'
import type { Tag } from '@shared/domain/zeitraum'
import { zufall as newZufall, type Zufall } from '@shared/domain/zufall'
import type { Kurs } from './angebote'
import { aufnahmearten } from './aufnahmearten'

/** What a run says of entry, of who may come and when there are no lessons. Chance of its own: who is there stays the same. */
export function withAufnahme(seed: number, kurse: readonly Kurs[]): Kurs[] {
  const zufall = newZufall(seed ^ 0xe157)
  return kurse.map((kurs) => {
    const online = kurs.plan.zeitmodell === 'ABEND' && kurs.art.kursart?.startsWith('BSK') && zufall.chance(0.4)
    return {
      ...kurs,
      werte: { ...kurs.werte, ...aufnahmeOf(zufall, kurs), format: online ? 'online' : 'Präsenz' },
      termine: online ? kurs.termine.map((termin) => ({ ...termin, ort: 'ONLINE' })) : freitagsSpaeterOnline(kurs)
    }
  })
}

/** Long mornings of a Berufssprachkurs: from the third month on the Friday is held online. */
function freitagsSpaeterOnline({ art, plan, termine, werte: { beginn } }: Kurs): Kurs['termine'] {
  if (!art.kursart?.startsWith('BSK') || !plan.tage.some((tag) => tag === 5)) return termine
  const wechsel = addDays(beginn, 63)
  return termine.flatMap((termin) =>
    termin.wochentag !== 5
      ? [termin]
      : [
          { ...termin, gueltigBis: addDays(wechsel, -1) },
          { ...termin, ort: 'ONLINE', gueltigVon: wechsel }
        ]
  )
}

function aufnahmeOf(zufall: Zufall, { art, werte: { beginn, ende, plaetze, wochenstunden } }: Kurs) {
  const { einstieg, niveauMax = null, ziel = null, zertifikat = null, mindestTn } = aufnahmearten[art.titel]!
  const sprache = art.kursart !== undefined
  const jugend = art.instrument === 'MAT' && zufall.chance(0.12)
  const grenzen = einstieg === 'ABSCHNITT' ? abschnitteOf(beginn, ende) : []
  const letzter = { FEST: null, ABSCHNITT: grenzen.at(-1) ?? beginn, LAUFEND: addDays(ende, -28) }[einstieg]
  return {
    einstieg,
    einstiegstage: grenzen.map(asTyped).join(', ') || null,
    letzterEinstieg: letzter !== null && letzter < beginn ? beginn : letzter,
    ausfalltage: ferienOf(beginn, ende) || null,
    niveauMax,
    mindestAlter: art.instrument === 'FBW' || art.instrument === 'AGH' ? 18 : null,
    hoechstAlter: jugend ? 24 : null,
    zielgruppe: jugend ? 'unter 25 Jahren' : null,
    geschlechtFilter: art.kursart === 'IK_FRAUEN' || (art.kursart === 'KOMM' && zufall.chance(0.25)) ? 'W' : null,
    ziel,
    zertifikat,
    fahrkosten: sprache ? null : 'werden erstattet',
    ueWoche: sprache && wochenstunden !== null ? Math.round(wochenstunden / 0.85) : null,
    mindestTn: Math.min(mindestTn, Math.floor(plaetze * 0.7)),
    wartende: zufall.chance(0.2) ? zufall.int(1, 8) : null,
    quelle: zufall.pick(['Liste des Trägers', 'Telefonat', 'Kursplanungsliste'])
  } satisfies Partial<DurchfuehrungWerte>
}

/** Sections of 100 UE take five weeks; the last one takes nobody in. */
function abschnitteOf(beginn: Tag, ende: Tag): Tag[] {
  const tage: Tag[] = []
  for (let tag = addDays(beginn, 35); tag < addDays(ende, -35); tag = addDays(tag, 35)) tage.push(tag)
  return tage
}

/** No lessons between the years. */
function ferienOf(beginn: Tag, ende: Tag): string {
  const jahre = [Number(beginn.slice(0, 4)), Number(ende.slice(0, 4))]
  return [...new Set(jahre)]
    .filter((jahr) => beginn <= `${jahr}-12-24` && ende >= `${jahr + 1}-01-03`)
    .map((jahr) => `24.12.${jahr}–03.01.${jahr + 1}`)
    .join(', ')
}

const asTyped = (tag: Tag) => tag.split('-').toReversed().join('.')
