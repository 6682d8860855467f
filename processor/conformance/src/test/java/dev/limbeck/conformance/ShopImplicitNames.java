package dev.limbeck.conformance;

import org.hibernate.boot.model.naming.EntityNaming;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitBasicColumnNameSource;
import org.hibernate.boot.model.naming.ImplicitCollectionTableNameSource;
import org.hibernate.boot.model.naming.ImplicitJoinColumnNameSource;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.hibernate.boot.model.naming.ImplicitPrimaryKeyJoinColumnNameSource;
import org.hibernate.boot.model.source.spi.AttributePath;

/** An implicit naming strategy as a user writes it, which asks for all that it is told. */
public final class ShopImplicitNames extends ImplicitNamingStrategyJpaCompliantImpl {

  private static final long serialVersionUID = 1L;

  @Override
  protected String transformEntityName(EntityNaming entity) {
    String className = entity.getClassName();
    return entity.getJpaEntityName() + "_of_" + className.substring(className.lastIndexOf('.') + 1);
  }

  @Override
  protected String transformAttributePath(AttributePath path) {
    AttributePath parent = path.getParent();
    boolean nested = parent != null && !parent.getProperty().isEmpty();
    return (nested ? parent.getProperty() + "__" : "") + path.getProperty();
  }

  @Override
  public Identifier determineBasicColumnName(ImplicitBasicColumnNameSource source) {
    String name = transformAttributePath(source.getAttributePath());
    return toIdentifier(
        source.isCollectionElement() ? "element_" + name : name, source.getBuildingContext());
  }

  @Override
  public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
    return toIdentifier(
        String.join(
            "_",
            source.getOwningPhysicalTableName(),
            source.getOwningEntityNaming().getJpaEntityName(),
            source.getAssociationOwningAttributePath().getProperty(),
            source.getNonOwningPhysicalTableName(),
            source.getNonOwningEntityNaming().getJpaEntityName()),
        source.getBuildingContext());
  }

  @Override
  public Identifier determineCollectionTableName(ImplicitCollectionTableNameSource source) {
    return toIdentifier(
        String.join(
            "_",
            source.getOwningPhysicalTableName().getText(),
            source.getOwningEntityNaming().getJpaEntityName(),
            source.getOwningAttributePath().getFullPath().replace('.', '_')),
        source.getBuildingContext());
  }

  @Override
  public Identifier determineJoinColumnName(ImplicitJoinColumnNameSource source) {
    AttributePath path = source.getAttributePath();
    return toIdentifier(
        String.join(
            "_",
            path == null ? "owner" : transformAttributePath(path),
            source.getNature().name(),
            source.getEntityNaming().getJpaEntityName(),
            source.getReferencedTableName().getText(),
            source.getReferencedColumnName().getText()),
        source.getBuildingContext());
  }

  @Override
  public Identifier determinePrimaryKeyJoinColumnName(
      ImplicitPrimaryKeyJoinColumnNameSource source) {
    return toIdentifier(
        source.getReferencedTableName().getText()
            + "_key_"
            + source.getReferencedPrimaryKeyColumnName().getText(),
        source.getBuildingContext());
  }
}
