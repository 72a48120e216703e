import type { CDPSession } from "puppeteer-core";
import type { AccessibleNode } from "../LensBrowser.ts";

/** Resolves to the document's accessibility tree. Nodes that assistive technology ignores are replaced by their children. */
export async function readAccessible(client: CDPSession): Promise<AccessibleNode> {
  const { nodes } = await client.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): AccessibleNode[] => {
    const node = byId.get(id);
    if (!node) return [];
    const children = (node.childIds ?? []).flatMap(read);
    if (node.ignored || node.role?.value === "none" || node.role?.value === "InlineTextBox") return children;
    const isFocused = node.properties?.some(({ name, value }) => name === "focused" && value.value === true);
    const role = String(node.role?.value ?? "");
    return [{ role, name: String(node.name?.value ?? ""), ...(isFocused && { focused: true }), children }];
  };
  const root = nodes.find(({ parentId }) => !parentId);
  const tree = root && read(root.nodeId)[0];
  if (!tree) throw new Error("The browser returned no accessibility tree");
  return tree;
}
