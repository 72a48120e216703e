/** Text of a function that returns a document's accessibility tree, or null until the service has built it. */
export const readAccessible = `() => {
  const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  const read = (node) => {
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(read(child));
    return {role: service.getStringRole(node.role), name: node.name ?? "", children};
  };
  const tree = service.getAccessibleFor(document);
  return tree?.firstChild ? read(tree) : null;
}`;
