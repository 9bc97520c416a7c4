import { addDays, addMonths } from '@shared/domain/kalender'
import type { SatzWerte } from '@shared/domain/saetze/satzarten'
import type { Tag } from '@shared/domain/zeitraum'
import type { Zufall } from '@shared/domain/zufall'

type Integration = Partial<SatzWerte<'integration'>> & { id: string; beginn: Tag }

/** The placement of a person who found work, with what is known of it. */
export function integrationenOf(zufall: Zufall, heute: Tag, arbeitSeit: Tag | null): Integration[] {
  if (!arbeitSeit) return []
  const art = zufall.pick([
    'SV_UNBEFR',
    'SV_BEFR',
    'SV_BEFR',
    'SV_TEILZEIT',
    'SV_ZEITARBEIT',
    'AUSB_BETRIEB',
    'MINIJOB'
  ])
  const beendet = zufall.chance(0.2) ? addMonths(arbeitSeit, zufall.int(1, 8)) : null
  const ende = beendet !== null && beendet < heute ? beendet : null
  return [
    {
      ...{ id: zufall.uuid(), art, beginn: arbeitSeit },
      arbeitgeber: zufall.pick(betriebe),
      taetigkeit: zufall.pick(taetigkeiten),
      wochenstunden: art === 'SV_TEILZEIT' ? 20 : art === 'MINIJOB' ? 10 : 38,
      befristetBis: art === 'SV_BEFR' ? addMonths(arbeitSeit, 12) : null,
      bedarfsdeckend: zufall.pick([true, false, null]),
      vermitteltDurch: zufall.pick(['JC', 'AGS', 'TRAEGER', 'SELBST', 'SELBST']),
      ...(ende && { ende, endegrund: zufall.pick(['BEFRISTUNG', 'PROBEZEIT', 'KUENDIGUNG_AN', 'FAMILIE']) })
    }
  ]
}

/** Looks after the placement that were due by now; some were missed. */
export function nachbetreuungenOf(
  zufall: Zufall,
  heute: Tag,
  integrationen: readonly Integration[]
): Partial<SatzWerte<'nachbetreuung'>>[] {
  return integrationen.flatMap(({ id: integration, beginn, ende }) =>
    stufen.flatMap(([stufe, monate]) => {
      const datum = addDays(addMonths(beginn, monate), zufall.int(0, 9))
      if (datum > heute || (ende && ende < datum) || !zufall.chance(0.7)) return []
      return [{ integration, stufe, datum, bestehtNoch: zufall.pick(['JA', 'JA', 'JA', 'UNB']) }]
    })
  )
}

const stufen = [
  ['M3', 3],
  ['M6', 6],
  ['M12', 12]
] as const
const betriebe = ['Bäckerei Ährenfeld', 'Lager Weserbogen', 'Pflegehaus Lindenhof', 'Küche am Markt', 'Tischlerei Span']
const taetigkeiten = ['Helfer im Lager', 'Verkäuferin', 'Pflegehelfer', 'Küchenhilfe', 'Tischlerhelfer', 'Bürokraft']
