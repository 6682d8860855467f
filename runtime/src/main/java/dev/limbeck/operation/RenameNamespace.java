package dev.limbeck.operation;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.UserType;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** {@code alter schema ... rename to ...}: all that is in it follows, and what points at that. */
public record RenameNamespace(String from, String to) implements Operation {

  @Override
  public Schema apply(Schema before) {
    TreeSet<String> names = new TreeSet<>(before.namespaces());
    if (!names.remove(from)) {
      throw new SchemaException("There is no schema " + from + ".");
    }
    if (!names.add(to)) {
      throw new SchemaException("Schema " + to + " is there already.");
    }
    Schema renamed = before.withNamespaces(names);
    for (QualifiedName type : inside(before.types().stream().map(UserType::name).toList())) {
      renamed = new TypeRenaming(type, moved(type)).in(renamed);
    }
    for (QualifiedName sequence :
        inside(before.sequences().stream().map(Sequence::name).toList())) {
      renamed = new SequenceRenaming(sequence, moved(sequence)).in(renamed);
    }
    for (QualifiedName table : inside(before.tables().stream().map(Table::name).toList())) {
      renamed = new TableRenaming(table, moved(table)).in(renamed);
    }
    for (QualifiedName statistics :
        inside(
            before.tables().stream()
                .flatMap(table -> table.statistics().stream())
                .map(Statistics::name)
                .toList())) {
      renamed = new StatisticsRenaming(statistics, moved(statistics)).in(renamed);
    }
    return renamed;
  }

  private List<QualifiedName> inside(List<QualifiedName> names) {
    return names.stream().filter(name -> name.schema().equals(Optional.of(from))).toList();
  }

  private QualifiedName moved(QualifiedName name) {
    return QualifiedName.of(to, name.name());
  }

  @Override
  public List<Operation> inverse(Schema before) {
    return List.of(new RenameNamespace(to, from));
  }

  @Override
  public String describe() {
    return "rename schema " + from + " to " + to;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
