import { Checkbox, Fieldset, Group, MultiSelect, NumberInput, Select, TextInput } from '@mantine/core'
import { Altersgruppe, type Uebergabekriterium } from '@shared/domain/uebergabe/regeln'
import { altersgruppenTexts } from '@shared/texts/uebergaben'
import { useCodes } from '../../api/useCodes'

interface Props {
  kriterium: Uebergabekriterium
  onChange: (kriterium: Uebergabekriterium) => void
}

/** One criterion: whom it is about, what it asks for, where the case then goes. */
export function KriteriumFelder({ kriterium, onChange }: Props) {
  const { codesOf } = useCodes()
  const set = (werte: Partial<Uebergabekriterium>) => onChange({ ...kriterium, ...werte })
  const teamarten = codesOf('teamart').map(({ code, label, kurz }) => ({ value: code, label: kurz ?? label }))
  return (
    <Fieldset legend={`Kriterium ${kriterium.id}`} p="sm">
      <Group gap="lg" mb="xs">
        <Checkbox
          label="gilt"
          checked={kriterium.aktiv}
          onChange={(event) => set({ aktiv: event.currentTarget.checked })}
        />
        <Checkbox
          label="schlägt allein eine Übergabe vor"
          checked={kriterium.schlaegtVor}
          onChange={(event) => set({ schlaegtVor: event.currentTarget.checked })}
        />
        <Checkbox
          label="von Hand: kein Mehrwert mehr"
          checked={kriterium.ohneMehrwert}
          onChange={(event) => set({ ohneMehrwert: event.currentTarget.checked })}
        />
      </Group>
      <TextInput
        label="Wortlaut"
        value={kriterium.text}
        onChange={(event) => set({ text: event.currentTarget.value })}
        maxLength={100}
        mb="xs"
        required
      />
      <Group gap="sm" align="flex-start">
        <Select
          label="Mindestniveau"
          w="11rem"
          data={codesOf('niveau').map(({ code, label }) => ({ value: code, label }))}
          value={kriterium.mindestNiveau}
          onChange={(mindestNiveau) => set({ mindestNiveau })}
          placeholder="beliebig"
          clearable
          clearButtonProps={{ 'aria-label': 'Mindestniveau entfernen' }}
        />
        <Select
          label="Alter"
          w="11rem"
          data={Altersgruppe.options.map((gruppe) => ({ value: gruppe, label: altersgruppenTexts[gruppe] }))}
          value={kriterium.alter}
          onChange={(alter) => set({ alter: alter as Altersgruppe | null })}
          placeholder="beliebig"
          clearable
          clearButtonProps={{ 'aria-label': 'Alter entfernen' }}
        />
        <NumberInput
          label="Mindestens Monate"
          w="10rem"
          min={1}
          max={240}
          allowDecimal={false}
          value={kriterium.monate ?? ''}
          onChange={(monate) => set({ monate: typeof monate === 'number' ? monate : null })}
          placeholder="beliebig"
          hideControls
        />
        <Select
          label="Wechsel in"
          w="13rem"
          data={teamarten}
          value={kriterium.zielTeamart}
          onChange={(zielTeamart) => set({ zielTeamart })}
          placeholder="offen"
          clearable
          clearButtonProps={{ 'aria-label': 'Ziel entfernen' }}
        />
        <MultiSelect
          label="Gilt für Teams der Art"
          w="22rem"
          maw="100%"
          data={teamarten}
          value={kriterium.ausTeamart}
          onChange={(ausTeamart) => set({ ausTeamart })}
          placeholder={kriterium.ausTeamart.length === 0 ? 'alle' : ''}
        />
        <TextInput
          label="nur Schwerpunkt"
          w="11rem"
          value={kriterium.ausSchwerpunkt ?? ''}
          onChange={(event) => set({ ausSchwerpunkt: event.currentTarget.value || null })}
          placeholder="alle"
          maxLength={80}
        />
      </Group>
    </Fieldset>
  )
}
