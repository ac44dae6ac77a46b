// The viewer's dedicated worker: one host, one canvas.
import { ViewerHost } from './viewer-host.js';

/** @import { FromViewer, ToViewer } from './types.d.ts' */

const scope = /** @type {{ postMessage(message: FromViewer | FromViewer[]): void }} */ (/** @type {unknown} */ (globalThis));
const host = new ViewerHost(message => scope.postMessage(message));

globalThis.onmessage = (/** @type {MessageEvent<ToViewer>} */ event) => void host.receive(event.data);
