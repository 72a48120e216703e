import { useState } from "preact/hooks";
import type { Organization } from "../data/schema/organization.ts";
import { distinctSources } from "./distinctSources.ts";
import { type Copying, OrganizationCard } from "./OrganizationCard.tsx";
import { SourceLine } from "./SourceLine.tsx";
import { useTranslator } from "./Text.tsx";

interface OrganizationListProps {
  organizations: readonly Organization[];
  /** Puts the text on the clipboard; rejects where that is not possible. */
  onCopy: (text: string) => Promise<void>;
}

/** The organizations, each with its actions, and where the list comes from. */
export function OrganizationList({ organizations, onCopy }: OrganizationListProps) {
  const { t } = useTranslator();
  const [last, setLast] = useState<{ id: string; copying: Copying }>();
  if (organizations.length === 0) return <p class="lens-text">{t("organizations.none")}</p>;

  const copy = async (id: string, text: string) => {
    // An unchanged announcement is not spoken again: empty it first.
    setLast(undefined);
    const copying = await onCopy(text).then(
      () => "copied" as const,
      () => "failed" as const,
    );
    setLast({ id, copying });
  };
  return (
    <>
      <div class="lens-organizations">
        {organizations.map((organization) => (
          <OrganizationCard
            key={organization.id}
            organization={organization}
            copying={last?.id === organization.id ? last.copying : undefined}
            onCopy={(text) => copy(organization.id, text)}
          />
        ))}
      </div>
      {distinctSources(organizations).map((source) => (
        <SourceLine key={source.url} source={source} />
      ))}
    </>
  );
}
