const browsers: readonly (readonly [RegExp, string])[] = [
  [/Edg(?:A|iOS)?\/(\d+)/, 'Edge'],
  [/coc_coc_browser\/(\d+)/, 'Cốc Cốc'],
  [/SamsungBrowser\/(\d+)/, 'Samsung Internet'],
  [/OPR\/(\d+)/, 'Opera'],
  [/Firefox\/(\d+)/, 'Firefox'],
  [/FxiOS\/(\d+)/, 'Firefox'],
  [/CriOS\/(\d+)/, 'Chrome'],
  [/(?:Headless)?Chrome\/(\d+)/, 'Chrome'],
  [/Version\/(\d+)[\d.]* (?:Mobile\/\S+ )?Safari/, 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/Android/, 'Android'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/CrOS/, 'ChromeOS'],
  [/Linux/, 'Linux'],
];

/** What a browser's `User-Agent` says in short; the parts that it does not say are null. */
export function readDevice(agent: string): { browser: string | null; system: string | null } {
  const [pattern, name] = browsers.find(([known]) => known.test(agent)) ?? [];
  const version = pattern?.exec(agent)?.[1];
  return {
    browser: name === undefined ? null : `${name} ${version}`,
    system: systems.find(([known]) => known.test(agent))?.[1] ?? null,
  };
}
