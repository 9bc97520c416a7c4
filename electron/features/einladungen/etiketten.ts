import type { Druckauftrag } from '@shared/contract/druck'
import { anschriftOf } from '@shared/domain/einladung/einladung'
import { type Etikettenplatz, etikettenformate, etikettenplaetze } from '@shared/domain/einladung/etiketten'
import { type Html, html } from '../../print/html'
import { document } from '../../print/page'
import type { Druckrahmen } from '../../print/rahmen'
import type { Db } from '../../store/tables'
import { readEingeladene } from './repository'

/** Addresses on sheets of labels, each at its place to the millimetre; who has no address is left out. */
export async function makeEtiketten(
  db: Db,
  { personen, format, start }: Extract<Druckauftrag, { art: 'etiketten' }>,
  { heute }: Druckrahmen
) {
  const eingeladene = await readEingeladene(db, personen)
  const mit = eingeladene.flatMap((person) => {
    const zeilen = anschriftOf(person)
    return zeilen ? [{ id: person.id, zeilen }] : []
  })
  if (mit.length === 0) return undefined
  const plaetze = etikettenplaetze(mit.length, format, start)
  const mass = etikettenformate[format]
  const gelegt = mit.flatMap(({ zeilen }, nummer) => {
    const platz = plaetze[nummer]
    return platz ? [{ platz, html: label(zeilen, platz, mass) }] : []
  })
  const boegen = Map.groupBy(gelegt, ({ platz }) => platz.bogen)
  return {
    html: document(
      'Etiketten',
      [...boegen.values()].map(
        (bogen) => html`<article class="etiketten">${bogen.map((eines) => eines.html)}</article>`
      )
    ),
    name: `Etiketten ${heute}.pdf`,
    faelle: mit.map(({ id }) => id)
  }
}

function label(
  zeilen: readonly string[],
  { links, oben }: Etikettenplatz,
  { breite, hoehe }: { breite: number; hoehe: number }
): Html {
  const ort = `left:${links}mm;top:${oben}mm;width:${breite}mm;height:${hoehe}mm`
  return html`<div class="etikett" style="${ort}">${zeilen.map((zeile) => html`<p>${zeile}</p>`)}</div>`
}
