package dev.limbeck.cli;

import dev.limbeck.diff.SchemaFilter;
import dev.limbeck.project.EntityModel;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The entities' model, in which what a filter leaves out is somebody else's. */
final class FilteredModel {

  private FilteredModel() {}

  static EntityModel of(EntityModel model, SchemaFilter filter) {
    Stream<Hints.Unmanaged> tables =
        model.schema().tables().stream()
            .map(Table::name)
            .filter(it -> !filter.includesTable(it))
            .map(it -> new Hints.Unmanaged(it, Optional.empty()));
    Stream<Hints.Unmanaged> sequences =
        model.schema().sequences().stream()
            .filter(it -> !filter.includes(it))
            .map(Sequence::name)
            .map(it -> new Hints.Unmanaged(it, Optional.empty()));
    return model
        .withSchema(filter.kinds(model.schema()))
        .plus(new Hints(List.of(), List.of(), Stream.concat(tables, sequences).toList()));
  }
}
