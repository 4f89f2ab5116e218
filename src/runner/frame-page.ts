/**
 * The one script of the walled-off frame: it starts a worker from the source it is sent, hands it
 * the port to the page, and ends it on a word from the page. Its hash is in the policies of the page
 * and of the frame, computed from this very string.
 */
export const frameScript = `addEventListener('message',({data,ports})=>{if(typeof data!=='string')return;const url=URL.createObjectURL(new Blob([data],{type:'text/javascript'}));const [port,control]=ports;const worker=new Worker(url);worker.postMessage(null,[port]);worker.onerror=(event)=>{event.preventDefault();control.postMessage(String(event.message).slice(0,500))};control.onmessage=()=>{worker.terminate();URL.revokeObjectURL(url);control.close()}});parent.postMessage('ready','*')`;

/** The page of the frame. `hash` is that of its script, as a policy writes it. */
export function framePage(hash: string): string {
  const policy = `default-src 'none'; script-src '${hash}'; worker-src blob:`;
  return `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><script>${frameScript}</script>`;
}
