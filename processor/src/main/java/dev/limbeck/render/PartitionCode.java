package dev.limbeck.render;

import static java.util.Comparator.comparing;

import com.palantir.javapoet.CodeBlock;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.Partitioning;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.Locale;

/** Partitions as a migration spells them. */
final class PartitionCode {

  private PartitionCode() {}

  /** {@code partitionByRange("created_at")}. */
  static CodeBlock by(Partitioning partitioning) {
    String name = partitioning.strategy().name();
    String verb = "partitionBy" + name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    List<String> columns = partitioning.keys().stream().map(IndexKey::sql).toList();
    if (partitioning.keys().equals(columns.stream().map(IndexKey::column).toList())) {
      return CodeBlock.of("$L($L)", verb, ConstraintCode.strings(columns));
    }
    CodeBlock.Builder code = CodeBlock.builder().add("$L(keys -> {\n$>", verb);
    partitioning
        .keys()
        .forEach(
            key ->
                code.add("keys.$L($S)$L;\n", IndexCode.kind(key), key.sql(), IndexCode.form(key)));
    return code.add("$<})").build();
  }

  /** What a partition has of its own. */
  static CodeBlock own(Words words, Table table) {
    CodeBlock.Builder code = CodeBlock.builder();
    table.constraints().stream()
        .sorted(comparing(constraint -> constraint.accept(new TableCode.Rank())))
        .forEach(it -> code.addStatement(ConstraintCode.inTable(words, "partition", it)));
    table.partitioning().ifPresent(it -> code.add("partition.$L;\n", by(it)));
    code.add(StorageCode.ofNew("partition", table.storage()));
    table.comment().ifPresent(it -> code.addStatement("partition.comment($S)", it));
    return code.build();
  }
}
