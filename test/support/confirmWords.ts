import type { AppContract } from '@shared/contract'
import type { OffeneListe } from '@shared/contract/austausch'
import type { Client } from '@shared/contract/define'

/** Somebody confirms what the reader took the words of a list for; what it took for nothing is not taken over. */
export async function confirmWords(
  { austausch }: Pick<Client<AppContract>, 'austausch'>,
  offen: OffeneListe
): Promise<OffeneListe> {
  const woerter = offen.woerter.map(({ feld, wort, vorschlag }) => {
    return { feld, wort, deutung: { code: vorschlag, immer: true } }
  })
  return woerter.length === 0 ? offen : austausch.translate({ id: offen.id, woerter })
}
