/** Text of a function that returns a document's accessibility tree, or null until the service has built it. */
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
