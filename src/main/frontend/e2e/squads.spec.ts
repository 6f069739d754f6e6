import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { asAdministrator, ask, openOffice, settled } from './office';
import { Room } from './room';

interface Made {
  id: string;
  name: string;
  unit: { id: string; fullName: string };
  clause: string;
}

const stamp = () => Date.now().toString(36);

/** A squad with a base, without members, under a rule of its own that asks for a head and a union member. */
async function squadUnderRule(office: BrowserContext): Promise<Made> {
  const mark = stamp();
  const { squads } = await ask<{ squads: { nodes: { unit: Made['unit']; longitude: number; latitude: number }[] } }>(
    office.request,
    '{ squads(first: 1, where: {level: [COMMUNE]}) { nodes { longitude latitude unit { id fullName } } } }',
  );
  const [near] = squads.nodes;
  const unit = near?.unit ?? { id: '', fullName: '' };
  const { saveSquad } = await ask<{ saveSquad: { squad: { id: string; name: string } } }>(
    office.request,
    'mutation ($input: SaveSquadInput!) { saveSquad(input: $input) { squad { id name } userErrors { message } } }',
    {
      name: `Đội thử ${mark}`,
      kind: 'CLUB',
      level: 'COMMUNE',
      unit: unit.id,
      longitude: (near?.longitude ?? 0) + (Math.random() - 0.5) / 50,
      latitude: (near?.latitude ?? 0) + (Math.random() - 0.5) / 50,
    },
  );
  const clause = `Một đội trưởng là đoàn viên (${mark})`;
  await ask(
    office.request,
    'mutation ($input: SaveCompositionRuleInput!) { saveCompositionRule(input: $input) { compositionRule { id } userErrors { message } } }',
    {
      name: `Quy định ${mark}`,
      document: `Kế hoạch ${mark}`,
      unit: unit.id,
      kinds: ['CLUB'],
      clauses: [{ role: 'HEAD', traits: ['UNION_MEMBER'], least: 1, text: clause }],
    },
  );
  return { ...saveSquad.squad, unit, clause };
}

async function addNew(page: Page, name: string, phone: string) {
  await page.getByRole('button', { name: 'Thêm người' }).click();
  const add = page.getByRole('dialog');
  await add.getByRole('button', { name: 'Người mới' }).click();
  await add.getByRole('button', { name: 'Lưu' }).click();
  await expect(add.getByLabel('Họ và tên')).toHaveAttribute('aria-invalid', 'true');
  await add.getByLabel('Họ và tên').fill(name);
  await add.getByLabel('Năm sinh (nếu biết)').fill('1996');
  await add.getByLabel('Điện thoại').fill(phone);
  await add.getByLabel('Đoàn viên').selectOption({ label: 'Không' });
  await add.getByRole('button', { name: 'Lưu' }).click();
  await expect(add).toHaveCount(0);
}

test('a leader finds a squad by list and map, fills it, mends a breach as suggested and looks up a contact', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const squad = await squadUnderRule(office);
  const page = await office.newPage();
  const room = new Room(page);
  await openOffice(page, `/admin/squads?within=${squad.unit.id}&q=${encodeURIComponent(squad.name)}`);
  const rows = await room.rowIds();
  await expect.poll(async () => (await room.drawn('squad-marks')).map(({ id }) => id).sort()).toEqual([...rows].sort());
  await room.clickFeature('squad-marks', squad.id);
  await expect(page).toHaveURL(new RegExp(`id=${squad.id}`));
  await expect(page.locator(`tr[data-id="${squad.id}"]`)).toHaveAttribute('data-selected', 'true');
  await expect(page.locator(`tr[data-id="${squad.id}"]`)).toContainText(/\d điều chưa đạt/);
  await page.getByRole('link', { name: 'Mở đội hình' }).click();
  await settled(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(squad.name);

  await addNew(page, 'Hoàng Văn Thử', '0912 345 678');
  const member = page.getByRole('row').filter({ hasText: 'Hoàng Văn Thử' });
  await expect(member).toContainText('Thành viên');
  await expect(member).not.toContainText('345');

  const breach = page.getByRole('listitem').filter({ hasText: squad.clause });
  await expect(breach).toContainText('đang có 0, cần ít nhất 1');
  await breach.getByRole('button', { name: 'Cách sửa' }).click();
  const mend = page.getByRole('dialog');
  await expect(mend.getByRole('listitem')).toHaveText(/Thêm một đội trưởng: đoàn viên/);
  await mend.getByRole('button', { name: 'Người mới' }).click();
  await mend.getByLabel('Họ và tên').fill('Nông Thị Đội Trưởng');
  await mend.getByRole('button', { name: 'Thực hiện' }).click();
  await expect(mend).toHaveCount(0);
  await expect(breach).toHaveCount(0);
  await expect(page.getByText('Đội hình đạt mọi quy định')).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: 'Nông Thị Đội Trưởng' })).toContainText('Đội trưởng');

  await member.getByRole('button', { name: /^Xem liên hệ/ }).click();
  const reveal = page.getByRole('dialog');
  await reveal.getByLabel('Lý do').fill('ngắn');
  await reveal.getByRole('button', { name: 'Xem' }).click();
  await expect(reveal.getByLabel('Lý do')).toHaveAttribute('aria-invalid', 'true');
  await reveal.getByLabel('Lý do').fill('Gọi để hẹn buổi tập huấn tuần tới');
  await reveal.getByRole('button', { name: 'Xem' }).click();
  await expect(reveal.getByText('+84912345678')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByText('+84912345678')).toHaveCount(0);

  await member.getByRole('button', { name: /^Đổi vai trò/ }).click();
  await page.getByRole('dialog').getByLabel('Vai trò').selectOption({ label: 'Đội trưởng' });
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('dialog').getByLabel('Vai trò')).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('dialog').getByLabel('Vai trò').selectOption({ label: 'Đội phó' });
  await page.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await expect(member).toContainText('Đội phó');
  await office.close();
});

test('says what is not there, what cannot be read and what the server keeps back', async ({ browser }) => {
  const office = await asAdministrator(browser);
  const page = await office.newPage();
  await openOffice(page, '/admin/squads?q=khongcodoinao');
  await expect(page.locator('[data-state="noResults"]')).toBeVisible();
  await openOffice(page, '/admin/squads?kind=ARMY');
  await expect(page.locator('[data-state="invalid"]')).toBeVisible();
  await openOffice(page, '/admin/squads/999999999');
  await expect(page.locator('[data-state="empty"]')).toBeVisible();
  await page.route('**/graphql', (route) => route.abort());
  await page.goto('/admin/squads');
  await expect(page.locator('[data-state="error"]')).toBeVisible();
  await office.close();
});

for (const language of ['vi', 'en']) {
  for (const theme of ['light', 'dark']) {
    test(`has nothing that axe finds fault with, ${language}, ${theme}`, async ({ browser }) => {
      const office = await asAdministrator(browser);
      const page = await office.newPage();
      const squad = await squadUnderRule(office);
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        for (const path of ['', `?id=${squad.id}`, `/${squad.id}`]) {
          await openOffice(page, `/admin/squads${path}${path.includes('?') ? '&' : '?'}lang=${language}&theme=${theme}`);
          await new Room(page).expectNoOverflow();
          await new Room(page).expectAccessible();
        }
      }
      await page.getByRole('button', { name: language === 'vi' ? 'Cách sửa' : 'How to mend it' }).first().click();
      await new Room(page).expectAccessible();
      await office.close();
    });
  }
}
