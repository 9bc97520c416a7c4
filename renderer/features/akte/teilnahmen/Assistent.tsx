import { Button, Group, Menu, Text } from '@mantine/core'
import type { Teilnahme } from '@shared/domain/saetze/satzarten'
import { type Schritt, schritteOf } from '@shared/domain/teilnahme/schritte'
import { schrittText } from '@shared/texts/teilnahme'
import { IconChevronDown } from '@tabler/icons-react'
import { useEntwurf } from '../../../api/useEntwurf'
import { useAkte } from '../akteContext'
import { type Schrittentwurf, SchrittForm } from './SchrittForm'

/** So many steps stand as buttons; the rarer ones are in a menu. */
const SICHTBAR = 3

/** What may come next in a participation, and nothing else; a step opens one small form in place, which outlives the lock. */
export function Assistent({ teilnahme }: { teilnahme: Teilnahme }) {
  const { akte } = useAkte()
  const { draft, keep, drop } = useEntwurf<Schrittentwurf>(`akte/${akte.fall.id}/schritt/${teilnahme.id}`)
  const offen = draft?.status
  const schritte = schritteOf(teilnahme, akte.heute)
  if (schritte.length === 0) return null
  const schritt = schritte.find(({ status }) => status === offen)
  const name = (eines: Schritt) => schrittText(eines.status, teilnahme.status)
  const weitere = schritte.slice(SICHTBAR)
  return (
    <>
      <Group gap={6} role="group" aria-label={`Weiter mit ${teilnahme.titel ?? 'dieser Teilnahme'}`}>
        <Text span size="sm" c="dimmed">
          Weiter mit
        </Text>
        {schritte.slice(0, SICHTBAR).map((eines) => (
          <Button
            key={eines.status}
            size="compact-sm"
            variant={eines.status === offen ? 'filled' : 'default'}
            aria-expanded={eines.status === offen}
            onClick={() => (eines.status === offen ? drop() : keep({ status: eines.status }))}
          >
            {name(eines)}
          </Button>
        ))}
        {weitere.length > 0 && (
          <Menu position="bottom-start">
            <Menu.Target>
              <Button size="compact-sm" variant="default" rightSection={<IconChevronDown size={14} aria-hidden />}>
                Anderes
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {weitere.map((eines) => (
                <Menu.Item key={eines.status} onClick={() => keep({ status: eines.status })}>
                  {name(eines)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
      {draft && schritt && (
        <SchrittForm
          key={schritt.status}
          teilnahme={teilnahme}
          schritt={schritt}
          name={name(schritt)}
          entwurf={draft}
          onChange={keep}
          onClose={drop}
        />
      )}
    </>
  )
}
