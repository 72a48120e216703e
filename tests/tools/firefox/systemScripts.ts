/** Source texts of functions that run in a tab's document with the browser's own rights. */

/** Returns the document's accessibility tree, or null until the accessibility service has built it. */
export const readAccessible = `() => {
  const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  const read = (node) => {
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(read(child));
    const state = {};
    node.getState(state, {});
    const isFocused = Boolean(state.value & Ci.nsIAccessibleStates.STATE_FOCUSED);
    const role = service.getStringRole(node.role);
    return {role, name: node.name ?? "", ...(isFocused && {focused: true}), children};
  };
  const tree = service.getAccessibleFor(document);
  return tree?.firstChild ? read(tree) : null;
}`;

/** Returns the messages of this tab's console, oldest first. Frames of other sites have their own process and console. */
export const readConsole = `() => {
  const windows = new Set(
    docShell.getAllDocShellsInSubtree(Ci.nsIDocShellTreeItem.typeContent, Ci.nsIDocShell.ENUMERATE_FORWARDS)
      .map(each => each.outerWindowID));
  const messages = Cc["@mozilla.org/consoleAPI-storage;1"].getService(Ci.nsIConsoleAPIStorage).getEvents()
    .filter(event => windows.has(event.ID))
    .map(event => [event.timeStamp, event.level + ": " + [...event.arguments].map(String).join(" ")]);
  const errors = Services.console.getMessageArray()
    .filter(each => each instanceof Ci.nsIScriptError && !(each.flags & Ci.nsIScriptError.warningFlag))
    .filter(each => windows.has(each.outerWindowID))
    .map(each => [each.timeStamp, "error: " + each.errorMessage]);
  return [...messages, ...errors].sort(([a], [b]) => a - b).map(([, text]) => text);
}`;
