package dev.limbeck.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * An entity class.
 *
 * @param name the name that queries use, from which default names are made
 * @param parent the entity that it extends
 * @param members what it adds to its parent, its mapped superclasses' attributes among them
 */
record EntityModel(
    TypeElement type,
    String name,
    Annotations annotations,
    Optional<EntityModel> parent,
    Access access,
    List<Member> members) {

  /** How the classes of a hierarchy share tables. */
  enum Strategy {
    SINGLE_TABLE,
    JOINED,
    TABLE_PER_CLASS
  }

  EntityModel {
    members = List.copyOf(members);
  }

  String qualifiedName() {
    return type.getQualifiedName().toString();
  }

  EntityModel root() {
    return parent.map(EntityModel::root).orElse(this);
  }

  /** Its ancestors from the root on, and itself. */
  List<EntityModel> lineage() {
    List<EntityModel> lineage = new ArrayList<>();
    parent.ifPresent(entity -> lineage.addAll(entity.lineage()));
    lineage.add(this);
    return lineage;
  }

  boolean isAbstract() {
    return type.getModifiers().contains(Modifier.ABSTRACT);
  }

  /** The strategy of the hierarchy that it is in; its own table, if it is alone. */
  Strategy strategy() {
    return root()
        .annotations
        .find(Jpa.INHERITANCE)
        .flatMap(annotation -> annotation.constant("strategy"))
        .map(Strategy::valueOf)
        .orElse(Strategy.SINGLE_TABLE);
  }

  /** The entity whose {@code @Table} names the table that this one's attributes are kept in. */
  EntityModel tableOwner() {
    return strategy() == Strategy.SINGLE_TABLE ? root() : this;
  }

  boolean isSubclassOf(EntityModel other) {
    return parent.map(entity -> entity.equals(other) || entity.isSubclassOf(other)).orElse(false);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EntityModel that && qualifiedName().equals(that.qualifiedName());
  }

  @Override
  public int hashCode() {
    return qualifiedName().hashCode();
  }
}
