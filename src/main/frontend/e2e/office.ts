import { createHmac, randomBytes } from 'node:crypto';
import { expect, request, type APIRequestContext, type Browser, type BrowserContext, type Page } from '@playwright/test';

const baseURL = process.env.DIACHIDO_URL ?? 'http://127.0.0.1:8080';

export const password = 'sáu con trâu ngoài ruộng';

type State = Awaited<ReturnType<APIRequestContext['storageState']>>;

let administratorState: State | null = null;

/** A browser in which the administrator is signed in. */
export async function asAdministrator(browser: Browser): Promise<BrowserContext> {
  administratorState ??= await signInAdministrator();
  return browser.newContext({ storageState: administratorState });
}

/** The first administrator sets a password by the link that the server told at its start; later runs know it. */
async function signInAdministrator(): Promise<State> {
  const api = await request.newContext({ baseURL });
  if (!(await signIn(api, 'admin'))) {
    const token = /#token=(\S+)/.exec(process.env.DIACHIDO_ADMIN_LINK ?? '')?.[1];
    expect(token, 'DIACHIDO_ADMIN_LINK is the link that the server told at its first start').toBeDefined();
    await ask(api, 'mutation ($input: SetPasswordInput!) { setPassword(input: $input) { login } }', { token, new: password });
    expect(await signIn(api, 'admin')).toBe(true);
  }
  const state = await api.storageState();
  await api.dispose();
  return state;
}

async function signIn(api: APIRequestContext, login: string): Promise<boolean> {
  const document = 'mutation ($input: SignInInput!) { signIn(input: $input) { account { id } } }';
  const { signIn: payload } = await ask<{ signIn: { account: unknown } }>(api, document, { login, password });
  return payload.account !== null;
}

/** One mutation or query, beside the pages. */
export async function ask<T>(api: APIRequestContext, query: string, input?: object): Promise<T> {
  const answer = await api.post('/graphql', { data: { query, variables: { input } } });
  const { data, errors } = (await answer.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

export interface Person {
  id: string;
  login: string;
  name: string;
}

/** An account with a password, made by the administrator beside the pages. */
export async function person(administrator: BrowserContext, name: string): Promise<Person> {
  const login = freshLogin();
  const invited = await ask<{ inviteAccount: { account: { id: string }; link: string } }>(
    administrator.request,
    'mutation ($input: InviteAccountInput!) { inviteAccount(input: $input) { account { id } link } }',
    { login, name, email: `${login}@example.org`, phone: '0912345678' },
  );
  const api = await request.newContext({ baseURL });
  const token = invited.inviteAccount.link.split('#token=')[1];
  await ask(api, 'mutation ($input: SetPasswordInput!) { setPassword(input: $input) { login } }', { token, new: password });
  await api.dispose();
  return { id: invited.inviteAccount.account.id, login, name };
}

/** A browser in which somebody is signed in. */
export async function as(browser: Browser, { login }: Person): Promise<BrowserContext> {
  const api = await request.newContext({ baseURL });
  expect(await signIn(api, login)).toBe(true);
  const context = await browser.newContext({ storageState: await api.storageState() });
  await api.dispose();
  return context;
}

export function freshLogin(): string {
  return `thu.${randomBytes(5).toString('hex')}`;
}

export async function typeSignIn(page: Page, login: string, typed = password) {
  await page.getByLabel('Tên đăng nhập').fill(login);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(typed);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

/** The screen has what it shows, or says why not. */
export async function settled(page: Page) {
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('[data-state="loading"], [aria-busy="true"]')).toHaveCount(0);
  // The screen before may still go, and its map with it.
  const states = () => page.evaluate(() => Array.from(document.querySelectorAll<HTMLElement>('[data-testid="map"]'), (map) => map.dataset.mapState));
  await expect.poll(async () => (await states()).every((state) => state === 'idle'), { timeout: 40_000 }).toBe(true);
}

export async function openOffice(page: Page, path: string) {
  await page.goto(path);
  await settled(page);
}

/** The code that an authenticator shows for a key; `later` counts steps of 30 seconds from now. */
export function codeOf(key: string, later = 0): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...key.replace(/\s/g, '')].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const hash = createHmac('sha1', secret).update(step).digest();
  const offset = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
