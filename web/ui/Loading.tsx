// Says that something is under way.
export const Loading = ({ children = 'Bezig met laden' }: { readonly children?: string }) => (
  <p className="rd-loading" role="status">
    <span className="rd-spinner" aria-hidden="true" />
    {children}
  </p>
)
