import {createContext, useContext, type ComponentType, type ReactNode} from 'react';

/** Whether what is drawn belongs to a page, with the frame around it. */
const InFrame = createContext(false);

/** A page within the frame. */
export function FramedPage({children}: {children: ReactNode}): ReactNode {
  return <InFrame value={true}>{children}</InFrame>;
}

/**
 * A part of the layout that the frame draws: pages leave it out. Where there is no frame, as when all has failed and
 * Docusaurus shows its page of errors, it is there as ever.
 */
export function leaveToFrame<Props extends object>(Part: ComponentType<Props>): ComponentType<Props> {
  return replaceInFrame(Part, () => null);
}

/** What a page needs instead of what the frame has brought already. */
export function replaceInFrame<Props extends object>(
  Part: ComponentType<Props>,
  Within: ComponentType<Props>,
): ComponentType<Props> {
  return function FramePart(props) {
    return useContext(InFrame) ? <Within {...props} /> : <Part {...props} />;
  };
}
