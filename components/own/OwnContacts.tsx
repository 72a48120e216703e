import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { OwnContact } from "../../data/own/OwnData.ts";
import { readerContacts } from "../../data/own/readerContacts.ts";
import { Icon } from "../ui/Icon.tsx";
import { useTranslator } from "../ui/translation.tsx";
import { ContactForm } from "./ContactForm.tsx";
import { changeProblem } from "./changeProblem.ts";
import type { FormValues } from "./contactValues.ts";
import { OwnContactRow } from "./OwnContactRow.tsx";
import type { OwnDataProps } from "./OwnDataProps.ts";

interface OwnContactsProps extends OwnDataProps {
  /** The contacts that the clinic's policy sets. */
  clinicContacts: readonly OwnContact[];
}

/** What is in the form. */
interface Edited {
  /** Undefined for a new contact. */
  readonly contact?: OwnContact | undefined;
  /** What the reader has typed before; undefined for what is stored. */
  readonly typed?: FormValues;
}

/** What the reader did last. */
type LastAction =
  | { readonly kind: "saved"; readonly name: string }
  /** Left the form without saving what was typed. */
  | { readonly kind: "left"; readonly edited: Edited }
  | { readonly kind: "removed"; readonly contact: OwnContact }
  | { readonly kind: "failed"; readonly problem: string };

/** Renders the reader's own contacts, with the buttons and the form that change them. */
export function OwnContacts({ answer, isReadOnly, onChange, clinicContacts }: OwnContactsProps) {
  const { t, locale } = useTranslator();
  /** Undefined while there is no form. */
  const [edited, setEdited] = useState<Edited>();
  const [last, setLast] = useState<LastAction>();
  const addButton = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const lastEdited = useRef<typeof edited>(undefined);
  // The form that had the focus is gone: go back to the contact that it has changed.
  useLayoutEffect(() => {
    if (lastEdited.current && edited === undefined) {
      const { contact } = lastEdited.current;
      const row = contact && list.current?.querySelector(`[data-own-contact="${CSS.escape(contact.id)}"]`);
      (row?.querySelector("button") ?? addButton.current)?.focus();
    }
    lastEdited.current = edited;
  }, [edited]);
  if (!answer) return null;

  const own = answer.status === "ready" ? answer.data.contacts : [];
  const contacts = readerContacts(own, clinicContacts, locale);
  const store = async (contact: OwnContact, before: OwnContact | undefined) => {
    const result = await onChange({ kind: "put-contact", contact, ...(before && { before }) });
    if (result.status !== "done") return result;
    setEdited(undefined);
    setLast({ kind: "saved", name: contact.name });
    return result;
  };
  const edit = (edited: Edited) => {
    setLast(undefined);
    setEdited(edited);
  };
  const leave = (typed: FormValues | undefined) => {
    setEdited(undefined);
    if (typed) setLast({ kind: "left", edited: { contact: edited?.contact, typed } });
  };
  const remove = async (contact: OwnContact) => {
    const result = await onChange({ kind: "remove-contact", before: contact });
    const problem = changeProblem(result, t);
    setLast(problem ? { kind: "failed", problem } : { kind: "removed", contact });
    addButton.current?.focus();
  };
  return (
    <section class="lens-own" aria-labelledby="lens-own-heading">
      <h2 id="lens-own-heading" class="lens-group-country">
        {t("own.heading")}
      </h2>
      {answer.status === "failed" && <p class="lens-note">{t(`own.failed.${answer.reason}`)}</p>}
      {answer.status === "ready" && contacts.length === 0 && edited === undefined && (
        <p class="lens-text lens-own-none">{t("own.none")}</p>
      )}
      <ul ref={list}>
        {contacts
          .filter(({ id }) => id !== edited?.contact?.id)
          .map((contact) => (
            <OwnContactRow
              key={contact.id}
              contact={contact}
              // One form at a time: what is typed in it would be lost.
              isReadOnly={isReadOnly || edited !== undefined}
              onEdit={() => edit({ contact })}
              onRemove={() => remove(contact)}
            />
          ))}
      </ul>
      {/* Apart from the list: what the reader types stays when another window removes the contact. */}
      {edited && (
        <ContactForm contact={edited.contact} typed={edited.typed} onSave={store} onCancel={leave} />
      )}
      <p role="status" class={last ? "lens-text" : "lens-unseen"}>
        {last?.kind === "saved" && t("own.saved", { name: last.name })}
        {last?.kind === "left" && t("own.left")}
        {last?.kind === "removed" && t("own.removed", { name: last.contact.name })}
        {last?.kind === "failed" && last.problem}
      </p>
      {isReadOnly && answer.status === "ready" && <p class="lens-text lens-muted">{t("own.private")}</p>}
      {!isReadOnly && answer.status === "ready" && (
        <div class="lens-buttons">
          {edited === undefined && (
            <button
              ref={addButton}
              type="button"
              class="lens-button"
              data-action="add-contact"
              onClick={() => edit({})}
            >
              <Icon name="add" />
              {t("own.add")}
            </button>
          )}
          {last?.kind === "left" && (
            <button
              type="button"
              class="lens-button"
              data-action="back-to-form"
              onClick={() => edit(last.edited)}
            >
              {t("options.undo")}
            </button>
          )}
          {last?.kind === "removed" && (
            <button
              type="button"
              class="lens-button"
              data-action="undo-removal"
              onClick={() => {
                // The pressed button is about to be removed. Move the focus first, or it would be lost.
                addButton.current?.focus();
                store(last.contact, undefined);
              }}
            >
              {t("options.undo")}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
