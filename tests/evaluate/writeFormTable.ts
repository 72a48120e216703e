import { writeFileSync } from "node:fs";
import { FORM_TABLE, formTable } from "./formTable.ts";

writeFileSync(FORM_TABLE, formTable());
