import { MantineProvider } from '@mantine/core';
import { useEffect } from 'react';
import { LanguageContext } from '@/text/language';
import { MapRoom } from './MapRoom';
import { rememberedLanguage, rememberedTheme } from './preferences';
import { useRoom } from './useRoom';
import { appWords } from './words';

/** The page: in the language and the theme of the address, else in those chosen before. */
export function App() {
  const [state, change] = useRoom();
  const language = state.language ?? rememberedLanguage();
  const theme = state.theme ?? rememberedTheme();
  const words = appWords[language];

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${words.layers[state.layer]} · ${words.name}`;
  }, [language, words, state.layer]);

  return (
    <LanguageContext value={language}>
      <MantineProvider withCssVariables={false} withGlobalClasses={false} forceColorScheme={theme}>
        <MapRoom state={state} theme={theme} onChange={change} />
      </MantineProvider>
    </LanguageContext>
  );
}
