import type { PersonenpaarTable, Tx } from './tables'
import type { QuelleFallTable } from './tablesAustausch'
import type { EntwurfTable } from './tablesVerwaltung'

/** What referred to the case that went and has no history: where it went, and what gave way. */
export interface Gefolgt {
  kennungen: string[]
  genannt: Pick<QuelleFallTable, 'quelle' | 'uebernahme'>[]
  genanntWeg: QuelleFallTable[]
  ausgabeZeilen: { ausgabe: string; schluessel: string }[]
  paareWeg: PersonenpaarTable[]
  paareNeu: Pick<PersonenpaarTable, 'fallA' | 'fallB'>[]
  entwuerfe: { konto: string; von: string; nach: string }[]
  entwuerfeWeg: EntwurfTable[]
}

/** Lets everything that refers to a case refer to another one; what the other has already gives way. */
export async function moveReferences(tx: Tx, von: string, nach: string): Promise<Gefolgt> {
  const kennungen = await tx.selectFrom('tnKennung').select('kennung').where('fall', '=', von).execute()
  await tx.updateTable('tnKennung').set({ fall: nach }).where('fall', '=', von).execute()
  const ausgabeZeilen = await tx
    .selectFrom('ausgabeZeile')
    .select(['ausgabe', 'schluessel'])
    .where('fall', '=', von)
    .execute()
  await tx.updateTable('ausgabeZeile').set({ fall: nach }).where('fall', '=', von).execute()
  return {
    kennungen: kennungen.map(({ kennung }) => kennung),
    ausgabeZeilen,
    ...(await moveGenannt(tx, von, nach)),
    ...(await movePaare(tx, von, nach)),
    ...(await moveEntwuerfe(tx, von, nach))
  }
}

/** What sources named of both; of one and the same list the case that stays keeps its own. */
async function moveGenannt(tx: Tx, von: string, nach: string): Promise<Pick<Gefolgt, 'genannt' | 'genanntWeg'>> {
  const rows = await tx.selectFrom('quelleFall').selectAll().where('fall', '=', von).execute()
  const eigene = await tx.selectFrom('quelleFall').selectAll().where('fall', '=', nach).execute()
  const vorhanden = new Set(eigene.map(({ quelle, uebernahme }) => `${quelle} ${uebernahme}`))
  const [weg, mit] = [true, false].map((doppelt) =>
    rows.filter(({ quelle, uebernahme }) => vorhanden.has(`${quelle} ${uebernahme}`) === doppelt)
  ) as [QuelleFallTable[], QuelleFallTable[]]
  await tx.deleteFrom('quelleFall').where('fall', '=', von).execute()
  for (const row of mit)
    await tx
      .insertInto('quelleFall')
      .values({ ...row, fall: nach })
      .execute()
  return { genannt: mit.map(({ quelle, uebernahme }) => ({ quelle, uebernahme })), genanntWeg: weg }
}

/** Who is not the one is not the other either. */
async function movePaare(tx: Tx, von: string, nach: string): Promise<Pick<Gefolgt, 'paareWeg' | 'paareNeu'>> {
  const paareWeg = await tx
    .selectFrom('personenpaar')
    .selectAll()
    .where(({ or, eb }) => or([eb('fallA', '=', von), eb('fallB', '=', von)]))
    .execute()
  const paareNeu: Gefolgt['paareNeu'] = []
  for (const { fallA, fallB, zeit, konto } of paareWeg) {
    await tx.deleteFrom('personenpaar').where('fallA', '=', fallA).where('fallB', '=', fallB).execute()
    const anderer = fallA === von ? fallB : fallA
    if (anderer === nach) continue
    const paar = anderer < nach ? { fallA: anderer, fallB: nach } : { fallA: nach, fallB: anderer }
    const { numInsertedOrUpdatedRows = 0n } = await tx
      .insertInto('personenpaar')
      .values({ ...paar, zeit, konto })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows > 0n) paareNeu.push(paar)
  }
  return { paareWeg, paareNeu }
}

