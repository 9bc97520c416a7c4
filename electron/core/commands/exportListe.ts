import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { AppContract } from '@shared/contract'
import type { Zollpruefung } from '@shared/contract/ausgaben'
import type { Client } from '@shared/contract/define'
import { type Auftrag, type Freigabe, Monat } from '@shared/domain/ausgaben/auftrag'
import { Profil } from '@shared/domain/ausgaben/empfaenger'
import { zulassungOf } from '@shared/domain/ausgaben/erlaubt'
import { Ausgabespalte, spalten } from '@shared/domain/ausgaben/spalten'
import { Ausgabeart, vorlagen } from '@shared/domain/ausgaben/vorlagen'
import { Tag } from '@shared/domain/zeitraum'
import { refuse } from '@shared/errors'
import { personenText, profilLabels } from '@shared/texts/ausgaben'
import type { Store } from '../../store/openStore'
import { type Command, type CommandContext, UsageError } from './command'

/** Writes a list for somebody outside: the same checks, the same register as in the window. */
export const exportListe: Command = {
  usage:
    'LISTE --out DATEI.xlsx [--durchfuehrung ID] [--recipient EMPFÄNGER] [--password-env VARIABLE] [--month JJJJ-MM] [--kundennummern NR,NR] [--columns SPALTE,SPALTE --reason GRUND] [--with-protected] [--empty] [--rueckmeldung-bis JJJJ-MM-TT] [--loeschen-bis JJJJ-MM-TT]',
  summary: `schreibt eine Liste für einen Empfänger und trägt sie ins Verzeichnis ein (${Ausgabeart.options.join(', ')})`,
  positionals: 1,
  options: {
    out: { type: 'string' },
    durchfuehrung: { type: 'string' },
    recipient: { type: 'string' },
    'password-env': { type: 'string' },
    month: { type: 'string' },
    kundennummern: { type: 'string' },
    columns: { type: 'string' },
    reason: { type: 'string' },
    'with-protected': { type: 'boolean' },
    empty: { type: 'boolean' },
    'rueckmeldung-bis': { type: 'string' },
    'loeschen-bis': { type: 'string' }
  },
  async run(context) {
    const art = artOf(context.positionals[0])
    const file = context.path(context.required('out'))
    const wuensche = wuenscheOf(context)
    if (vorlagen[art].zeilen === 'personen' && !context.has('empty') && !context.option('kundennummern'))
      context.required('durchfuehrung')
    if (existsSync(file)) refuse('datei.vorhanden', { datei: basename(file) })
    const { api, store } = await context.open()
    const faelle = await findFaelle(store, context.option('kundennummern'))
    const erster = await auftragFor(api, context, { art, faelle, monat: wuensche.monat })
    const pruefung = await withProtected(api, erster, context.has('with-protected'))
    const auftrag = { ...pruefung.auftrag, spalten: spaltenWith(pruefung.ergebnis, context.option('columns')) }
    context.choose({ save: file })
    const freigabe = freigabeOf(context, pruefung.ergebnis, auftrag, wuensche)
    const ausgegeben = await api.ausgaben.ausgeben({ auftrag, freigabe })
    const weggelassen = pruefung.ergebnis.personen.filter(({ aufListe }) => !aufListe).length
    const verschluesselt = freigabe.schutz.art !== 'ohne'
    return {
      json: { file, id: ausgegeben?.id, personen: ausgegeben?.personen ?? 0, weggelassen, verschluesselt },
      text: [
        `Die Liste mit ${personenText(ausgegeben?.personen ?? 0)} ist geschrieben: ${file}`,
        weggelassen > 0 &&
          `Nicht auf der Liste, weil besonders schützenswert: ${personenText(weggelassen)}. Mit --with-protected kommen sie darauf.`,
        !verschluesselt && 'Sie ist nicht verschlüsselt. Bitte geben Sie sie nur auf sicherem Weg weiter.'
      ]
        .filter(Boolean)
        .join('\n')
    }
  }
}

type Api = Client<AppContract>

function artOf(given: string | undefined): Ausgabeart {
  const art = Ausgabeart.safeParse(given)
  if (!art.success) throw new UsageError(`Diese Liste gibt es nicht. Möglich sind: ${Ausgabeart.options.join(', ')}.`)
  return art.data
}

function wuenscheOf({ option }: CommandContext) {
  const day = (name: string) => {
    const given = option(name)
    if (given === undefined) return undefined
    const tag = Tag.safeParse(given)
    if (!tag.success) throw new UsageError(`--${name} erwartet einen Tag als JJJJ-MM-TT.`)
    return tag.data
  }
  const month = option('month')
  if (month !== undefined && !Monat.safeParse(month).success)
    throw new UsageError('--month erwartet einen Monat als JJJJ-MM.')
  return { rueckmeldungBis: day('rueckmeldung-bis'), loeschenBis: day('loeschen-bis'), monat: month ?? null }
}

