/** A line drawing of 20 by 20, as high as the text around it; screen readers pass over it. */
export function Drawing({ path }: { path: string }) {
  return (
    <svg class="lens-icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
