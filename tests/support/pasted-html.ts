// What other programs put on the clipboard, as they write it (shortened), each with something that must not come along.

export const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><link rel=File-List href="file:///C:/Temp/msohtmlclip1/01/clip_filelist.xml">
<style><!-- @font-face {font-family:Cambria; src:url(https://fonts.example/c.woff)} p.MsoNormal {margin:0cm; background:url(https://css.example/b.png)} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->
<h1>Plan from Word<o:p></o:p></h1>
<p class=MsoNormal><b><span style='font-size:12.0pt'>Why</span></b> we meet<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>First point<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>Last point<o:p></o:p></p>
<table class=MsoTableGrid border=1><tr><td width=200 valign=top><p class=MsoNormal>Cell A</p></td><td><p class=MsoNormal>Cell B</p></td></tr></table>
<p class=MsoNormal><img width=10 src="file:///C:/Temp/msohtmlclip1/01/clip_image002.png" alt="Our team"></p>
<!--EndFragment--></body></html>`

export const GOOGLE_DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-7c1"><h2 dir="ltr" style="line-height:1.38"><span style="font-size:16pt;font-weight:700;">Head from Docs</span></h2><p dir="ltr"><span style="font-weight:700;font-style:normal">bold words</span><span style="font-weight:400;font-style:italic"> slanted words</span></p><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>one item</span></p></li></ul><p><a href="https://example.org/a?b=1&amp;c=2"><span>a link</span></a><img src="https://lh7-us.googleusercontent.com/docsz/AD_4nX" width="400" alt="A drawing in Docs"></p></b>`

/** U+202E turns around what follows it: "gpj.exe" would be read as "exe.jpg". */
export const WEB = `<article onclick="document.title='clicked'"><script>document.title = 'ran'</script><style>body { background: url(https://css.example/web.png) }</style>
<h4>News of the web</h4><img src="https://tracker.example/1.gif" onerror="document.title='failed'"><img src="data:image/png;base64,iVBORw0KGgo=" alt="A chart of the web">
<p style="background:url(https://css.example/p.png)">Read it \u202Egpj.exe and go on.</p><p>See <a href="javascript:alert(1)">this</a>.</p>
<iframe src="https://frame.example"></iframe><object data="https://object.example"></object><video src="https://video.example/v.mp4" autoplay poster="https://video.example/p.png"></video>
<link rel="stylesheet" href="https://css.example/late.css"><base href="https://base.example/"><form action="https://form.example"><input value="typed"></form></article>`

const styled = '<span style="color:#123456;font-family:Arial" class="x">word </span>'

/** About 5 MB, in which a word stands at the end. */
export const HUGE = `${`<div>${styled.repeat(35)}</div>`.repeat(2_000)}<p>the very last word</p>`
