import type { OffeneListe as Ansicht } from '@shared/contract/austausch'
import type { Vorhaben } from '@shared/contract/uebernahme'
import type { VorschauZeile } from '@shared/contract/vorschau'
import type { Rueckstand } from '@shared/domain/ausgaben/zellvergleich'
import { leerbareFelder } from '@shared/domain/austausch/leere'
import type { Person } from '@shared/domain/austausch/personen/person'
import type { Entscheidungen, Plan, PlanZeile } from '@shared/domain/austausch/plan'
import { zielOf } from '@shared/domain/austausch/spaltenziel'
import { folgefelder } from '@shared/domain/austausch/zellen'
import { compareSpalten } from '@shared/domain/quellen/spaltenvergleich'
import { angebotOf, angebotsvorhabenOf, traegerfragenOf } from './angebotAnsicht'
import { gedeuteteWoerter } from './deutungen'
import type { OffeneListe } from './offeneListen'
import { ausgabeOf, ruecklaufHinweise, rueckzellenOf } from './ruecklaufAnsicht'

interface Umfeld {
  quellen: string[]
  schonUebernommen: Ansicht['schonUebernommen']
  /** The day of the last list of the same source. */
  letzterStand: string | null
}

/** Most that anybody would settle one by one; of a column that holds no code words there may be thousands. */
const MOST_WORDS = 300

/** An open list as the window sees it, without its rows. */
export function ansichtOf(offen: OffeneListe, umfeld: Umfeld): Ansicht {
  const { id, request, liste, fremd, deutungen, quelle, traeger, weitere, vorlage, plan, entscheidungen } = offen
  const { file, format, sheet, sheets, headerRows, hinweise, stand, monat, kind } = liste
  const { letzterStand, ...rest } = umfeld
  const woerter = gedeuteteWoerter({ fremd, deutungen })
  const vergleich = compareSpalten(liste.columns, quelle.merkmale.kopf)
  return {
    ...rest,
    ...{ id, file, format, sheet, sheets, headerRows, stand, monat, traeger },
    hinweise: [...hinweise, ...ruecklaufHinweise(liste, vorlage.ruecklauf)],
    gleicheForm: liste.sheetsGleicherForm,
    weitere: [...weitere],
    versteckt: verstecktIn(plan, entscheidungen),
    art: kind,
    artGeraten: request.overrides?.kind === undefined,
    columns: liste.columns.map(({ column, key, heading, field, own, how, forbidden, hidden = false, examples }) => {
      const feld = field ?? own
      const ziel = feld === null ? null : zielOf(feld, kind)
      const { neu, umbenannt } = { neu: vergleich.neu.has(key), umbenannt: vergleich.umbenannt.get(key) ?? null }
      return {
        ...{ column, heading, field: feld, how, ziel, hidden, examples, neu, umbenannt },
        ...(forbidden && { forbidden })
      }
    }),
    ...(vorlage.ruecklauf ? { ausgabe: ausgabeOf(vorlage.ruecklauf) } : { ausgabe: null }),
    fehlendeSpalten: vergleich.fehlend.map(({ heading, field }) => ({ heading, field })),
    woerter: woerter.slice(0, MOST_WORDS),
    woerterOffen: woerter.filter(({ deutung }) => deutung === null).length,
    leer: leerbareFelder(kind).filter(
      (feld) => quelle.merkmale.leer.includes(feld) && !quelle.merkmale.gesperrt.includes(feld)
    ),
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

function verstecktIn({ zeilen }: Plan, { personen }: Entscheidungen): Ansicht['versteckt'] {
  const wahlen = zeilen.filter(({ versteckt }) => versteckt).map(({ row }) => personen[row]?.art)
  const count = (passt: (art: string | undefined) => boolean) => wahlen.filter(passt).length
  return {
    offen: count((art) => art === undefined),
    dazu: count((art) => art !== undefined && art !== 'auslassen'),
    ausgelassen: count((art) => art === 'auslassen')
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
  /** Rows with a returned cell that stands so. */
  rueckstaende?: Rueckstand[] | undefined
  offset: number
  limit: number
}

/** The rows that pass a filter, in the order of the list. */
export function passing(
  { plan, vorlage }: Pick<OffeneListe, 'plan' | 'vorlage'>,
  { ausgaenge, nurProbleme, rueckstaende }: Omit<Filter, 'offset' | 'limit'>
): PlanZeile[] {
  const stands = (row: number) =>
    vorlage.ruecklauf?.zeilen.get(row)?.zellen.some(({ stand }) => rueckstaende?.includes(stand))
  return plan.zeilen.filter(
    (zeile) =>
      (!ausgaenge || ausgaenge.includes(zeile.ausgang)) &&
      (!nurProbleme || hasProblem(zeile)) &&
      (!rueckstaende || stands(zeile.row))
  )
}

/** A page of the preview. */
export function zeilenOf(
  offen: OffeneListe,
  { offset, limit, ...filter }: Filter,
  konten: ReadonlyMap<string, string>
): { total: number; zeilen: VorschauZeile[] } {
  const { entscheidungen, vorlage } = offen
  const passend = passing(offen, filter)
  const zeilen = passend.slice(offset, offset + limit).map((zeile): VorschauZeile => {
    const { person, zellen, fruehereNummer: _, versteckt: _versteckt, ...rest } = zeile
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
