import type { MainContact } from "../../data/views/mainContacts.ts";
import type { IconName } from "../ui/Icon.tsx";

/** The icon of each kind of contact. */
export const contactIcons: Readonly<Record<MainContact["kind"], IconName>> = {
  phone: "phone",
  tollFree: "phone",
  site: "globe",
  email: "mail",
  contactPage: "mail",
};
