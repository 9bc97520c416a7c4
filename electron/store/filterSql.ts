import { niveauRang, niveauxMitRang } from '@shared/domain/saetze/aktuellesNiveau'
import { type Abfragefeld, abfragefeld } from '@shared/domain/zielgruppen/abfragefelder'
import type { Bedingung, Filter } from '@shared/domain/zielgruppen/filter'
import { foldText } from '@shared/domain/zielgruppen/foldText'
import type { FilterKontext } from '@shared/domain/zielgruppen/kontext'
import { tagWertOn } from '@shared/domain/zielgruppen/tagWert'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { valueSql } from './filterSqlFelder'
import { satzSql } from './filterSqlSaetze'
import { spanneAtLeast } from './filterSqlSpanne'

/** A condition for a `where` over the table `fall` of the surrounding query. */
export type Ausdruck = RawBuilder<SqlBool>

/** Keeps the hits of a filter, as `evaluate` says them. The filter has passed `checkFilter`. */
export const trefferSql = (filter: Filter, kontext: FilterKontext): Ausdruck => decide(filter, kontext, 'ja')

/** Keeps the hits and those that cannot be decided. */
export const moeglichSql = (filter: Filter, kontext: FilterKontext): Ausdruck => decide(filter, kontext, 'vielleicht')

/** Keeps those that cannot be decided: neither the filter nor its opposite is ruled out. */
export function unbekanntSql(filter: Filter, kontext: FilterKontext): Ausdruck {
  return sql<SqlBool>`(${moeglichSql(filter, kontext)} and ${moeglichSql({ not: filter }, kontext)})`
}

/** 1 for a hit, `unbekannt` where it cannot be decided, else 0. */
export function antwortSql(filter: Filter, kontext: FilterKontext, unbekannt = 2): RawBuilder<number> {
  // Few are possible at all: only those are asked a second time.
  return sql<number>`(case when ${moeglichSql(filter, kontext)}
    then case when ${trefferSql(filter, kontext)} then 1 else ${sql.lit(unbekannt)} end else 0 end)`
}

/** Whether to keep only what is certain, or also what may be. */
export type Mass = 'ja' | 'vielleicht'

/**
 * The tree with `not` moved down to its leaves, so that only AND and OR are left: the database then stops at the first
 * part that decides. Parts that look into other tables come last for the same reason.
 */
function decide(filter: Filter, kontext: FilterKontext, mass: Mass, verneint = false): Ausdruck {
  if ('not' in filter) return decide(filter.not, kontext, mass, !verneint)
  if ('and' in filter) return joined(filter.and, verneint ? 'or' : 'and', kontext, mass, verneint)
  if ('or' in filter) return joined(filter.or, verneint ? 'and' : 'or', kontext, mass, verneint)
  if (!('feld' in filter)) return satzSql(filter, kontext, mass, verneint)
  const feld = abfragefeld(filter.feld)
  if (!feld) throw new Error(`No such field to ask for: ${filter.feld}`)
  const compared = feld.spanne ? spanneSql(feld, filter, kontext) : fieldSql(feld, filter, kontext)
  const said = verneint ? sql<SqlBool>`(not ${compared})` : compared
  return mass === 'ja' ? said : sql<SqlBool>`(${said} is not false)`
}

function joined(
  teile: readonly Filter[],
  wort: 'and' | 'or',
  kontext: FilterKontext,
  mass: Mass,
  verneint: boolean
): Ausdruck {
  if (teile.length === 0) return wort === 'and' ? sql<SqlBool>`true` : sql<SqlBool>`false`
  const parts = teile.toSorted((a, b) => effort(a) - effort(b)).map((teil) => decide(teil, kontext, mass, verneint))
  return sql<SqlBool>`(${sql.join(parts, wort === 'and' ? sql` and ` : sql` or `)})`
}

/** 0 where the case itself answers, 1 where its records are asked. */
function effort(filter: Filter): number {
  if ('feld' in filter) return abfragefeld(filter.feld)?.ausSaetzen ? 1 : 0
  if ('not' in filter) return effort(filter.not)
  const teile = 'and' in filter ? filter.and : 'or' in filter ? filter.or : undefined
  return teile ? Math.max(0, ...teile.map(effort)) : 1
}

