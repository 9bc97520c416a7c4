import { Anchor, Table, Text, Title, UnstyledButton } from '@mantine/core'
import type { contract } from '@shared/contract'
import { personenText } from '@shared/texts/ausgaben'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { z } from 'zod'

type Personen = z.infer<typeof contract.ausgaben.read.output>['personen']

/** Who stood on a list; opened, what it said of each. */
export function PersonenListe({ personen, anzahl }: { personen: Personen; anzahl: number }) {
  const [offen, setOffen] = useState<string>()
  const fehlt = anzahl - personen.length
  return (
    <section aria-labelledby="personen">
      <Title order={2} id="personen" mb={4}>
        Personen
      </Title>
      {fehlt > 0 && (
        <Text size="sm" c="dimmed" mb={4}>
          Inzwischen gelöscht: {personenText(fehlt)}.
        </Text>
      )}
      <Table aria-label="Personen">
        <Table.Tbody>
          {personen.map(({ fall, name, zeilen }) => (
            <Table.Tr key={fall}>
              <Table.Td w="18rem" style={{ verticalAlign: 'top' }}>
                <Anchor component={Link} to={`/faelle/${fall}`} size="sm">
                  {name}
                </Anchor>
              </Table.Td>
              <Table.Td>
                <UnstyledButton
                  fz="sm"
                  aria-expanded={offen === fall}
                  aria-label={`Was stand darauf? ${name}`}
                  onClick={() => setOffen(offen === fall ? undefined : fall)}
                >
                  {offen === fall ? (
                    <IconChevronDown size={14} aria-hidden />
                  ) : (
                    <IconChevronRight size={14} aria-hidden />
                  )}{' '}
                  Was stand darauf?
                </UnstyledButton>
                {offen === fall &&
                  zeilen.map((angaben, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name and never move
                    <Text size="sm" key={index} mt={4}>
                      {angaben.map(({ spalte, text }) => `${spalte}: ${text}`).join(' · ')}
                    </Text>
                  ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  )
}
