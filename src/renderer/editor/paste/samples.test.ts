// What comes over from other programs, as they really write it (shortened).
import { expect, test } from 'vitest'
import { keepAllowedHtml } from '../paste-allow-list'

const tidy = (html: string) => html.replace(/\s*\n\s*/gu, '')

test('Word: headings, bold, its list paragraphs with their levels, and a table', () => {
  const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<h1>Plan<o:p></o:p></h1>
<p class=MsoNormal><b><span style='font-size:12.0pt'>Why</span></b> now<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>First<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Nested<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>Last<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr><td width=200 valign=top style='border:solid'><p class=MsoNormal>A</p></td><td><p class=MsoNormal>B</p><p class=MsoNormal>C</p></td></tr></table>
<p class=MsoNormal><img width=10 src="file:///C:/x.png" alt="Our team"></p>
<!--EndFragment--></body></html>`
  expect(tidy(keepAllowedHtml(word))).toBe(
    '<h1>Plan</h1><p><strong>Why</strong> now</p>' +
      '<ul><li><p>First</p><ol><li><p>Nested</p></li></ol></li><li><p>Last</p></li></ul>' +
      '<table><tr><td>A</td><td>B<br>C</td></tr></table><p>Our team</p>',
  )
})

test('Google Docs: looks in styles, a false bold around it all, lists, and a link', () => {
  const docs = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-7c"><h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-weight:700;">Head</span></h2><p dir="ltr"><span style="font-weight:700;font-style:normal">bold</span><span style="font-weight:400;font-style:italic;text-decoration:none"> slanted</span><span style="text-decoration:line-through"> struck</span></p><ul style="margin-top:0"><li dir="ltr" style="list-style-type:disc" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400">one</span></p></li></ul><p><a href="https://example.org/a?b=1&amp;c=2" style="text-decoration:none;"><span style="text-decoration:underline">there</span></a></p></b>`
  expect(keepAllowedHtml(docs)).toBe(
    '<h2>Head</h2><p><strong>bold</strong><em> slanted</em><s> struck</s></p>' +
      '<ul><li><p>one</p></li></ul><p><a href="https://example.org/a?b=1&amp;c=2">there</a></p>',
  )
})

test('the web: nothing is loaded, scripts and styles go, code keeps its lines, a picture leaves its words', () => {
  const web = `<article onclick="x()"><script>alert(1)</script><h4>News</h4><img src="https://tracker.example/1.gif"><img src="data:image/png;base64,AAAA" alt="A chart"><pre>one\n  two</pre><p>See <a href="javascript:alert(1)">this</a> and <a href="/relative">that</a>.</p><iframe src="https://x.example"><p>no</p></iframe></article>`
  expect(keepAllowedHtml(web)).toBe('<h3>News</h3>A chart<p>one<br>  two<p>See this and that.</p>')
})

test('what claims to be ours comes in as plain words', () => {
  const forged = `<p data-pm-slice="1 1 []"><mark data-passage-id="0b8f2f0e-3c0a-4b0e-8a36-0f1c5f6b7a01">a</mark><span class="label" data-kind="tag">b</span><a href="duologue:session/0b8f2f0e-3c0a-4b0e-8a36-0f1c5f6b7a01">c</a></p>`
  expect(keepAllowedHtml(forged)).toBe('<p>abc</p>')
})
