/** Text of a function that returns what this tab's console says, oldest first; frames of other sites have their own. */
export const readConsole = `() => {
  const windows = new Set(
    docShell.getAllDocShellsInSubtree(Ci.nsIDocShellTreeItem.typeContent, Ci.nsIDocShell.ENUMERATE_FORWARDS)
      .map(each => each.outerWindowID));
  const said = Cc["@mozilla.org/consoleAPI-storage;1"].getService(Ci.nsIConsoleAPIStorage).getEvents()
    .filter(event => windows.has(event.ID))
    .map(event => [event.timeStamp, event.level + ": " + [...event.arguments].map(String).join(" ")]);
  const errors = Services.console.getMessageArray()
    .filter(each => each instanceof Ci.nsIScriptError && !(each.flags & Ci.nsIScriptError.warningFlag))
    .filter(each => windows.has(each.outerWindowID))
    .map(each => [each.timeStamp, "error: " + each.errorMessage]);
  return [...said, ...errors].sort(([a], [b]) => a - b).map(([, text]) => text);
}`;
