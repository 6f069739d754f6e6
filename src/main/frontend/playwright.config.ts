import { defineConfig } from '@playwright/test';

/** Drives a running application: its address is in DIACHIDO_URL, the browser in CHROMIUM. */
export default defineConfig({
  testDir: 'e2e',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  outputDir: 'test-results',
  use: {
    baseURL: process.env.DIACHIDO_URL ?? 'http://127.0.0.1:8080',
    viewport: { width: 1440, height: 900 },
    locale: 'vi-VN',
    // What hangs is named in the report, before its test runs out of time.
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    colorScheme: 'light',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    },
  },
});
