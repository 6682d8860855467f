package dev.limbeck.render;

import static com.palantir.javapoet.CodeBlock.joining;
import static java.util.Comparator.comparing;

import com.palantir.javapoet.CodeBlock;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.Unique;

/** A table as a migration spells it: {@code op.createTable("users", table -> {...})}. */
final class TableCode {

  private final Words words;

  TableCode(Words words) {
    this.words = words;
  }

  CodeBlock create(Table table) {
    return table.partitionOf().map(of -> partition(table, of)).orElseGet(() -> plain(table));
  }

  private CodeBlock partition(Table table, PartitionOf of) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(
        "createPartition($S, $S, $S", table.name().toString(), of.parent().toString(), of.bound());
    CodeBlock own = PartitionCode.own(words, table);
    return own.isEmpty()
        ? code.add(")").build()
        : code.add(", partition -> {\n$>").add(own).add("$<})").build();
  }

  private CodeBlock plain(Table table) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("createTable($S, table -> {\n$>", table.name().toString());
    ColumnCode columns = new ColumnCode(words);
    table.columns().forEach(column -> code.addStatement(columns.inTable(column)));
    table.constraints().stream()
        .sorted(comparing(constraint -> constraint.accept(new Rank())))
        .forEach(it -> code.addStatement(ConstraintCode.inTable(words, "table", it)));
    if (!table.inherits().isEmpty()) {
      CodeBlock parents =
          table.inherits().stream()
              .map(it -> CodeBlock.of("$S", it.toString()))
              .collect(joining(", "));
      code.addStatement("table.inherits($L)", parents);
    }
    table.partitioning().ifPresent(it -> code.add("table.$L;\n", PartitionCode.by(it)));
    code.add(StorageCode.ofNew("table", table.storage()));
    table.comment().ifPresent(comment -> code.addStatement("table.comment($S)", comment));
    return code.add("$<})").build();
  }

  /** The order in which a reader looks for them; equal ranks stay sorted by name. */
  static final class Rank implements Constraint.Visitor<Integer> {
    @Override
    public Integer visit(PrimaryKey key) {
      return 0;
    }

    @Override
    public Integer visit(Unique unique) {
      return 1;
    }

    @Override
    public Integer visit(Check check) {
      return 2;
    }

    @Override
    public Integer visit(Exclusion exclusion) {
      return 3;
    }

    @Override
    public Integer visit(ForeignKey key) {
      return 4;
    }
  }
}
