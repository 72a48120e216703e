import type { ComponentChildren } from "preact";
import type { OrganizationsView } from "../../data/views/toOrganizationsView.ts";
import { contactIcons } from "../organizations/contactIcons.ts";
import { Icon } from "../ui/Icon.tsx";
import { SourcesLine } from "../ui/SourcesLine.tsx";

interface CardOrganizationsProps {
  view: OrganizationsView;
  /** Opens the list of all organizations. */
  onShowAll: () => void;
  /** Says why the list could not be opened. */
  children: ComponentChildren;
}

type Contacts = OrganizationsView["organizations"][number]["contacts"];

/** Returns the two contacts that the card has room for: the telephone or else the email, and the website. */
function mainOnes(contacts: Contacts): Contacts {
  const hasPhone = contacts.some(({ kind }) => kind === "phone" || kind === "tollFree");
  return hasPhone ? contacts.filter(({ kind }) => kind !== "email" && kind !== "contactPage") : contacts;
}

/** Renders the organizations for the reader's country, each with its main contacts, and a button that opens all. */
export function CardOrganizations({ view, onShowAll, children }: CardOrganizationsProps) {
  const { own, heading, organizations, newTab, showAll, sources, staleNote } = view;
  return (
    <>
      {own && (
        <button type="button" class="lens-pill" data-action="own-contacts" onClick={onShowAll}>
          {own}
          <Icon name="next" className="lens-chev lens-flip" />
        </button>
      )}
      {heading && <h3 class="lens-country">{heading}</h3>}
      <ul>
        {organizations.map(({ id, name, country, contacts }) => (
          <li key={id} class="lens-org" data-organization={id}>
            <p class="lens-org-name">
              <bdi lang="en">{name}</bdi> {country !== heading && <span class="lens-place">{country}</span>}
            </p>
            <div class="lens-org-acts">
              {mainOnes(contacts).map(({ kind, label, text, href }) => {
                const opensTab = kind === "site" || kind === "contactPage";
                const isPhone = kind === "phone" || kind === "tollFree";
                return (
                  <a
                    key={kind}
                    class="lens-pill"
                    href={href}
                    title={isPhone ? undefined : text}
                    {...(opensTab && { target: "_blank", rel: "noopener noreferrer" })}
                  >
                    <Icon name={contactIcons[kind]} />
                    {isPhone && <span class="lens-unseen">{label} </span>}
                    {isPhone ? (
                      <bdi dir="ltr" class="lens-phone">
                        {text}
                      </bdi>
                    ) : (
                      label
                    )}
                    <span class="lens-unseen">
                      {" "}
                      <span lang="en">{name}</span>
                      {opensTab && ` (${newTab})`}
                    </span>
                  </a>
                );
              })}
            </div>
          </li>
        ))}
      </ul>
      <button type="button" class="lens-pill" data-action="all-organizations" onClick={onShowAll}>
        {showAll}
        <Icon name="next" className="lens-chev lens-flip" />
      </button>
      {children}
      {staleNote && <p class="lens-text lens-muted">{staleNote}</p>}
      <SourcesLine sources={sources} />
    </>
  );
}
