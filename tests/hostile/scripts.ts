/** Ways to have markup run a script, each calling RUN. */
const VECTORS = [
	'<script>RUN</script>',
	'<img src=x onerror=RUN>',
	'<svg onload=RUN>',
	'<svg><script>RUN</script></svg>',
	'<svg><animate onbegin=RUN attributeName=x dur=1s>',
	'<svg><style><img src=x onerror=RUN></style></svg>',
	'<math><mtext><table><mglyph><style><!--</style><img src=x onerror=RUN>',
	'<details open ontoggle=RUN>text</details>',
	'<video><source onerror=RUN></video>',
	'<audio src=x onerror=RUN></audio>',
	'<iframe srcdoc="<script>parent.RUN</script>"></iframe>',
	'<iframe src="javascript:parent.RUN"></iframe>',
	'<object data="javascript:RUN"></object>',
	'<input autofocus onfocus=RUN>',
	'<a href="javascript:RUN" autofocus onfocus=RUN>text</a>',
	'<form action="javascript:RUN"><button autofocus onfocus=RUN>text</button></form>',
	'<style onload=RUN></style>',
	'<link rel=stylesheet href="data:text/css,*{color:red}" onload=RUN>',
	'<meta http-equiv=refresh content="0;url=javascript:RUN">',
	'<base href="https://other.example/"><script src=x.js></script>',
	'<template><img src=x onerror=RUN></template>',
	'<p style="background:url(https://other.example/)" onmouseover=RUN>text</p>'
];

/** What may stand open before them. */
const BEFORE = [
	'',
	'">',
	"'>",
	'</script>',
	'</title>',
	'</textarea>',
	'</style>',
	'-->',
	']]>',
	'\u0000">',
	'<noscript><p title="</noscript>',
	'<select><option>'
];

/** Ways that leave markup alone. */
const OTHERS = [
	'" autofocus onfocus=RUN x="',
	"' autofocus onfocus=RUN x='",
	'${RUN}',
	'{{RUN}}',
	'{@html "<img src=x onerror=RUN>"}',
	'{#if RUN}x{/if}',
	'`-RUN-`',
	"';RUN//",
	'");RUN//',
	'\\u003cimg src=x onerror=RUN\\u003e',
	'&lt;img src=x onerror=RUN&gt;',
	'&#60;img src=x onerror=RUN&#62;',
	'<scr<script>ipt>RUN</scr</script>ipt>',
	'<IMG SRC=x OnErRoR=RUN>',
	'<img/src=x/onerror=RUN>',
	'<img src=x onerror\n=\nRUN>',
	'＜img src=x onerror=RUN＞',
	'[text](javascript:RUN)',
	'![x](x"onerror="RUN)',
	'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
];

/** Each calls `hostileRan` with its own number when it runs. */
export const scripts: readonly string[] = [
	...BEFORE.flatMap((before) => VECTORS.map((vector) => before + vector)),
	...OTHERS
].map((text, number) => text.replaceAll('RUN', `hostileRan(${number})`));
