package dev.limbeck.conformance;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitEntityNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyComponentPathImpl;

/** A strategy of Hibernate's as a user extends it. */
public final class ShopPathNames extends ImplicitNamingStrategyComponentPathImpl {

  private static final long serialVersionUID = 1L;

  @Override
  public Identifier determinePrimaryTableName(ImplicitEntityNameSource source) {
    return toIdentifier(
        "all" + source.getEntityNaming().getJpaEntityName(), source.getBuildingContext());
  }
}
