import { ActionIcon, Menu } from '@mantine/core'
import type { Planzeile, Rundenkopf } from '@shared/contract/planung'
import type { Sperre } from '@shared/domain/planung/runde'
import type { Laufname } from '@shared/texts/planung'
import { IconLock } from '@tabler/icons-react'
import { api } from '../../api/client'
import { useWrite } from '../../api/useWrite'

interface Props {
  zeile: Planzeile
  runde: Rundenkopf
  name: string
  laufname: Laufname
}

/** Fixes something for the next plan of the round. */
export function SperrenMenue({ zeile: { fall, vorschlag }, runde: { id, version, sperren }, name, laufname }: Props) {
  const save = useWrite(api.planung.save)
  const lock = (sperre: Sperre) => save.mutate({ id, version, werte: { sperren: [...sperren, sperre] } })
  const dabei = sperren.some((sperre) => sperre.fall === fall)
  return (
    <Menu withinPortal={false} floatingStrategy="fixed" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="default" size="sm" aria-label={`Für den nächsten Plan festlegen: ${name}`}>
          <IconLock size={14} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{dabei ? 'Für diese Person ist schon etwas festgelegt' : 'Für den nächsten Plan'}</Menu.Label>
        {vorschlag.length > 0 && (
          <Menu.Item onClick={() => lock({ art: 'fest', fall, laeufe: vorschlag.map(({ lauf }) => lauf) })}>
            Diesen Vorschlag festhalten
          </Menu.Item>
        )}
        {vorschlag.map(({ lauf }) => (
          <Menu.Item key={lauf} onClick={() => lock({ art: 'ausgeschlossen', fall, lauf })}>
            Nicht „{laufname(lauf)}“
          </Menu.Item>
        ))}
        <Menu.Item onClick={() => lock({ art: 'nichtJetzt', fall })}>Jetzt nicht fragen</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
