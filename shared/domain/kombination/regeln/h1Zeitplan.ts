import type { Urteil } from '../kandidat'
import { unbekannterOrt } from '../lauf'
import { uhrzeitOf } from '../minute'
import type { Phase, Termin } from '../phase'
import type { Fenster } from '../planperson'
import { wegdauer } from '../tagesweg'
import { jeTag, type Pruefung, urteilIn } from './pruefung'

const sagt = urteilIn('H1')

/** H1: lessons, what goes on already and blocked times do not meet, with the way and the puffer between two places. */
export function zeitplan(pruefung: Pruefung): Urteil[] {
  const ohne = pruefung.teile.filter(({ lauf }) => lauf.bloecke.length === 0)
  const gefunden = pruefung.phasen.flatMap((phase) => {
    const gesperrt = blockedIn(phase, pruefung)
    return phase.tage.flatMap(({ wochentag, termine }) => {
      const heute = gesperrt.filter((zeit) => zeit.wochentag === wochentag)
      return onDay(termine, heute, pruefung).map((urteil) => ({ wochentag, urteil }))
    })
  })
  return [...ohne.map(({ lauf }) => sagt('unklar', 'stundenplan', { titel: lauf.titel })), ...jeTag(gefunden)]
}

const blockedIn = ({ von, bis }: Phase, { person }: Pruefung): Fenster[] =>
  person.fenster.filter(
    ({ art, gueltigVon, gueltigBis }) =>
      art === 'GESPERRT' && (gueltigVon === null || gueltigVon <= bis) && (gueltigBis === null || gueltigBis >= von)
  )

function onDay(termine: readonly Termin[], gesperrt: readonly Fenster[], pruefung: Pruefung): Urteil[] {
  const urteile: Urteil[] = []
  for (const [index, termin] of termine.entries()) {
    for (const zeit of termin.teil ? gesperrt : []) {
      if (termin.von < zeit.bis && zeit.von < termin.bis)
        urteile.push(sagt('verletzt', 'gesperrt', blocked(termin, zeit)))
    }
    for (const danach of termine.slice(index + 1)) {
      // What goes on already is not judged again, and a run is in order with itself.
      if (termin.teil === danach.teil) continue
      const urteil = between(termin, danach, pruefung)
      if (urteil) urteile.push(urteil)
    }
  }
  return urteile
}

function between(erster: Termin, zweiter: Termin, { person, welt }: Pruefung): Urteil | undefined {
  const angaben = {
    ...{ ersterTitel: erster.titel, zweiterTitel: zweiter.titel },
    ...{ ende: uhrzeitOf(erster.bis), beginn: uhrzeitOf(zweiter.von) }
  }
  if (erster.bis > zweiter.von) return sagt('verletzt', 'zugleich', angaben)
  if (erster.ort === null && zweiter.ort === null) return undefined
  const [von, nach] = [erster.ort ?? person.wohnort, zweiter.ort ?? person.wohnort]
  const luecke = zweiter.von - erster.bis
  const weg = von === nach && von !== unbekannterOrt ? 0 : dauerOf(von, nach, erster.bis, welt)
  if (weg === undefined) return sagt('unklar', 'wegUnbekannt', { von, nach })
  if (luecke >= weg + welt.kriterien.puffer) return undefined
  return sagt('verletzt', 'weg', { ...angaben, von, nach, weg, puffer: welt.kriterien.puffer })
}

function dauerOf(von: string | null, nach: string | null, um: number, { wege }: Pruefung['welt']): number | undefined {
  // Two places nobody knows need not be the same.
  const bekannt = von !== unbekannterOrt && nach !== unbekannterOrt
  const weg = bekannt && von !== null && nach !== null ? wege(von, nach) : undefined
  return weg && wegdauer(weg, um)
}

const blocked = ({ titel }: Termin, { von, bis }: { von: number; bis: number }) => ({
  ...{ titel, von: uhrzeitOf(von), bis: uhrzeitOf(bis) }
})
