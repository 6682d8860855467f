package dev.limbeck;

import dev.limbeck.schema.Check;

/** {@code check("orders_total_check", "total >= 0")}. */
public record CheckSpec(Check constraint) implements ConstraintSpec {}
