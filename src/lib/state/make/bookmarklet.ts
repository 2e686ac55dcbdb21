import { READY } from '../../platform/handed-over';

/**
 * The code of a bookmark that hands the page it is used on to `makePage` (a whole address) of this site: it opens that page, waits for
 * its word, and gives title, address and HTML to it and to no other origin.
 */
export function bookmarkletFor(makePage: string): string {
	const { origin } = new URL(makePage);
	const code = `(()=>{const o=${JSON.stringify(origin)},w=open(${JSON.stringify(`${makePage}#hand-over`)});
if(!w)return alert("Allow this site to open a window, then try again.");
addEventListener("message",function hear(e){
if(e.source!==w||e.origin!==o||e.data!==${JSON.stringify(READY)})return;
removeEventListener("message",hear);
w.postMessage({title:document.title.slice(0,2000),url:location.href.slice(0,4000),html:document.documentElement.outerHTML.slice(0,5000000)},o)})})()`;
	return `javascript:${encodeURIComponent(code.replaceAll('\n', ''))}`;
}
