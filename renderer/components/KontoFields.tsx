import { PasswordInput, type PasswordInputProps, Select, type SelectProps } from '@mantine/core'

interface NameProps extends Pick<SelectProps, 'description'> {
  personen: readonly { id: string; name: string }[]
  /** The id of the one chosen. */
  konto: string
  onChange: (konto: string) => void
}

/** Who it is: one of those who can open this store or backup. */
export function NameSelect({ personen, konto, onChange, ...props }: NameProps) {
  return (
    <Select
      label="Name"
      {...props}
      data={personen.map(({ id, name }) => ({ value: id, label: name }))}
      value={konto}
      onChange={(value) => onChange(value ?? '')}
      allowDeselect={false}
    />
  )
}

interface KennwortProps extends Omit<PasswordInputProps, 'label' | 'value' | 'onChange'> {
  label?: string
  value: string
  onChange: (kennwort: string) => void
}

/** A password that exists already, to be known and not to be made up (`KennwortFields`). */
export function KennwortInput({ label = 'Kennwort', onChange, ...props }: KennwortProps) {
  return (
    <PasswordInput
      {...props}
      label={label}
      onChange={(event) => onChange(event.currentTarget.value)}
      autoComplete="current-password"
      visibilityToggleButtonProps={{ 'aria-label': `${label} zeigen` }}
    />
  )
}
