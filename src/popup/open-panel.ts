/** Opens this view beside the pages, where it stays while the tester visits others: side panel, sidebar, or else a tab of its own. */
import { auditedTab } from './audited-tab.ts'

/** Chromium has the first, Firefox the second, other browsers neither. */
const { sidePanel, sidebarAction } = chrome as unknown as {
  sidePanel?: typeof chrome.sidePanel
  sidebarAction?: { open(): Promise<void> }
}

/** Call it in the handler of a click: the browsers open a panel only then. The popup closes. */
export async function openPanel(): Promise<void> {
  try {
    if (sidebarAction) await sidebarAction.open()
    else await sidePanel!.open({ windowId: chrome.windows.WINDOW_ID_CURRENT })
  } catch {
    // The browser has no panel, or none that an extension may open.
    await chrome.tabs.create({ url: chrome.runtime.getURL(`src/popup/index.html?panel&tab=${await auditedTab()}`) })
  }
  close()
}
