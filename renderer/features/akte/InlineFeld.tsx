import { Group, Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { checkFall } from '@shared/domain/faelle/checkFall'
import { type FallFeld, fallFelder } from '@shared/domain/faelle/felder'
import type { Feld } from '@shared/domain/feld'
import { wertText } from '@shared/texts/akte'
import { eingabeOf, readEingabe, unlesbarText } from '@shared/texts/eingabe'
import { errorText } from '@shared/texts/errors'
import { fallFeldLabels } from '@shared/texts/felder'
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { sentenceOf } from '../../api/showError'
import { FeldInput } from '../../components/FeldInput'
import css from './akte.module.css'
import { useAkte } from './akteContext'
import { HerkunftText } from './HerkunftText'

/** One field of the case: to be read, and by click, Enter or F2 to be changed in place. */
export function InlineFeld({ name }: { name: FallFeld }) {
  const { akte, codesOf, codeLabel, saveFeld, entwurf } = useAkte()
  const { fall, heute } = akte
  const feld: Feld = fallFelder[name]
  const label = fallFeldLabels[name]
  const [edit, setEdit] = useState(() => {
    const liegengeblieben = entwurf.of(name)
    return liegengeblieben === undefined ? undefined : { eingabe: liegengeblieben, version: fall.version, alt: true }
  })
  const [error, setError] = useState<string>()
  const [saved, setSaved] = useState(false)
  const reading = useRef<HTMLButtonElement>(null)
  const refocus = useRef(false)
  /** Leaving a field fires twice (key and blur), and once more while it is being saved. */
  const idle = useRef(edit === undefined)

  useEffect(() => {
    if (edit || !refocus.current) return
    refocus.current = false
    reading.current?.focus()
  }, [edit])

  const text = wertText('fall', name, fall[name], codeLabel)
  const hinweise = (werte: typeof fall) =>
    checkFall(werte, heute)
      .filter(({ field }) => field === name)
      .map((befund) => errorText(befund.error))

  if (feld.berechnet) {
    return (
      <div className={css.fest}>
        <Text size="xs" c="dimmed">
          {label}
        </Text>
        <Text size="sm">{text}</Text>
        <HerkunftText feld={name} />
      </div>
    )
  }

  function start() {
    idle.current = false
    setSaved(false)
    setEdit({ eingabe: eingabeOf(feld, fall[name]), version: fall.version, alt: false })
  }

  function leave(byKey: boolean) {
    idle.current = true
    refocus.current = byKey
    setError(undefined)
    setEdit(undefined)
    entwurf.drop(name)
  }

  async function commit(eingabe: string, byKey: boolean) {
    if (!edit || idle.current) return
    const wert = readEingabe(feld, eingabe, heute)
    if (wert === undefined) return setError(unlesbarText(feld))
    if (wert === fall[name]) return leave(byKey)
    idle.current = true
    try {
      const done = await saveFeld(name, wert, edit.version)
      leave(byKey)
      setSaved(done)
    } catch (reason) {
      idle.current = false
      setError(sentenceOf(reason))
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.stopPropagation()
      leave(true)
    }
    const chosen = feld.art === 'code' || feld.art === 'jaNein'
    const commits = event.key === 'Enter' && !chosen && (feld.art !== 'langtext' || event.ctrlKey)
    if (!commits || !edit) return
    event.preventDefault()
    void commit(edit.eingabe, true)
  }

  if (edit) {
    const gelesen = readEingabe(feld, edit.eingabe, heute)
    const [hinweis] = gelesen === undefined ? [] : hinweise({ ...fall, [name]: gelesen })
    return (
      <div className={css.feld}>
        <FeldInput
          feld={feld}
          label={label}
          value={edit.eingabe}
          codes={feld.liste ? codesOf(feld.liste) : []}
          heute={heute}
          autoFocus={!edit.alt}
          openChoice={!edit.alt}
          error={error ?? (edit.alt ? undefined : hinweis)}
          description={edit.alt ? 'Noch nicht gespeichert' : undefined}
          onChange={(eingabe) => {
            setError(undefined)
            setEdit({ ...edit, eingabe, alt: false })
            entwurf.keep(name, eingabe)
            if (feld.art === 'code' || feld.art === 'jaNein') void commit(eingabe, true)
          }}
          onBlur={() => void commit(edit.eingabe, false)}
          onKeyDown={onKeyDown}
        />
      </div>
    )
  }

  const [hinweis] = hinweise(fall)
  return (
    <UnstyledButton
      ref={reading}
      className={css.lesen}
      onClick={start}
      onKeyDown={(event) => {
        if (event.key === 'F2') start()
      }}
    >
      <Group gap={6} wrap="nowrap">
        <Text size="xs" c="dimmed" span>
          {label}
        </Text>
        {saved && (
          <Text size="xs" className={css.gespeichert} span role="status">
            <IconCheck size={12} aria-hidden /> gespeichert
          </Text>
        )}
      </Group>
      <Text size="sm" className={css.wert} span>
        {text}
      </Text>
      <HerkunftText feld={name} />
      <VisuallyHidden>, ändern</VisuallyHidden>
      {hinweis && (
        <Text size="xs" className={css.hinweis} span>
          <IconAlertTriangle size={12} aria-hidden /> {hinweis}
        </Text>
      )}
    </UnstyledButton>
  )
}