async function moveEntwuerfe(tx: Tx, von: string, nach: string): Promise<Pick<Gefolgt, 'entwuerfe' | 'entwuerfeWeg'>> {
  const rows = await tx.selectFrom('entwurf').selectAll().where('schluessel', 'like', `%${von}%`).execute()
  const gefolgt: Pick<Gefolgt, 'entwuerfe' | 'entwuerfeWeg'> = { entwuerfe: [], entwuerfeWeg: [] }
  for (const row of rows) {
    const neu = row.schluessel.replaceAll(von, nach)
    const own = tx.selectFrom('entwurf').select('zeit').where('konto', '=', row.konto).where('schluessel', '=', neu)
    const vergeben = await own.executeTakeFirst()
    await tx.deleteFrom('entwurf').where('konto', '=', row.konto).where('schluessel', '=', row.schluessel).execute()
    if (vergeben) gefolgt.entwuerfeWeg.push(row)
    else {
      await tx
        .insertInto('entwurf')
        .values({ ...row, schluessel: neu })
        .execute()
      gefolgt.entwuerfe.push({ konto: row.konto, von: row.schluessel, nach: neu })
    }
  }
  return gefolgt
}

/** Gives back what followed, as far as it is still there. */
export async function returnReferences(tx: Tx, gefolgt: Gefolgt, von: string, nach: string): Promise<void> {
  for (const kennung of gefolgt.kennungen) {
    await tx.updateTable('tnKennung').set({ fall: nach }).where('kennung', '=', kennung).execute()
  }
  for (const { ausgabe, schluessel } of gefolgt.ausgabeZeilen) {
    const zeile = tx.updateTable('ausgabeZeile').set({ fall: nach }).where('ausgabe', '=', ausgabe)
    await zeile.where('schluessel', '=', schluessel).execute()
  }
  for (const { quelle, uebernahme } of gefolgt.genannt) {
    const genannt = tx.updateTable('quelleFall').set({ fall: nach }).where('fall', '=', von)
    await genannt.where('quelle', '=', quelle).where('uebernahme', '=', uebernahme).execute()
  }
  await returnGenannt(tx, gefolgt.genanntWeg)
  for (const { fallA, fallB } of gefolgt.paareNeu) {
    await tx.deleteFrom('personenpaar').where('fallA', '=', fallA).where('fallB', '=', fallB).execute()
  }
  for (const paar of await stillThere(tx, gefolgt.paareWeg)) {
    await tx
      .insertInto('personenpaar')
      .values(paar)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  for (const entwurf of gefolgt.entwuerfe) {
    const row = tx.updateTable('entwurf').set({ schluessel: entwurf.von }).where('konto', '=', entwurf.konto)
    await row.where('schluessel', '=', entwurf.nach).execute()
  }
  for (const entwurf of gefolgt.entwuerfeWeg) {
    await tx
      .insertInto('entwurf')
      .values(entwurf)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

/** An import that was taken back meanwhile named nobody. */
async function returnGenannt(tx: Tx, rows: readonly QuelleFallTable[]): Promise<void> {
  for (const row of rows) {
    const uebernahme = tx.selectFrom('uebernahme').select('rueckgaengigZeit').where('id', '=', row.uebernahme)
    const gilt = await uebernahme.executeTakeFirst()
    if (gilt && gilt.rueckgaengigZeit === null) await tx.insertInto('quelleFall').values(row).execute()
  }
}

async function stillThere(tx: Tx, paare: readonly PersonenpaarTable[]): Promise<PersonenpaarTable[]> {
  const ids = paare.flatMap(({ fallA, fallB }) => [fallA, fallB])
  const rows = ids.length === 0 ? [] : await tx.selectFrom('fall').select('id').where('id', 'in', ids).execute()
  const da = new Set(rows.map(({ id }) => id))
  return paare.filter(({ fallA, fallB }) => da.has(fallA) && da.has(fallB))
}
