import { useState } from "preact/hooks";
import { fileError, type ImportError } from "../../data/files/readJson.ts";
import type { ChangeResult } from "../../data/own/OwnChange.ts";
import type { OwnData } from "../../data/own/OwnData.ts";
import { exportOwnData, importOwnData, MAX_OWN_FILE_SIZE } from "../../data/own/ownDataFile.ts";
import { type ImportPreview, previewImport } from "../../data/own/previewImport.ts";
import { useTranslator } from "../ui/translation.tsx";
import { changeProblem } from "./changeProblem.ts";
import type { OwnDataProps } from "./OwnDataProps.ts";

const FILE_NAME = "dystonia-lens-own-data.json";

/** How far the reader has opened a file with own data, or deleted all of it. */
type Transfer =
  | { readonly state: "idle" | "same" | "undone" }
  | { readonly state: "refused"; readonly errors: readonly ImportError[] }
  | ({ readonly state: "asked"; readonly what: "import"; readonly file: OwnData } & ImportPreview)
  | { readonly state: "asked"; readonly what: "delete" }
  | { readonly state: "done"; readonly what: "import" }
  | { readonly state: "done"; readonly what: "delete"; readonly deleted: OwnData }
  | { readonly state: "failed"; readonly problem: string };

/** Returns the state of the transfer, and the functions that take its next step. `data` is what is stored now. */
export function useOwnTransfer(
  data: OwnData | undefined,
  onChange: OwnDataProps["onChange"],
  onSaveFile: (name: string, text: string) => void,
) {
  const { t } = useTranslator();
  const [transfer, setTransfer] = useState<Transfer>({ state: "idle" });
  const save = () => {
    if (data) onSaveFile(FILE_NAME, exportOwnData(data));
  };
  const finish = (result: ChangeResult, done: Transfer) => {
    if (result.status === "done") return setTransfer(done);
    setTransfer({ state: "failed", problem: changeProblem(result, t) ?? t("own.full") });
  };
  return {
    transfer,
    save,
    async openFile(file: File) {
      const result = await readOwnFile(file);
      if ("errors" in result) return setTransfer({ state: "refused", errors: result.errors });
      if (!data) return;
      const preview = previewImport(data, result.data);
      const isSame = preview.added + preview.changed === 0;
      setTransfer(
        isSame ? { state: "same" } : { state: "asked", what: "import", file: result.data, ...preview },
      );
    },
    askDeletion: () => setTransfer({ state: "asked", what: "delete" }),
    keep: () => setTransfer({ state: "idle" }),
    async confirm() {
      if (transfer.state !== "asked" || !data) return;
      setTransfer({ state: "idle" });
      if (transfer.what === "import") {
        const result = await onChange({ kind: "import", data: transfer.file });
        return finish(result, { state: "done", what: "import" });
      }
      save();
      finish(await onChange({ kind: "delete-all" }), { state: "done", what: "delete", deleted: data });
    },
    async undo(deleted: OwnData) {
      finish(await onChange({ kind: "import", data: deleted }), { state: "undone" });
    },
  };
}

async function readOwnFile(file: File): Promise<ReturnType<typeof importOwnData>> {
  if (file.size > MAX_OWN_FILE_SIZE) return fileError("too-large");
  return file.text().then(importOwnData, () => fileError("unreadable"));
}
