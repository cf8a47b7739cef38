import { Box, Button, type ButtonProps, Dialog } from '@sanity/ui';
import { type ReactNode, useId, useState } from 'react';

interface AskButtonProps extends Pick<ButtonProps, 'text' | 'icon' | 'tone' | 'mode' | 'aria-label'> {
  /** The question above the dialog. */
  header: string;
  /** What the dialog asks, most often an AskForm; `close` puts it away. */
  children: (close: () => void) => ReactNode;
}

/** A button that asks in a dialog before anything is done. */
export function AskButton({ header, children, ...button }: AskButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const close = () => setOpen(false);
  return (
    <>
      <Button {...button} onClick={() => setOpen(true)} />
      {isOpen && (
        <Dialog id={id} header={header} onClose={close} width={1}>
          <Box padding={4}>{children(close)}</Box>
        </Dialog>
      )}
    </>
  );
}
