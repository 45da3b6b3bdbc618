// A sign-up with every kind of question, on two pages with terms, as a person meets it: at phone size, in Arabic and German, without script.
import { expect, test } from '../support/fixtures.mjs';
import { Hosted } from '../support/hosted.mjs';
import { PHONE, inspectBriefly } from '../support/inspect.mjs';
import { signInAt } from '../support/tenant.mjs';

const PASSWORD = 'harbor lantern nine quilts';

const words = (text, de, ar) => ({ text, locales: { de, ar } });
const options = (...list) => list.map(([value, ...labels]) => ({ value, label: words(...labels) }));

const TENANT = {
  domain: 'readers.example',
  name: 'Fable Books',
  attributes: [
    ['buyer', 'string'], ['business', 'string'], ['shelf', 'string'], ['books', 'int64'], ['birthday', 'dateTime'],
    ['genres', 'stringCollection'], ['news', 'boolean'], ['tier', 'string'],
  ].map(([name, dataType]) => ({ name, displayName: name, dataType })),
  terms: [{
    name: 'terms-of-use',
    version: 4,
    title: words('Terms of Service', 'Nutzungsbedingungen', 'شروط الخدمة'),
    label: words('I agree to the [Terms of Service](https://fable.example/terms)', 'Ich stimme den [Nutzungsbedingungen](https://fable.example/terms) zu', 'أوافق على [شروط الخدمة](https://fable.example/terms)'),
    text: words('# What changed\n\nGift cards.\n\n- Prices include tax.', '# Was neu ist\n\nGutscheine.', '# ما الجديد\n\nبطاقات الهدايا.'),
  }],
  userFlows: [{
    displayName: 'default',
    methods: ['emailPassword'],
    terms: ['terms-of-use'],
    attributeCollection: { pages: [
      { inputs: [{ attribute: 'givenName', required: true }, { attribute: 'surname' }, { attribute: 'city', validationRegEx: '\\p{L}.+', hint: words('Where you live', 'Wo Sie wohnen', 'مكان سكنك') }] },
      {
        title: words('A little about you', 'Ein wenig über Sie', 'نبذة عنك'),
        description: words('So we show the right shelves.', 'Damit wir die passenden Regale zeigen.', 'حتى نعرض الرفوف المناسبة.'),
        inputs: [
          { attribute: 'country', required: true },
          { attribute: 'birthday', label: words('Birthday', 'Geburtstag', 'تاريخ الميلاد') },
          { attribute: 'books', label: words('Books a year', 'Bücher im Jahr', 'كتب في السنة'), required: true },
          { attribute: 'shelf', label: words('Shelf', 'Regal', 'الرف'), options: options(['top', 'Top', 'Oben', 'الأعلى'], ['low', 'Low', 'Unten', 'الأسفل']) },
          { attribute: 'buyer', inputType: 'radioSingleSelect', required: true, label: words('Who do you buy for?', 'Für wen kaufen Sie?', 'لمن تشتري؟'), options: options(['self', 'Myself', 'Für mich', 'لنفسي'], ['business', 'A business', 'Für ein Geschäft', 'لشركة']) },
          { attribute: 'business', required: true, label: words('Business name', 'Name des Geschäfts', 'اسم الشركة'), shownWhen: { attribute: 'buyer', equals: 'business' } },
          { attribute: 'genres', label: words('What do you read?', 'Was lesen Sie?', 'ماذا تقرأ؟'), options: options(['fiction', 'Fiction', 'Romane', 'روايات'], ['science', 'Science', 'Wissenschaft', 'علوم']) },
          { attribute: 'news', label: words('Send me [the newsletter](https://fable.example/news)', 'Schicken Sie mir [den Rundbrief](https://fable.example/news)', 'أرسلوا لي [النشرة](https://fable.example/news)') },
          { attribute: 'tier', label: words('Your tier', 'Ihre Stufe', 'فئتك'), editable: false, defaultValue: 'basic' },
        ],
      },
    ] },
  }],
};

test.use({ serverOptions: { tenant: TENANT } });

const CASES = [
  { language: 'en', script: true, scheme: 'dark', title: 'A little about you', country: 'Ireland' },
  { language: 'de', script: true, scheme: 'light', title: 'Ein wenig über Sie', country: 'Irland' },
  { language: 'ar', script: true, scheme: 'light', title: 'نبذة عنك', country: 'أيرلندا' },
  { language: 'de', script: false, scheme: 'dark', title: 'Ein wenig über Sie', country: 'Irland' },
  { language: 'ar', script: false, scheme: 'light', title: 'نبذة عنك', country: 'أيرلندا' },
];

for (const { language, script, scheme, title, country } of CASES) {
  test(`in ${language}${script ? '' : ', without script'}, every kind of question is asked and answered on a phone`, async ({ server, callback, outbox, browser }) => {
    const context = await browser.newContext({ viewport: PHONE, locale: language, javaScriptEnabled: script, colorScheme: scheme });
    const page = await context.newPage();
    const whole = () => inspectBriefly(page, { scripted: script });
    const hosted = new Hosted(page, outbox, { labelled: false });
    const email = `rowan.${language}.${script}@example.com`;
    await page.goto(signInAt(server, callback.url, { prompt: 'create', ui_locales: language }));
    await hosted.field('email').fill(email);
    await hosted.submit().click();
    await hosted.mailedCode('sign-up/code', email);

    await hosted.at('sign-up/details', 'given_name');
    await whole();
    await hosted.field('new-password').fill(PASSWORD);
    await hosted.submit().click();
    await expect(page.locator('#given_name-error')).toBeVisible();
    await whole();
    await hosted.field('given_name').fill('Rowan');
    await hosted.field('city').fill('الدار البيضاء');
    await hosted.field('new-password').fill(PASSWORD);
    await hosted.submit().click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    await whole();
    // With a script the question comes with the answer that it depends on; without it is always there.
    await expect(hosted.field('extension_business')).toBeVisible({ visible: !script });
    await hosted.submit().click();
    await expect(page.locator('.error')).toHaveCount(4);
    await whole();
    await hosted.field('country').selectOption({ label: country });
    await hosted.field('extension_birthday').fill('1994-05-17');
    await hosted.field('extension_books').fill('12');
    await hosted.field('extension_shelf').selectOption('low');
    await page.locator('[name="extension_buyer"][value="business"]').check();
    await expect(hosted.field('extension_business')).toBeVisible();
    await page.locator('[name="extension_genres.1"]').check();
    await hosted.field('extension_news').check();
    await expect(hosted.field('extension_tier')).toHaveValue('basic');
    await page.locator('.consents summary').click();
    await expect(page.locator('.prose-box')).toBeVisible();
    await whole();
    await page.locator('[name="terms.terms-of-use"]').check();
    await hosted.submit().click();
    // What was answered is still there; what was not is said beside its field.
    await expect(page.locator('#extension_business-error')).toBeVisible();
    await expect(hosted.field('country')).toHaveValue('IE');
    await expect(hosted.field('extension_birthday')).toHaveValue('1994-05-17');
    await expect(page.locator('[name="extension_genres.1"]')).toBeChecked();
    await hosted.field('extension_business').fill('Corner Shelf');
    await page.goBack();
    await page.goForward();
    await hosted.field('extension_business').fill('Corner Shelf');
    await page.locator('[name="terms.terms-of-use"]').check();
    await hosted.submit().click();
    await page.waitForURL((url) => url.href.startsWith(callback.url));
    expect(new URL(page.url()).searchParams.get('code')).toBeTruthy();
    await context.close();
  });
}
