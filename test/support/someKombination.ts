import { ausschlussmatrix } from '@shared/domain/kombination/ausschlussmatrix'
import { beurteile } from '@shared/domain/kombination/beurteilen'
import type { Hartregel } from '@shared/domain/kombination/kandidat'
import type { Block, Lauf, Weg, Wege } from '@shared/domain/kombination/lauf'
import { minuteOf } from '@shared/domain/kombination/minute'
import type { Betreuung, Fenster, Planperson } from '@shared/domain/kombination/planperson'
import type { Planwelt } from '@shared/domain/kombination/planwelt'
import { type Teil, teilOf } from '@shared/domain/kombination/teil'
import { planungskriterienVorgabe } from '@shared/domain/planung/kriterien'
import { urteilText } from '@shared/texts/kombination'

export const HEUTE = '2026-11-28'

/** Meetings on these weekdays (`'12345'`), the same hours each. */
export const bloecke = (tage: string, von: string, bis: string, ort: string | null = 'Herford'): Block[] =>
  [...tage].map((tag) => ({ wochentag: Number(tag), von: minuteOf(von), bis: minuteOf(bis), ort }))

/** A measure in Herford in the mornings of next year; a test names only what it is about. */
export function someLauf(werte: Partial<Lauf> = {}): Lauf {
  const id = werte.id ?? 'lauf'
  return {
    ...{ id, titel: id, traeger: 'traeger', traegerName: 'Lernhof', art: 'arbeitsmarkt', kursart: null },
    ...{ instrument: werte.kursart ? null : 'MAT', kostentraeger: null, standort: 'Herford', ort: 'Herford' },
    ...{ beginn: '2027-01-11', ende: '2027-06-25', einstieg: 'FEST', einstiegstage: [], letzterEinstieg: null },
    ...{ anmeldeschluss: null, bloecke: bloecke('12345', '09:00', '12:15'), ausfall: [], wochenstunden: null },
    ...{ ueWoche: null, plaetze: 20, frei: 5, freiStand: HEUTE, warteliste: false, belegt: 0, mindestTn: null },
    ...{ niveauVon: null, niveauMax: null, niveauZiel: null, mindestAlter: null, hoechstAlter: null },
    ...{ geschlechtFilter: null, kinderbetreuung: false, barrierefrei: null, ziel: null },
    ...werte
  }
}

/** A course of that kind. */
export const someKurs = (kursart: string, werte: Partial<Lauf> = {}): Lauf =>
  someLauf({ id: kursart, art: 'sprache', kursart, instrument: null, ...werte })

/** Somebody in Herford at A2 without children; a test names only what it is about. */
export function somePlanperson(werte: Partial<Planperson> = {}): Planperson {
  return {
    ...{ fall: 'fall', geburtsdatum: '1990-05-05', geschlecht: 'W', rechtskreis: 'SGB2', wohnort: 'Herford' },
    ...{ niveau: 'A2', alphabetisierung: 'LATEIN', aufenthaltsstatus: 'AE_ASYL', erwerbstaetigkeit: 'ERLAUBT' },
    ...{ berechtigungen: [], fenster: [], kinder: [], belegungen: [], ziele: [], fuehrerschein: false, pkw: false },
    ...{ maxWochenstunden: null, maxTagesstunden: null, barrierefreiNoetig: false, bedarfe: [], wartetSeit: null },
    ...{ verpflichtet: false, ohneAntwort: 0 },
    ...werte
  }
}

/** An entitlement issued this month; a test names only what it is about. */
export function someBerechtigung(
  werte: Partial<Planperson['berechtigungen'][number]> = {}
): Planperson['berechtigungen'][number] {
  return {
    ...{ zugangsweg: 'BSK_JC', kursart: null, ausgestelltAm: '2026-11-02', ausstellendeStelle: null },
    ...{ aktenzeichen: null, gueltigBis: null, verpflichtend: null, angemeldetAm: null, traeger: null },
    ...{ kursbeginnIst: null, letzterUnterrichtstag: null, ueKontingent: null, ueVerbraucht: null, ueWoche: null },
    ...{ wiederBegonnenAm: null, nichtZuVertreten: null, wiederholungGenutzt: null, status: 'AUSGESTELLT' },
    ...werte
  }
}

export const someBedarf = (art: string, seit = '2026-10-01'): Planperson['bedarfe'][number] => ({
  ...{ art, seit, status: 'OFFEN', kursart: null, instrument: null, niveauVon: null, niveauZiel: null },
  ...{ zeitmodell: null, erledigtAm: null, bemerkung: null }
})

/** A child with care on working days. */
export const someKind = (geburt: string, von: string, bis: string, mehr: Partial<Betreuung> = {}): Betreuung => ({
  ...{ geburt, sicher: true },
  zeit: { von: minuteOf(von), bis: minuteOf(bis), tage: [1, 2, 3, 4, 5], ort: null, ab: null },
  ...mehr
})

/** A blocked time. */
export const gesperrt = (wochentag: number, von: string, bis: string): Fenster => ({
  ...{ art: 'GESPERRT', wochentag, von: minuteOf(von), bis: minuteOf(bis), ort: null },
  ...{ gueltigVon: null, gueltigBis: null }
})

/** Ways between places, the same at all hours and in both directions: `'Vlotho-Herford': 60`. */
export function wegeBy(minuten: Readonly<Record<string, number>>, letzteRueckfahrt: number | null = null): Wege {
  return (von, nach) => {
    const dauer = minuten[`${von}-${nach}`] ?? minuten[`${nach}-${von}`] ?? (von === nach ? 0 : undefined)
    if (dauer === undefined) return undefined
    const weg: Weg = { frueh: dauer, mittag: dauer, spaet: dauer, letzteRueckfahrt, geschaetzt: false }
    return weg
  }
}

/** The rules as shipped, with these runs. */
export function someWelt(werte: Partial<Planwelt> = {}): Planwelt {
  return {
    ...{ heute: HEUTE, laeufe: [], wege: wegeBy({ 'Vlotho-Herford': 60, 'Herford-Bünde': 30 }) },
    ...{ regeln: ausschlussmatrix, kriterien: planungskriterienVorgabe },
    ...werte
  }
}

/** The part of a run from its beginning. */
export const ganz = (lauf: Lauf): Teil => teilOf(lauf, lauf.beginn ?? HEUTE)

/** What one rule says of runs together: severity and sentence. */
export function saysOf(regel: Hartregel, person: Planperson, laeufe: readonly Lauf[], welt: Planwelt): string[] {
  const { urteile } = beurteile(person, laeufe.map(ganz), { ...welt, laeufe })
  return urteile.filter((urteil) => urteil.regel === regel).map((urteil) => `${urteil.schwere}: ${urteilText(urteil)}`)
}
