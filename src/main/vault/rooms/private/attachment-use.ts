// What keeps a file in the vault, said in one place for whoever deletes files.

/** In a statement on `attachment`: a note shows it, an earlier version of one, or a template. */
export const IS_ATTACHMENT_USED = `
  (EXISTS (SELECT 1 FROM mention WHERE kind = 'attachment' AND target_id = attachment.id)
   OR EXISTS (SELECT 1 FROM version_attachment WHERE attachment_id = attachment.id)
   OR EXISTS (SELECT 1 FROM template WHERE instr(document, attachment.id) > 0))`
