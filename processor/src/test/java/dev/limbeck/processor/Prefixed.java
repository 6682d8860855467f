package dev.limbeck.processor;

import dev.limbeck.naming.PhysicalNaming;

/** A physical naming as a user without Hibernate on the processor path writes it. */
public final class Prefixed implements PhysicalNaming {

  @Override
  public String table(String name) {
    return "t_" + name;
  }

  @Override
  public String sequence(String name) {
    return "s_" + name;
  }

  @Override
  public String column(String name) {
    if (name.equals("forbidden")) {
      throw new IllegalArgumentException("no column may be called forbidden");
    }
    return "c_" + name;
  }
}
