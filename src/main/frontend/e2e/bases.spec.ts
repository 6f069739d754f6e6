import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { asAdministrator, ask, openOffice, settled } from './office';
import { Room } from './room';

const stamp = () => Date.now().toString(36);

async function chooseUnit(page: Page, label: string, typed: string, option: RegExp) {
  await page.getByRole('combobox', { name: label }).fill(typed);
  await page.getByRole('option', { name: option }).filter({ visible: true }).first().click();
}

/** A page whose device says that it is in Đầm Hà. */
async function inDamHa(browser: Browser) {
  const office = await asAdministrator(browser);
  await office.grantPermissions(['geolocation']);
  await office.setGeolocation({ latitude: 21.353, longitude: 107.59, accuracy: 12 });
  return { office, page: await office.newPage() };
}

test('a squad is written down, its base typed, moved on the map and told where it contradicts the unit', async ({ browser }) => {
  const { office, page } = await inDamHa(browser);
  const name = `Đội cơ sở ${stamp()}`;
  await openOffice(page, '/admin/squads');
  await page.getByRole('link', { name: 'Thêm đội hình' }).click();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByLabel('Tên', { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel('Tên', { exact: true }).fill(name);
  await chooseUnit(page, 'Đơn vị', 'dam ha', /Xã Đầm Hà/);
  await page.getByLabel('Vĩ độ (B)').fill('21°35′38″N, 105°50′38″E');
  await expect(page.getByTestId('found-unit')).toContainText('không phải Xã Đầm Hà như đã chọn');
  await page.getByRole('button', { name: 'Lấy vị trí của tôi' }).click();
  await expect(page.getByTestId('found-unit')).not.toHaveAttribute('data-conflict');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(page.getByText('21,353')).toBeVisible();

  await page.getByRole('link', { name: 'Sửa đội hình' }).click();
  await settled(page);
  const latitude = page.getByLabel('Vĩ độ (B)');
  await expect(latitude).toHaveValue('21.353');
  const map = page.getByTestId('map');
  await map.scrollIntoViewIfNeeded();
  const box = await map.boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2 + 20, (box?.y ?? 0) + (box?.height ?? 0) / 2 - 20);
  await expect(latitude).not.toHaveValue('21.353');
  const moved = Number(await latitude.inputValue());
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  const id = /squads\/(\d+)/.exec(page.url())?.[1] ?? '';
  const { squad } = await ask<{ squad: { latitude: number; unit: { fullName: string } } }>(
    office.request,
    `{ squad(id: "${id}") { latitude unit { fullName } } }`,
  );
  expect(squad).toEqual({ latitude: moved, unit: { fullName: 'Xã Đầm Hà' } });
  await office.close();
});

interface Tied {
  id: string;
  name: string;
  body: string;
  group: { id: string; name: string; unit: string };
  person: string;
}

/** A squad with one member, and what it can be tied to. */
async function tiable({ request }: BrowserContext): Promise<Tied> {
  const mark = stamp();
  const { units } = await ask<{ units: { nodes: { id: string }[] } }>(
    request,
    '{ units(first: 1, where: {level: [COMMUNE], search: "Xã Đầm Hà"}) { nodes { id } } }',
  );
  const unit = units.nodes[0]?.id ?? '';
  const made = async (type: string, field: string, input: object) => {
    const answer = await ask<Record<string, Record<string, { id: string } | null>>>(
      request,
      `mutation ($input: Save${type}Input!) { save${type}(input: $input) { ${field} { id } userErrors { message } } }`,
      input,
    );
    return answer[`save${type}`]?.[field]?.id ?? '';
  };
  const body = `Đoàn trường thử ${mark}`;
  await made('Organisation', 'organisation', { name: body, kind: 'SCHOOL', unit });
  const squad = { level: 'COMMUNE', unit };
  const group = `Tổ công nghệ số thử ${mark}`;
  const groupId = await made('Squad', 'squad', { ...squad, name: group, kind: 'COMMUNITY_DIGITAL_GROUP' });
  const name = `Đội phối hợp ${mark}`;
  const id = await made('Squad', 'squad', { ...squad, name, kind: 'VOLUNTEER_TEAM' });
  const person = `Lục Thị Liên Hệ ${mark}`;
  await made('SquadMember', 'squadMember', { squad: id, person: await made('Person', 'person', { name: person, unit }) });
  return { id, name, body, group: { id: groupId, name: group, unit }, person };
}

async function chooseFound(page: Page, label: string, typed: string, option = typed) {
  await page.getByRole('combobox', { name: label }).fill(typed);
  await page.getByRole('option', { name: option }).filter({ visible: true }).first().click();
}

test('a squad is tied to a union body, a group, a person to ask and further units, and parted from them', async ({ browser }) => {
  const { office, page } = await inDamHa(browser);
  const squad = await tiable(office);
  await openOffice(page, `/admin/squads/${squad.id}/edit`);
  await chooseFound(page, 'Tổ chức Đoàn', squad.body);
  await chooseFound(page, 'Hỗ trợ', squad.group.name);
  await page.getByLabel('Người liên hệ').selectOption({ label: squad.person });
  await chooseFound(page, 'Giúp thêm ở', 'quang ha', 'Xã Quảng Hà');
  await chooseFound(page, 'Giúp thêm ở', 'hai lang', 'Xã Hải Lạng');
  const served = page.getByRole('list', { name: 'Giúp thêm ở' }).getByRole('listitem');
  await expect(served).toHaveCount(2);
  await page.getByRole('button', { name: 'Bỏ Xã Hải Lạng' }).click();
  await expect(served).toHaveText([/Xã Quảng Hà/]);
  await expect(page.getByRole('combobox', { name: 'Giúp thêm ở' })).toBeFocused();

  // Somebody else makes of the group what cannot be supported.
  const kindOfGroup = (kind: string) =>
    ask(office.request, 'mutation ($input: SaveSquadInput!) { saveSquad(input: $input) { squad { id } } }', {
      ...squad.group,
      level: 'COMMUNE',
      kind,
    });
  await kindOfGroup('CLUB');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('combobox', { name: 'Hỗ trợ' })).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByRole('combobox', { name: 'Hỗ trợ' })).toBeFocused();
  await kindOfGroup('COMMUNITY_DIGITAL_GROUP');
  await page.getByRole('button', { name: 'Lưu' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(squad.name);
  const facts = page.getByRole('region', { name: 'Thông tin' });
  for (const told of [squad.body, squad.group.name, squad.person, 'Xã Quảng Hà']) {
    await expect(facts).toContainText(told);
  }
  await expect(facts).not.toContainText('Xã Hải Lạng');

  await page.getByRole('link', { name: 'Sửa đội hình' }).click();
  await settled(page);
  await expect(page.getByRole('combobox', { name: 'Tổ chức Đoàn' })).toHaveValue(squad.body);
  await expect(page.getByRole('combobox', { name: 'Hỗ trợ' })).toHaveValue(squad.group.name);
  await expect(page.getByLabel('Người liên hệ').locator('option:checked')).toHaveText(squad.person);
  await expect(served).toHaveText([/Xã Quảng Hà/]);

  await page.getByRole('combobox', { name: 'Hỗ trợ' }).fill('');
  await page.getByRole('combobox', { name: 'Tổ chức Đoàn' }).focus();
  await expect(page.getByRole('combobox', { name: 'Hỗ trợ' })).toHaveValue(squad.group.name);
  await page.getByRole('button', { name: 'Bỏ chọn: Hỗ trợ' }).click();
  await page.getByLabel('Người liên hệ').selectOption({ label: 'Chưa chọn' });
  await page.getByRole('button', { name: 'Bỏ Xã Quảng Hà' }).click();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(facts).toContainText(squad.body);
  await expect(facts).not.toContainText(squad.group.name);
  await expect(facts).not.toContainText(squad.person);
  await expect(facts).not.toContainText('Xã Quảng Hà');

  await openOffice(page, '/admin/audit?action=SQUAD_SAVED');
  await page.getByRole('link', { name: `Đội hình ${squad.id}`, exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(squad.name);
  await office.close();
});

test('a service point takes its unit from where the device is, and is changed', async ({ browser }) => {
  const { office, page } = await inDamHa(browser);
  const name = `Điểm thử ${stamp()}`;
  await openOffice(page, '/admin/points/new');
  await page.getByLabel('Tên', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Lấy vị trí của tôi' }).click();
  await page.getByRole('button', { name: 'Chọn Xã Đầm Hà' }).click();
  await expect(page.getByRole('combobox', { name: 'Thuộc đơn vị' })).toHaveValue(/Xã Đầm Hà/);
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Điểm hỗ trợ');
  await page.getByRole('searchbox').fill(name);
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('21,353');
  await page.getByRole('link', { name }).click();
  await settled(page);
  await page.getByLabel('Giờ trực').fill('Thứ bảy, 8–11 giờ');
  await page.getByRole('button', { name: 'Bỏ vị trí' }).click();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await page.getByRole('searchbox').fill(name);
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('Thứ bảy, 8–11 giờ');
  await expect(page.getByRole('row').filter({ hasText: name })).toContainText('chưa có');
  await office.close();
});

for (const language of ['vi', 'en']) {
  for (const theme of ['light', 'dark']) {
    test(`has nothing that axe finds fault with, ${language}, ${theme}`, async ({ browser }) => {
      const { office, page } = await inDamHa(browser);
      const { id } = await tiable(office);
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        for (const path of ['points', 'points/new', 'squads/new', `squads/${id}/edit`]) {
          await openOffice(page, `/admin/${path}?lang=${language}&theme=${theme}`);
          await new Room(page).expectNoOverflow();
          await new Room(page).expectAccessible();
        }
      }
      await office.close();
    });
  }
}
