package dev.limbeck.referee;

import java.util.EnumSet;
import java.util.List;
import org.hibernate.tool.schema.TargetType;
import org.hibernate.tool.schema.spi.ScriptTargetOutput;
import org.hibernate.tool.schema.spi.TargetDescriptor;

/** Hibernate's statements, collected instead of executed. */
record CollectedStatements(List<String> statements)
    implements TargetDescriptor, ScriptTargetOutput {

  @Override
  public EnumSet<TargetType> getTargetTypes() {
    return EnumSet.of(TargetType.SCRIPT);
  }

  @Override
  public ScriptTargetOutput getScriptTargetOutput() {
    return this;
  }

  @Override
  public void prepare() {}

  @Override
  public void accept(String statement) {
    statements.add(statement);
  }

  @Override
  public void release() {}
}
