import {expect, test} from './fixtures';

test('a definition with mistakes is corrected, all at once', async ({page}) => {
  await page.goto('tools/object-check/');
  await page.getByRole('button', {name: 'With mistakes'}).click();
  await expect(page.getByText('ObjectURN is', {exact: false}).first()).toBeVisible();
  await page.getByRole('button', {name: 'Make all fixes'}).click();
  await expect(page.getByLabel('Object definition (XML)')).toHaveValue(/urn:oma:lwm2m:x:20999</);
  await expect(page.getByRole('heading', {name: '/20999 Leak Sensor'})).toBeVisible();
});

test('a link loads a registered Object', async ({page}) => {
  await page.goto('tools/object-check/#object=3303');
  await expect(page.getByRole('heading', {name: '/3303 Temperature'})).toBeVisible();
});

test('what a definition says is shown as text', async ({page}) => {
  await page.goto('tools/object-check/');
  await page.getByRole('button', {name: 'A right definition'}).click();
  const field = page.getByLabel('Object definition (XML)');
  await expect(field).toHaveValue(/Leak Sensor/);
  const text = await field.inputValue();
  await field.fill(text.replace('Leak Sensor', '&lt;img src=x onerror=alert(1)&gt;'));
  await expect(page.getByRole('heading', {name: '<img src=x onerror=alert(1)>'})).toBeVisible();
  await expect(page.locator('img[src=x]')).toHaveCount(0);
});

test('a step of 10 and a value that moves by 12 is a notification, with its reason', async ({page}) => {
  const samples = encodeURIComponent('0 75\n5 80\n10 87');
  await page.goto(`tools/observe/#resource=st%3D10&in=${samples}`);
  await expect(page.getByRole('row', {name: '10 87 yes st 10: moved by 12'})).toBeVisible();
  await expect(page.getByRole('row', {name: '5 80 no no condition is met'})).toBeVisible();
});

test('a curve is drawn by hand, notifies, and is undone', async ({page}) => {
  await page.goto('tools/observe/#resource=gt%3D25&in=0+20%0A60+20');
  await page.getByRole('button', {name: 'Draw the value'}).click();
  const picture = page.getByRole('slider');
  await picture.scrollIntoViewIfNeeded();
  const {x, y, width, height} = (await picture.boundingBox())!;
  await page.mouse.move(x + width * 0.3, y + height * 0.9);
  await page.mouse.down();
  await page.mouse.move(x + width * 0.6, y + height * 0.1, {steps: 5});
  await page.mouse.up();
  const field = page.getByLabel('Samples');
  await expect(field).toHaveValue(/^0 20\n35 .+\n40 .+\n(?:.+\n){3,}/);
  await page.getByRole('button', {name: 'Undo'}).click();
  await expect(field).toHaveValue('0 20\n60 20');
  await picture.focus();
  await page.keyboard.press('ArrowUp');
  await expect(field).not.toHaveValue('0 20\n60 20');
});

test('what is too long is kept, said and not read', async ({page}) => {
  await page.goto('tools/payload/');
  const field = page.getByLabel('Payload', {exact: true});
  await field.fill('00'.repeat(70_000));
  await expect(page.getByText('at most 131072 are read')).toBeVisible();
  await field.fill('C1 09 64');
  await expect(page.getByRole('button', {name: 'C1 09 64'})).toBeVisible();
});

test('a file can be dropped on the field, up to the same size', async ({page}) => {
  const drop = async (name: string, text: string) => {
    const dataTransfer = await page.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], fileName));
        return transfer;
      },
      [name, text] as const,
    );
    await page.locator('#input').dispatchEvent('drop', {dataTransfer});
  };
  await page.goto('tools/payload/');
  await drop('battery.txt', '/3/0/9 = 80');
  await expect(page.getByText('battery.txt, 11 bytes')).toBeVisible();
  await expect(page.getByLabel('Value of /3/0/9')).toHaveValue('80');
  await page.goto('tools/object-check/');
  await drop('sensor.xml', '<LWM2M/>');
  await expect(page.getByLabel('Object definition (XML)')).toHaveValue('<LWM2M/>');
  await drop('long.xml', 'x'.repeat(131_073));
  await expect(page.getByText('long.xml has 131073 bytes; at most 131072 are read.')).toBeVisible();
  await expect(page.getByLabel('Object definition (XML)')).toHaveValue('<LWM2M/>');
});
