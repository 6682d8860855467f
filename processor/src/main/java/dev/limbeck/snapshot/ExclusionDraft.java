package dev.limbeck.snapshot;

import dev.limbeck.schema.Exclusion;
import java.util.Optional;

/**
 * An exclusion constraint that has its name or will be given one.
 *
 * @param rule what it does, under any name
 */
record ExclusionDraft(Optional<Name> name, Exclusion rule) {}
