package dev.limbeck.render;

import static com.palantir.javapoet.CodeBlock.joining;

import com.palantir.javapoet.CodeBlock;
import dev.limbeck.operation.BulkInsert;
import dev.limbeck.operation.SqlValue;
import dev.limbeck.problem.LimbeckException;
import java.util.List;

/** A bulk insert as Java. */
final class BulkInsertCode {

  private BulkInsertCode() {}

  static CodeBlock of(BulkInsert insert) {
    if (insert.supply().isPresent()) {
      throw new LimbeckException(
          "The rows \"%s\" of the bulk insert into %s come from code of yours, which cannot be written again."
              .formatted(insert.supply().orElseThrow().name(), insert.table()));
    }
    CodeBlock columns =
        insert.columns().stream()
            .map(column -> CodeBlock.of("$S", column))
            .collect(joining(", ", "(", ")"));
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(
        "bulkInsert($S, $T.of$L, rows -> rows", insert.table().toString(), List.class, columns);
    code.add("$>$>");
    insert.rows().forEach(row -> code.add("\n.add$L", values(row)));
    return code.add(")$<$<").build();
  }

  private static CodeBlock values(List<SqlValue> row) {
    return row.stream().map(ValueCode::of).collect(joining(", ", "(", ")"));
  }
}
