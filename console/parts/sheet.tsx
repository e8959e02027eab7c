import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** One page of the console: its title takes the focus, so that a screen reader says where one is. */
export function Sheet({ title, above, children }: { title: string; above?: string; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    window.scrollTo(0, 0);
  }, []);
  useEffect(() => {
    document.title = `${title} · zvistka`;
  }, [title]);
  return (
    <>
      {above && <p class="above">{above}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  );
}
