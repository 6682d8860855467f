package dev.limbeck.conformance;

import java.util.Locale;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.engine.jdbc.env.spi.JdbcEnvironment;
import org.jspecify.annotations.Nullable;

/** A physical naming strategy as a user writes it, which uses what its surroundings offer. */
public final class ShopPhysicalNames implements PhysicalNamingStrategy {

  @Override
  public @Nullable Identifier toPhysicalCatalogName(
      @Nullable Identifier name, JdbcEnvironment environment) {
    return name;
  }

  @Override
  public @Nullable Identifier toPhysicalSchemaName(
      @Nullable Identifier name, JdbcEnvironment environment) {
    return name == null ? null : Identifier.toIdentifier("s_" + name.getText(), name.isQuoted());
  }

  @Override
  public Identifier toPhysicalTableName(Identifier name, JdbcEnvironment environment) {
    String text = "T_" + name.getText().toUpperCase(Locale.ROOT);
    return environment.getIdentifierHelper().toIdentifier(text, true);
  }

  @Override
  public Identifier toPhysicalSequenceName(Identifier name, JdbcEnvironment environment) {
    return environment.getIdentifierHelper().toIdentifier("q_" + name.getText(), name.isQuoted());
  }

  @Override
  public Identifier toPhysicalColumnName(Identifier name, JdbcEnvironment environment) {
    String prefix = environment.getDialect().getClass().getSimpleName().substring(0, 1);
    return name.isQuoted()
        ? name
        : Identifier.toIdentifier(prefix + "_" + name.getText(), name.isQuoted());
  }
}
