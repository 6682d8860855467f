package dev.limbeck;

import dev.limbeck.schema.PrimaryKey;

/** {@code primaryKey("users_pkey", "id")}. */
public record PrimaryKeySpec(PrimaryKey constraint) implements ConstraintSpec {}
