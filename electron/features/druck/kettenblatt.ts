import type { Druckauftrag } from '@shared/contract/druck'
import { addMonths } from '@shared/domain/kalender'
import { inOrderOfTime, type Schritt } from '@shared/domain/kette/schritt'
import { blattTexts } from '@shared/texts/druck'
import { formatTag } from '@shared/texts/format'
import { lueckeText, schrittName, schrittStandText, schrittZeitText } from '@shared/texts/kette'
import { type Html, html } from '../../print/html'
import { hyphenate } from '../../print/hyphenate'
import { document, sheet } from '../../print/page'
import type { Druckrahmen } from '../../print/rahmen'
import type { Db } from '../../store/tables'
import { balkenOf, zeitbild } from './abschnitte/zeitbild'
import { ohneTermin } from './abschnitte/zeitstrahl'
import type { Blatt } from './blatt'
import { fileNameOf } from './fileName'
import { readZusammenfassungen } from './repository'
import type { Zusammenfassung } from './zusammenfassung'

const footer = 'Zweck: Planung der Förderkette (SGB II, § 78 SGB X). Danach in die Akte oder vernichten.'

/** The Förderkette of one person on a sheet of its own: the whole line of time, and every step in words. */
export async function makeKettenblatt(
  db: Db,
  { fall: id }: Extract<Druckauftrag, { art: 'kette' }>,
  rahmen: Druckrahmen
): Promise<Blatt | undefined> {
  const [daten] = await readZusammenfassungen(db, [id], rahmen.heute)
  if (!daten) return undefined
  const { briefkopf, stand, uebung } = rahmen
  const { fall } = daten
  const name = [fall.vorname, fall.nachname].filter(Boolean).join(' ')
  const titel = blattTexts.kette.eins
  const body = html`<p>${wer(daten)}</p>${bild(daten, rahmen)}${tabelle(daten, rahmen)}`
  return {
    html: document(titel, [sheet({ title: `${titel}: ${name}`, stand, uebung, briefkopf, footer, body, quer: true })]),
    name: fileNameOf(fall, titel),
    faelle: [id]
  }
}

const wer = ({ fall: { kundennummer, geburtsdatum, team } }: Zusammenfassung) =>
  [kundennummer, geburtsdatum && `geboren ${formatTag(geburtsdatum)}`, team].filter(Boolean).join(' · ')

/** From the first step to the last, with today in sight. */
function bild({ schritte, luecken }: Zusammenfassung, rahmen: Druckrahmen): Html {
  const balken = balkenOf(schritte, luecken, rahmen)
  if (balken.length === 0) return html`<p class="leer">Noch kein Schritt mit Termin.</p>`
  const { heute } = rahmen
  const tage = [heute, ...balken.flatMap(({ von, bis }) => [von, bis])].toSorted()
  const [von = heute, bis = heute] = [tage[0], tage.at(-1)]
  const ende = luecken.find(({ nach }) => nach === null)
  return html`${zeitbild(balken, { von, bis: addMonths(bis, 1), heute })}${ende && html`<p>${lueckeText(ende)}.</p>`}`
}

function tabelle({ schritte, luecken }: Zusammenfassung, rahmen: Druckrahmen): Html | false {
  const mitTag = inOrderOfTime(schritte)
  return (
    mitTag.length > 0 &&
    html`<section><h2>Schritte</h2><table class="schritttabelle"><thead><tr><th scope="col">Schritt, Träger</th>
    <th scope="col">Zeit</th><th scope="col">Stand</th><th scope="col">Kostenträger</th><th scope="col">Übergang davor</th></tr></thead>
    <tbody>${mitTag.map((schritt) => zeile(schritt, luecken, rahmen))}</tbody></table>${ohneTermin(schritte, rahmen)}</section>`
  )
}

function zeile(schritt: Schritt, luecken: Zusammenfassung['luecken'], { codeLabel }: Druckrahmen): Html {
  const { traeger, kostentraeger } = schritt
  const davor = luecken.find(({ nach }) => nach === schritt.key)
  return html`<tr><td><strong>${hyphenate(schrittName(schritt, codeLabel))}</strong>${traeger && html`<br>${hyphenate(traeger)}`}</td>
    <td>${schrittZeitText(schritt)}</td><td>${schrittStandText(schritt, codeLabel)}</td>
    <td>${kostentraeger && codeLabel('kostentraeger', kostentraeger)}</td><td>${davor && lueckeText(davor)}</td></tr>`
}