function fieldSql(feld: Abfragefeld, { op, wert }: Bedingung, kontext: FilterKontext): Ausdruck {
  const value = valueSql(feld, kontext)
  if (op === 'leer' || op === 'nichtLeer') return emptySql(isText(feld) ? sql`nullif(${value}, '')` : value, op)
  if (Array.isArray(wert)) return listSql(value, wert, op)

  const ziel = targetOf(feld, wert, kontext)
  if (feld.liste === 'niveau' && op in zeichen && op !== 'ist' && op !== 'istNicht')
    return niveauSql(value, op, String(ziel))
  if (!isText(feld)) return sql<SqlBool>`(${value} ${vergleich(op)} ${typeof ziel === 'boolean' ? Number(ziel) : ziel})`

  const gesucht = foldText(String(ziel))
  const folded = foldedSql(value)
  if (op === 'enthaelt') return sql<SqlBool>`(${folded} like ${`%${escaped(gesucht)}%`} escape '\\')`
  if (op === 'beginntMit') return sql<SqlBool>`(${folded} like ${`${escaped(gesucht)}%`} escape '\\')`
  return sql<SqlBool>`(${folded} ${vergleich(op)} ${gesucht})`
}

/** Numbers that follow from a day are asked for as days, so that no arithmetic is left to the database. */
function spanneSql(feld: Abfragefeld, { op, wert }: Bedingung, kontext: FilterKontext): Ausdruck {
  const spanne = feld.spanne!
  const tag = valueSql(abfragefeld(spanne.tag)!, kontext)
  if (op === 'leer' || op === 'nichtLeer') return emptySql(tag, op)
  const n = Number(targetOf(feld, wert, kontext))
  const atLeast = (anzahl: number) => spanneAtLeast(spanne, tag, anzahl, kontext.heute)
  switch (op) {
    case 'mindestens':
      return atLeast(n)
    case 'ueber':
      return atLeast(n + 1)
    case 'unter':
      return sql<SqlBool>`(not ${atLeast(n)})`
    case 'hoechstens':
      return sql<SqlBool>`(not ${atLeast(n + 1)})`
    case 'ist':
      return sql<SqlBool>`(${atLeast(n)} and not ${atLeast(n + 1)})`
    default:
      throw new Error(`${op} does not fit ${feld.name}`)
  }
}

/** Levels compare by rank; one without a rank is not known. */
function niveauSql(value: RawBuilder<unknown>, op: Bedingung['op'], ziel: string): Ausdruck {
  const grenze = niveauRang(ziel)
  if (grenze === null) return sql<SqlBool>`(null)`
  const passend = niveauxMitRang.filter((niveau) => passes(niveauRang(niveau)!, op, grenze))
  return sql<SqlBool>`(case when ${value} in (${sql.join(niveauxMitRang)}) then ${listSql(value, passend, 'inListe')} end)`
}

function passes(rang: number, op: Bedingung['op'], grenze: number): boolean {
  if (op === 'mindestens') return rang >= grenze
  if (op === 'hoechstens') return rang <= grenze
  return op === 'unter' ? rang < grenze : rang > grenze
}

function listSql(value: RawBuilder<unknown>, liste: readonly string[], op: Bedingung['op']): Ausdruck {
  const drin = op === 'inListe'
  if (liste.length === 0) return drin ? sql<SqlBool>`false` : sql<SqlBool>`true`
  return drin ? sql<SqlBool>`(${value} in (${sql.join(liste)}))` : sql<SqlBool>`(${value} not in (${sql.join(liste)}))`
}

const emptySql = (value: RawBuilder<unknown>, op: 'leer' | 'nichtLeer'): Ausdruck =>
  op === 'leer' ? sql<SqlBool>`(${value} is null)` : sql<SqlBool>`(${value} is not null)`

/** `foldText` in SQL. */
const foldedSql = (value: RawBuilder<unknown>) =>
  sql`replace(replace(replace(lower(${value}), 'Ä', 'ä'), 'Ö', 'ö'), 'Ü', 'ü')`

const escaped = (text: string) => text.replace(/[\\%_]/g, '\\$&')

const zeichen: Partial<Record<Bedingung['op'], RawBuilder<unknown>>> = {
  ist: sql`=`,
  istNicht: sql`<>`,
  mindestens: sql`>=`,
  hoechstens: sql`<=`,
  unter: sql`<`,
  ueber: sql`>`
}

function vergleich(op: Bedingung['op']): RawBuilder<unknown> {
  const wort = zeichen[op]
  if (!wort) throw new Error(`${op} is no comparison`)
  return wort
}

function targetOf(feld: Abfragefeld, wert: Bedingung['wert'], kontext: FilterKontext): string | number | boolean {
  if (wert === null || Array.isArray(wert)) throw new Error(`A single value is needed for ${feld.name}`)
  if (typeof wert === 'object') return kontext.parameter(wert.parameter)
  return feld.art === 'tag' ? tagWertOn(kontext.heute, String(wert)) : wert
}

const isText = ({ art }: Abfragefeld) => art === 'text' || art === 'langtext'
