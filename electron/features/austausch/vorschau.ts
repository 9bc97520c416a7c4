import type { OffeneListe as Ansicht, Vorhaben, VorschauZeile } from '@shared/contract/austausch'
import type { Person } from '@shared/domain/austausch/personen/person'
import type { Plan, PlanZeile } from '@shared/domain/austausch/plan'
import { zielOf } from '@shared/domain/austausch/spaltenziel'
import { folgefelder } from '@shared/domain/austausch/zellen'
import { angebotOf, angebotsvorhabenOf, traegerfragenOf } from './angebotAnsicht'
import type { OffeneListe } from './offeneListen'
import { ausgabeOf, ruecklaufHinweise, rueckzellenOf } from './ruecklaufAnsicht'

interface Umfeld {
  quellen: string[]
  schonUebernommen: Ansicht['schonUebernommen']
  /** The day of the last list of the same source. */
  letzterStand: string | null
}

/** An open list as the window sees it, without its rows. */
export function ansichtOf(offen: OffeneListe, umfeld: Umfeld): Ansicht {
  const { id, request, liste, quelle, traeger, vorlage, plan } = offen
  const { file, format, sheet, sheets, headerRows, hinweise, stand, monat, kind } = liste
  const { letzterStand, ...rest } = umfeld
  return {
    ...rest,
    ...{ id, file, format, sheet, sheets, headerRows, stand, monat, traeger },
    hinweise: [...hinweise, ...ruecklaufHinweise(liste, vorlage.ruecklauf)],
    gleicheForm: liste.sheetsGleicherForm,
    art: kind,
    artGeraten: request.overrides?.kind === undefined,
    columns: liste.columns.map(({ column, heading, field, own, how, forbidden, hidden = false, examples }) => {
      const feld = field ?? own
      const ziel = feld === null ? null : zielOf(feld, kind)
      return { column, heading, field: feld, how, ziel, hidden, examples, ...(forbidden && { forbidden }) }
    }),
    ...(vorlage.ruecklauf ? { ausgabe: ausgabeOf(vorlage.ruecklauf) } : { ausgabe: null }),
    quelle: quelle.name,
    letzteUebernahme: vorlage.bestand.letzteUebernahme,
    aelterAls: letzterStand !== null && stand !== null && stand < letzterStand ? letzterStand : null,
    zaehler: plan.zaehler,
    vorhaben: vorhabenOf(plan),
    ...(vorlage.angebote && { traegerfragen: traegerfragenOf(offen), standAngenommen: liste.stand === null }),
    konflikte: openConflicts(plan),
    probleme: plan.zeilen.filter(hasProblem).length
  }
}

/** What the plan writes, in numbers. */
export function vorhabenOf(plan: Plan): Vorhaben {
  const { zeilen, fehlendeAngebote } = plan
  const genommen = (zeile: PlanZeile) => zeile.zellen.filter(({ nehmen }) => nehmen).length
  const bestehende = zeilen.filter(
    (zeile) => zeile.ausgang !== 'new' && (genommen(zeile) > 0 || zeile.neueSaetze.length > 0)
  )
  return {
    neuePersonen: zeilen.filter(({ ausgang }) => ausgang === 'new').length,
    geaendertePersonen: new Set(bestehende.map(({ person }) => JSON.stringify(person))).size,
    felder: zeilen.reduce((sum, zeile) => sum + genommen(zeile), 0),
    saetze: zeilen.reduce((sum, { neueSaetze }) => sum + neueSaetze.length, 0),
    ...(fehlendeAngebote && { neuePersonen: 0, geaendertePersonen: 0, angebote: angebotsvorhabenOf(plan) })
  }
}

function openConflicts({ zeilen }: Plan): Ansicht['konflikte'] {
  const offen = zeilen.flatMap(({ zellen }) =>
    zellen.filter(({ zustand, entschieden, feld }) => zustand === 'konflikt' && !entschieden && !folgefelder.has(feld))
  )
  const jeFeld = Map.groupBy(offen, ({ tabelle, feld }) => `${tabelle}.${feld}`)
  return [...jeFeld.values()].flatMap((gleiche) => {
    const [erste] = gleiche
    return erste ? [{ tabelle: erste.tabelle, feld: erste.feld, anzahl: gleiche.length }] : []
  })
}

/** Rows somebody should look at: findings, doubts, conflicts. What is skipped as a title or total is none. */
export function hasProblem({ ausgang, befunde, gruende }: PlanZeile): boolean {
  if (ausgang === 'skipped') return false
  return befunde.length > 0 || gruende.length > 0 || ausgang === 'conflict'
}

interface Filter {
  ausgaenge?: PlanZeile['ausgang'][] | undefined
  nurProbleme?: boolean | undefined
  offset: number
  limit: number
}

/** A page of the preview. */
export function zeilenOf(
  { plan, entscheidungen, vorlage }: OffeneListe,
  { ausgaenge, nurProbleme, offset, limit }: Filter,
  konten: ReadonlyMap<string, string>
): { total: number; zeilen: VorschauZeile[] } {
  const passend = plan.zeilen.filter(
    (zeile) => (!ausgaenge || ausgaenge.includes(zeile.ausgang)) && (!nurProbleme || hasProblem(zeile))
  )
  const zeilen = passend.slice(offset, offset + limit).map((zeile): VorschauZeile => {
    const { person, zellen, fruehereNummer: _, ...rest } = zeile
    const fall = person && 'fall' in person ? person.fall : null
    const stored = fall === null ? undefined : vorlage.bestand.personen.get(fall)
    return {
      ...rest,
      fall,
      name: nameOf(stored ?? { nachname: text(zeile.genannt.nachname), vorname: text(zeile.genannt.vorname) }),
      kundennummer: text(zeile.genannt.kundennummer) ?? stored?.kundennummer ?? null,
      zellen: zellen.map(({ hand, version: _version, ...zelle }) => ({
        ...zelle,
        ...(hand && { hand: { ...hand, konto: konten.get(hand.konto) ?? hand.konto } })
      })),
      angebot: angebotOf(zeile),
      ruecklauf: rueckzellenOf(vorlage.ruecklauf, zeile.row),
      wahl: entscheidungen.personen[zeile.row] ?? null
    }
  })
  return { total: passend.length, zeilen }
}

const text = (wert: unknown) => (typeof wert === 'string' ? wert : null)

/** „Nachname, Vorname“, with what there is of it. */
export function nameOf({ nachname, vorname }: Pick<Person, 'nachname' | 'vorname'>): string {
  return [nachname, vorname].filter(Boolean).join(', ')
}