async function findFaelle({ db }: Store, kundennummern: string | undefined): Promise<string[] | null> {
  if (kundennummern === undefined) return null
  const gesucht = kundennummern.split(',').map((nummer) => nummer.replace(/[\s.-]/g, '').toUpperCase())
  const rows = await db.selectFrom('fall').select(['id', 'kundennummer']).where('kundennummer', 'in', gesucht).execute()
  const fehlt = gesucht.find((nummer) => !rows.some(({ kundennummer }) => kundennummer === nummer))
  if (fehlt !== undefined) refuse('fall.kundennummerUnbekannt', { kundennummer: fehlt })
  return rows.map(({ id }) => id)
}

/** The recipient is one of the kinds the program knows, or a provider by its name; a run has its own. */
async function auftragFor(
  api: Api,
  { option, has, today }: CommandContext,
  { art, faelle, monat }: Pick<Auftrag, 'art' | 'faelle' | 'monat'>
): Promise<Auftrag> {
  const recipient = option('recipient')
  const profil = Profil.safeParse(recipient).data
  const named = recipient !== undefined && profil === undefined ? await findTraeger(api, recipient) : undefined
  const durchfuehrung = option('durchfuehrung') ?? null
  const gewaehlt = profil ?? named?.profil ?? vorlagen[art].empfaenger[0] ?? 'traeger'
  return {
    ...{ art, faelle, profil: gewaehlt, durchfuehrung },
    traeger: durchfuehrung === null ? (named?.id ?? null) : null,
    empfaenger: profilLabels[gewaehlt],
    geschuetzte: [],
    ohne: [],
    leer: has('empty'),
    monat: vorlagen[art].monatlich ? (monat ?? today.slice(0, 7)) : null,
    spalten: null
  }
}

async function findTraeger(api: Api, name: string) {
  const { traeger } = await api.ausgaben.ziele()
  const eines = traeger.find((einer) => einer.name.toLowerCase() === name.toLowerCase())
  if (!eines)
    throw new UsageError(
      `--recipient erwartet einen Träger mit seinem Namen oder eines von: ${Profil.options.join(', ')}.`
    )
  return { id: eines.id, profil: eines.profile[0] ?? 'traeger' }
}

/** Specially protected people are left out unless the caller says that they were looked at. */
async function withProtected(api: Api, auftrag: Auftrag, wanted: boolean) {
  const ergebnis = await api.ausgaben.pruefen(auftrag)
  if (!wanted) return { auftrag, ergebnis }
  const geschuetzte = ergebnis.personen.filter(({ aufListe }) => !aufListe).map(({ fall }) => fall)
  const mit = { ...auftrag, geschuetzte }
  return { auftrag: mit, ergebnis: await api.ausgaben.pruefen(mit) }
}

/** The usual columns and those asked for. */
function spaltenWith({ spalten: angebotene }: Zollpruefung, dazu: string | undefined): Ausgabespalte[] {
  const weitere = (dazu?.split(',') ?? []).map((name) => {
    const spalte = Ausgabespalte.safeParse(name.trim())
    if (!spalte.success) throw new UsageError(`--columns kennt die Spalte „${name.trim()}“ nicht.`)
    return spalte.data
  })
  return [...angebotene.filter(({ gewaehlt }) => gewaehlt).map(({ spalte }) => spalte), ...weitere]
}

function freigabeOf(
  { option, password, path, required }: CommandContext,
  { profil, zweck, rechtsgrundlage, rueckmeldungBis, loeschenBis, datei }: Zollpruefung,
  auftrag: Auftrag,
  wuensche: ReturnType<typeof wuenscheOf>
): Freigabe {
  const kennwort = password('password-env')
  const grund = option('reason') ?? ''
  const mitGrund = (auftrag.spalten ?? []).filter((spalte) => zulassungOf(profil, spalte) === 'bedarf')
  return {
    ...{ zweck, rechtsgrundlage, datei },
    begruendungen: Object.fromEntries(mitGrund.map((spalte) => [spalten[spalte].gruppe, grund])),
    rueckmeldungBis: wuensche.rueckmeldungBis ?? rueckmeldungBis,
    loeschenBis: wuensche.loeschenBis ?? loeschenBis,
    // Whoever calls the command line has chosen run or persons by hand.
    vieleBestaetigt: true,
    format: path(required('out')).toLowerCase().endsWith('.csv') ? 'csv' : 'xlsx',
    schutz: kennwort === undefined ? { art: 'ohne', grund: grund || 'Befehlszeile' } : { art: 'gegeben', kennwort }
  }
}
