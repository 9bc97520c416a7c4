import { ActionIcon, Group, NumberInput, Text } from '@mantine/core'
import type { Vertrauensfolge, Vertrauensstufe } from '@shared/domain/sprache/vertrauensfolge'
import { stufeText } from '@shared/texts/sprache'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useRef } from 'react'
import { useCodes } from '../../api/useCodes'
import css from './vertrauensfolge.module.css'

interface Props {
  folge: Vertrauensfolge
  onChange: (folge: Vertrauensfolge) => void
}

/** The steps of the order of trust: moved up and down by button, each with the age it counts to. */
export function Vertrauensstufen({ folge, onChange }: Props) {
  const { codeLabel } = useCodes()
  const list = useRef<HTMLOListElement>(null)

  function move(from: number, by: 1 | -1) {
    const next = folge.toSpliced(from, 1)
    onChange(next.toSpliced(from + by, 0, ...folge.slice(from, from + 1)))
    // The button stays under the finger: the step takes the focus along.
    requestAnimationFrame(() => {
      const row = list.current?.children[from + by]
      const [up, down] = row?.querySelectorAll('button') ?? []
      const wanted = by === -1 ? up : down
      ;(wanted?.disabled ? (by === -1 ? down : up) : wanted)?.focus()
    })
  }
  const save = (index: number, stufe: Vertrauensstufe) => onChange(folge.toSpliced(index, 1, stufe))

  return (
    <ol className={css.stufen} ref={list} aria-label="Reihenfolge der Nachweise">
      {folge.map((stufe, index) => {
        const label = `${index + 1}. ${stufeText(stufe, codeLabel)}`
        return (
          <li key={`${stufe.arten.join()} ${gleicheVor(folge, index)}`}>
            <Text span size="sm" className={css.nummer} aria-hidden>
              {index + 1}.
            </Text>
            <Text span size="sm" className={css.arten}>
              {stufeText(stufe, codeLabel)}
            </Text>
            <NumberInput
              label="höchstens Monate alt"
              aria-label={`${label}: höchstens Monate alt`}
              placeholder="ohne Grenze"
              size="xs"
              w="10rem"
              min={1}
              max={120}
              allowDecimal={false}
              value={stufe.hoechstensMonate ?? ''}
              onChange={(monate) =>
                save(index, { ...stufe, hoechstensMonate: typeof monate === 'number' && monate >= 1 ? monate : null })
              }
            />
            <Group gap={4} wrap="nowrap">
              <ActionIcon
                variant="default"
                aria-label={`${label} nach oben`}
                disabled={index === 0}
                onClick={() => move(index, -1)}
              >
                <IconArrowUp size={16} />
              </ActionIcon>
              <ActionIcon
                variant="default"
                aria-label={`${label} nach unten`}
                disabled={index === folge.length - 1}
                onClick={() => move(index, 1)}
              >
                <IconArrowDown size={16} />
              </ActionIcon>
            </Group>
          </li>
        )
      })}
    </ol>
  )
}

/** How many steps of the same kinds stand before this one. */
const gleicheVor = (folge: Vertrauensfolge, index: number) =>
  folge.slice(0, index).filter(({ arten }) => arten.join() === folge[index]?.arten.join()).length
