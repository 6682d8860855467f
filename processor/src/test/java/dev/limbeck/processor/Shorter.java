package dev.limbeck.processor;

import dev.limbeck.naming.ImplicitNaming;

/** An implicit naming as a user without Hibernate on the processor path writes it. */
public final class Shorter implements ImplicitNaming {

  @Override
  public String joinColumn(JoinColumn column) {
    return column.attribute().map(path -> path.last()).orElse("owner");
  }
}
