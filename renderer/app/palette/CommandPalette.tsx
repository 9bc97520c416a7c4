import { Combobox, Modal, Text, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue, useHotkeys } from '@mantine/hooks'
import { formatTag } from '@shared/texts/format'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { api } from '../../api/client'
import { useRead } from '../../api/useRead'
import { commandsFor, type Treffer } from './commands'

interface Props {
  opened: boolean
  onOpen: () => void
  onClose: () => void
  onLock: () => void
}

const gruppen = ['Personen', 'Angebote', 'Befehle'] as const

/** One field for everything (Strg+K): people, offers, pages and commands. */
export function CommandPalette({ opened, onOpen, onClose, onLock }: Props) {
  useHotkeys([['mod+K', onOpen]], [])
  return (
    <Modal.Root opened={opened} onClose={onClose} size="lg" yOffset="12vh">
      <Modal.Overlay />
      <Modal.Content aria-label="Suche über alles">
        <Modal.Body p={0}>{opened && <Palette onClose={onClose} onLock={onLock} />}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

function Palette({ onClose, onLock }: Pick<Props, 'onClose' | 'onLock'>) {
  const [eingabe, setEingabe] = useState('')
  const combobox = useCombobox({ opened: true })
  const treffer = useTreffer(eingabe, onClose, onLock)
  const keys = treffer.map(({ key }) => key).join(' ')
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever other hits stand there, Enter takes the first
  useEffect(() => {
    combobox.selectFirstOption()
  }, [keys])

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={(key) => treffer.find((one) => one.key === key)?.run()}
      withinPortal={false}
    >
      <Combobox.EventsTarget>
        <TextInput
          aria-label="Personen, Angebote und Befehle suchen"
          placeholder="Name, Nummer, Geburtsdatum, Kurs oder Befehl"
          size="md"
          variant="unstyled"
          px="md"
          value={eingabe}
          onChange={(event) => setEingabe(event.currentTarget.value)}
          // An opened Combobox keeps Escape from the dialog around it.
          onKeyDown={({ key }) => key === 'Escape' && onClose()}
          data-autofocus
        />
      </Combobox.EventsTarget>
      <Combobox.Options mah="50vh" style={{ overflowY: 'auto' }} p="xs">
        {gruppen.map((gruppe) => {
          const own = treffer.filter((one) => one.gruppe === gruppe)
          return own.length > 0 ? (
            <Combobox.Group key={gruppe} label={gruppe}>
              {own.map(({ key, titel, zusatz }) => (
                <Combobox.Option key={key} value={key}>
                  {titel}
                  {zusatz && (
                    <Text span size="sm" c="dimmed" ml="xs">
                      {zusatz}
                    </Text>
                  )}
                </Combobox.Option>
              ))}
            </Combobox.Group>
          ) : null
        })}
        {treffer.length === 0 && (
          <Combobox.Empty>Nichts gefunden. Auch ähnlich geschriebene Namen gibt es nicht.</Combobox.Empty>
        )}
      </Combobox.Options>
    </Combobox>
  )
}

function useTreffer(eingabe: string, onClose: () => void, lock: () => void): Treffer[] {
  const navigate = useNavigate()
  const [wanted] = useDebouncedValue(eingabe, 60)
  const found = useRead(api.suche.all, { eingabe: wanted }, { enabled: wanted.trim() !== '', keepPrevious: true }).data
  function go(path: string) {
    onClose()
    void navigate(path)
  }
  const commands = commandsFor(eingabe, { go, lock })
  if (!found || eingabe.trim() === '') return commands
  const personen = found.personen.map(({ id, nachname, vorname, geburtsdatum, ort, aehnlich }) => ({
    key: id,
    gruppe: 'Personen' as const,
    titel: [nachname, vorname].filter(Boolean).join(', '),
    zusatz: [geburtsdatum && formatTag(geburtsdatum), ort, aehnlich && 'ähnlich'].filter(Boolean).join(' · '),
    run: () => go(`/faelle/${id}`)
  }))
  const angebote = found.angebote.map(({ art, id, titel, zusatz }) => ({
    key: id,
    gruppe: 'Angebote' as const,
    titel,
    ...(zusatz && { zusatz }),
    run: () => go(art === 'durchfuehrung' ? `/angebote/${id}` : '/angebote')
  }))
  return [...personen, ...angebote, ...commands]
}
