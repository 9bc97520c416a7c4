import type { Auftrag } from '@shared/domain/ausgaben/auftrag'
import { ausgabeartLabels, formatMonat } from '@shared/texts/ausgaben'
import { formatTag } from '@shared/texts/format'
import type { Zusammenstellung } from './zusammenstellen'

type Benannt = Pick<Zusammenstellung, 'kurs' | 'empfaenger'>

const wortOf = ({ art }: Pick<Auftrag, 'art'>) => ausgabeartLabels[art].replace(/ \(.*\)/, '')

/** What stands above the printed list: `Zuweisungsliste: Integrationskurs – Beispielschule`. */
export function titelOf(auftrag: Auftrag, { kurs, empfaenger }: Benannt): string {
  const worum = [kurs?.titel, empfaenger.name].filter(Boolean).join(' – ')
  return `${wortOf(auftrag)}${auftrag.leer ? ' (Vorlage)' : ''}${worum && `: ${worum}`}${auftrag.monat ? `, ${formatMonat(auftrag.monat)}` : ''}`
}

/** Suggested name of the file, without its ending and without what Windows does not take. It names no person. */
export function dateinameOf(auftrag: Auftrag, { kurs, empfaenger }: Benannt, heute: string): string {
  const wem = auftrag.profil === 'person' ? '' : (kurs?.titel ?? empfaenger.name)
  const teile = [wortOf(auftrag), auftrag.leer && 'Vorlage', wem, auftrag.monat, formatTag(heute)]
  return teile
    .filter(Boolean)
    .join(' ')
    .replace(/[\\/:*?"<>|]/g, '-')
    .replace(/\s+/g, ' ')
    .slice(0, 120)
    .trim()
}
