import { createTheme, type CSSVariablesResolver } from '@mantine/core';

export const mantineTheme = createTheme({
  fontFamily: 'var(--body)',
  headings: { fontFamily: 'var(--display)' },
  defaultRadius: 4,
  focusRing: 'auto',
});

/** Lays Mantine's own variables over ours, so that its parts look like the rest in both themes. */
export const mantineVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-default': 'var(--paper)',
    '--mantine-color-default-hover': 'var(--paper-2)',
    '--mantine-color-default-border': 'var(--line-strong)',
    '--mantine-primary-color-filled': 'var(--focus)',
  };
  return { variables: {}, light: shared, dark: shared };
};
