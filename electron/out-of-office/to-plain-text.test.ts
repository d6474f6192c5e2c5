import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { toPlainText } from './to-plain-text'

const plain = (html: string): string => toPlainText(html, 2_000)

it.each([
  ['<p>Hello,<br>\r\nI am away.</p>\r\n<p>Ana</p>', 'Hello,\nI am away.\nAna'],
  ['<div><div><p>one</p></div></div><p>two</p>', 'one\ntwo'],
  ['a<br><br><br><br>b', 'a\n\nb'],
  ['<b>Back</b>   on\n  <i>Monday</i>', 'Back on Monday'],
  ['no tags\nbut lines\r\nand more', 'no tags\nbut lines\nand more'],
  [
    'K&uuml;che &amp; B&#252;ro &#8211; &#x2019;t &#146; &nbsp; &unheard; &lt;b&gt;',
    'Küche & Büro – ’t ’ &unheard; <b>',
  ],
  ['1 < 2 and <p>3</p>', '1 < 2 and\n3'],
  ['<style type="text/css">\r\n<!--\r\np\r\n\t{margin-top:0}\r\n-->\r\n</style><p>seen</p>', 'seen'],
  ['<script>alert("</p>")</script>seen<!-- <p>unseen</p> -->', 'seen'],
  ['<p title="a > b">seen</p>', 'seen'],
  ['<head><title>unseen</title></head><body>seen</body>', 'seen'],
  [
    '<table><tr><td>Ana</td><td>4077</td></tr><tr><td>Mario</td><td>4310</td></tr></table>',
    'Ana 4077\nMario 4310',
  ],
  ['<p>one</p><style>unclosed', 'one'],
  ['<p>one</p><!-- unclosed', 'one'],
  ['<p>\u202Eevil\u202C\u0000\u0007</p>', 'evil'],
  ['<p>\uD800 lone</p>', '\uFFFD lone'],
  ['&#0;&#55296;&#9999999;<br>', '\uFFFD\uFFFD\uFFFD'],
  ['one\ttwo', 'one two'],
  ['', ''],
  ['<p>&nbsp;</p>', ''],
])('%j reads %j', (html, text) => {
  expect(plain(html)).toBe(text)
})

it('reads the documentation’s own example', () => {
  const sample = z
    .object({ value: z.array(z.object({ automaticReplies: z.object({ message: z.string() }).optional() })) })
    .parse(JSON.parse(readFileSync('electron/graph/samples/mailTips-getMailTips.json', 'utf8')))
  const texts = sample.value.map(({ automaticReplies }) => plain(automaticReplies?.message ?? ''))
  expect(texts.join('|')).toMatch(/on vacation/)
  expect(texts.join('|')).not.toMatch(/[<>{}]/)
})

it('is cut off where it is too long, and says so', () => {
  const text = toPlainText(`<p>${'ü'.repeat(5_000)}</p>`, 100)
  expect(text).toHaveLength(100)
  expect(text.endsWith('ü…')).toBe(true)
})

it.each(['<style', '<!--', '<', '<p title="', '&#', '&amp', '\u0000 ', ' <br', '<p>\n '])(
  'takes a long run of %j in its stride',
  (piece) => {
    const started = performance.now()
    plain(piece.repeat(100_000))
    expect(performance.now() - started).toBeLessThan(1_000)
  },
)

it('never throws, never exceeds its length, and keeps no control or turning sign', () => {
  const html = fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('<p>', '</p', '<br>', '<!--', '-->', '&#', '"', '<style>'),
      ),
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(html, fc.integer({ min: 1, max: 60 }), (text, most) => {
      const read = toPlainText(text, most)
      expect(read.length).toBeLessThanOrEqual(most)
      expect(read).not.toMatch(
        /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/u,
      )
      expect(read).not.toMatch(/\p{Surrogate}/u)
    }),
    { numRuns: 500 },
  )
})
