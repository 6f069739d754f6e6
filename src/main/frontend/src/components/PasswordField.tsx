import { PasswordInput } from '@mantine/core';
import { useMessages } from '@/text/language';

interface Props {
  label: string;
  description?: string;
  error?: string | undefined;
  /** Which password it is, for those who keep them. */
  kind: 'current-password' | 'new-password';
  value: string;
  onChange: (value: string) => void;
}

const words = {
  vi: { show: 'Hiện hoặc ẩn mật khẩu' },
  en: { show: 'Show or hide the password' },
};

export function PasswordField({ label, description, error, kind, value, onChange }: Props) {
  const { show } = useMessages(words);
  return (
    <PasswordInput
      label={label}
      description={description}
      error={error}
      aria-invalid={error !== undefined}
      name={kind}
      autoComplete={kind}
      required
      withAsterisk={false}
      visibilityToggleButtonProps={{ 'aria-label': show }}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
