import { type FallFeld, fallFelder } from '../domain/faelle/felder'
import type { Naechstes } from '../domain/faelle/naechstes'
import type { Tabelle, Verlaufseintrag, Verlaufsvorgang, Verschontes } from '../domain/faelle/verlauf'
import type { Feld, Wert } from '../domain/feld'
import { daysBetween, monthsBetween } from '../domain/kalender'
import { wochentageOf } from '../domain/kombination/wochenzeit'
import { satzFelder } from '../domain/saetze/satzFelder'
import type { Tag } from '../domain/zeitraum'
import { feldLabel } from './feldLabel'
import { type CodeLabel, formatTag, formatWert, formatZeitpunkt } from './format'
import { fristTexts } from './fristen'
import { satzartLabels } from './satzfelder'
import { wochentageText } from './zeiten'

/** What has to be settled, in words. */
export function naechstesText({ art, text }: Pick<Naechstes, 'art' | 'text'>): string {
  if (art === 'wiedervorlage') return text ?? 'Wiedervorlage'
  return text === null ? fristTexts[art].titel : `${fristTexts[art].titel}: ${text}`
}

/** A day and how far it is; what is unclear says so. */
export function fristMitTagText(tag: Tag | null, heute: Tag): string {
  return tag === null ? 'unklar' : `${formatTag(tag)}, ${fristText(tag, heute)}`
}

/** How far a day is from today: „heute“, „in 12 Tagen“, „seit 3 Tagen überfällig“. */
export function fristText(tag: Tag, heute: Tag): string {
  const tage = daysBetween(heute, tag)
  if (tage === 0) return 'heute'
  if (tage > 0) return tage === 1 ? 'morgen' : `in ${tage} Tagen`
  return tage === -1 ? 'seit gestern überfällig' : `seit ${-tage} Tagen überfällig`
}

/** The age of a statement: „heute“, „vor 12 Tagen“, „vor 3 Monaten“, „vor 2 Jahren“. */
export function alterText(tag: Tag, heute: Tag): string {
  const tage = daysBetween(tag, heute)
  if (tage <= 0) return 'heute'
  // From here on it is two full months at least.
  if (tage < 62) return tage === 1 ? 'gestern' : `vor ${tage} Tagen`
  const monate = monthsBetween(tag, heute)
  if (monate < 24) return `vor ${monate} Monaten`
  return `vor ${Math.floor(monate / 12)} Jahren`
}

/** A person's name as in a list, or what stands for it. */
export function nameText({ nachname, vorname }: { nachname: string | null; vorname: string | null }): string {
  return [nachname, vorname].filter(Boolean).join(', ') || 'ohne Namen'
}

const herkunftLabels: Record<Verlaufsvorgang['herkunft'], string> = {
  HAND: 'von Hand',
  UEBERNAHME: 'aus Liste',
  PROGRAMM: 'vom Programm',
  RUECKNAHME: 'zurückgenommen'
}

/** Where a change comes from: by hand, by the program, from which list. */
export function herkunftText({ herkunft, datei }: Pick<Verlaufsvorgang, 'herkunft' | 'datei'>): string {
  return datei ? `${herkunftLabels[herkunft]} „${datei}“` : herkunftLabels[herkunft]
}

/** The catalogue entry of a field in the history, `undefined` for one that no longer exists. */
export function feldOf(tabelle: Tabelle, feld: string): Feld | undefined {
  const felder: Readonly<Record<string, Feld>> = tabelle === 'fall' ? fallFelder : satzFelder[tabelle]
  return felder[feld]
}

/** A value of the history as people read it; nothing known as „–“. */
export function wertText(tabelle: Tabelle, feld: string, wert: Wert, codeLabel: CodeLabel): string {
  if (wert === null || wert === '') return '–'
  if (feld === 'wochentag') return codeLabel('wochentag', String(wert))
  if (feld === 'betreuungTage') return wochentageText(wochentageOf(String(wert)))
  const known = feldOf(tabelle, feld)
  return known ? formatWert(known, wert, codeLabel) : String(wert)
}

/** What a change was about: the field, or the record that came or went. */
export function worumText({ tabelle, art, feld }: Pick<Verlaufseintrag, 'tabelle' | 'art' | 'feld'>): string {
  const was = tabelle === 'fall' ? 'Fall' : satzartLabels[tabelle].eins
  if (art === 'NEU') return `${was} angelegt`
  if (art === 'WEG') return `${was} entfernt`
  if (feld === 'fall') return `${was} kam mit dem zusammengeführten Fall`
  const label = feldLabel(feld as FallFeld)
  return tabelle === 'fall' ? label : `${was}: ${label}`
}

/** What the last Vorgang was about, short enough for a tooltip. */
export function vorgangText({ eintraege }: Pick<Verlaufsvorgang, 'eintraege'>): string {
  const [erster] = eintraege
  if (!erster) return ''
  return eintraege.length === 1 ? worumText(erster) : `${worumText(erster)} und ${eintraege.length - 1} weitere`
}

/** Why something was not taken back. */
export const verschontLabels: Record<Verschontes['grund'], string> = {
  spaeterGeaendert: 'wurde später geändert',
  spaeterEntfernt: 'wurde später entfernt',
  hatAnhang: 'hat inzwischen eigene Einträge',
  fallFehlt: 'der Fall ist nicht mehr da',
  nummerVergeben: 'die Nummer gehört inzwischen einer anderen Person'
}

/** What was read back after an undo. */
export function ruecknahmeText(
  { vorgang, spared }: { vorgang: Verlaufsvorgang; spared: readonly Verschontes[] },
  codeLabel: CodeLabel
): string {
  const [erster] = vorgang.eintraege
  const was = vorgangText(vorgang)
  const wieder =
    vorgang.eintraege.length === 1 && erster?.art === 'FELD' && erster.feld
      ? `${was}: wieder ${wertText(erster.tabelle, erster.feld, erster.von, codeLabel)}.`
      : `${was}.`
  const bleibt = spared.map(({ tabelle, feld, grund }) => {
    return ` ${worumText({ tabelle, feld, art: feld ? 'FELD' : 'NEU' })} bleibt: ${verschontLabels[grund]}.`
  })
  return wieder + bleibt.join('')
}

/** A span of days, either end may be unknown. */
export function spanneText(von: Tag | null, bis: Tag | null): string {
  if (von && bis) return `${formatTag(von)} – ${formatTag(bis)}`
  if (von) return `ab ${formatTag(von)}`
  return bis ? `bis ${formatTag(bis)}` : 'ohne Termin'
}

/** Where a value comes from, beside its field: „aus Sprachbüro, Stand 01.11.“. */
export function feldHerkunftText({
  quelle,
  stand,
  zeit
}: {
  quelle: string
  stand: string | null
  zeit: string
}): string {
  const tag = formatTag(stand ?? zeit.slice(0, 10))
  return `aus ${quelle}, Stand ${tag.slice(0, 6)}`
}

/** Who wrote a contact down, and when: `Koordination, 22.11.2026 10:15`. */
export function verfasserText(verfasser: { person: string | null; zeit: string } | undefined): string {
  return verfasser ? [verfasser.person, formatZeitpunkt(verfasser.zeit)].filter(Boolean).join(', ') : ''
}
