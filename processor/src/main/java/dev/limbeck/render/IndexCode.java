package dev.limbeck.render;

import com.palantir.javapoet.CodeBlock;
import dev.limbeck.operation.CreateIndex;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import java.util.List;

/** An index as a migration spells it. */
final class IndexCode {

  private IndexCode() {}

  static CodeBlock create(CreateIndex create) {
    String table = create.table().toString();
    Index index = create.index();
    String verb = create.concurrently() ? "createIndexConcurrently" : "createIndex";
    List<String> columns = index.keys().stream().map(IndexKey::sql).toList();
    List<IndexKey> plainKeys = columns.stream().map(IndexKey::column).toList();
    if (index.equals(Index.of(index.name(), plainKeys))) {
      return CodeBlock.of(
          "$L($S, $S, $L)", verb, index.name(), table, ConstraintCode.strings(columns));
    }
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("$L($S, $S, index -> {\n$>", verb, index.name(), table);
    facets(code, index);
    return code.add("$<})").build();
  }

  private static void facets(CodeBlock.Builder code, Index index) {
    if (index.unique()) {
      code.addStatement("index.unique()");
    }
    if (!index.method().equals("btree")) {
      code.addStatement("index.using($S)", index.method());
    }
    index.keys().forEach(key -> code.addStatement(key(key)));
    if (!index.include().isEmpty()) {
      code.addStatement("index.include($L)", ConstraintCode.strings(index.include()));
    }
    if (index.nullsNotDistinct()) {
      code.addStatement("index.nullsNotDistinct()");
    }
    index.where().ifPresent(sql -> code.addStatement("index.where($S)", sql));
    index
        .parameters()
        .forEach(it -> code.addStatement("index.with($S, $S)", it.name(), it.value()));
  }

  private static CodeBlock key(IndexKey key) {
    return CodeBlock.of("index.$L($S)$L", kind(key), key.sql(), form(key));
  }

  /** The verb for a key. */
  static String kind(IndexKey key) {
    return key.isExpression() ? "expression" : "column";
  }

  /** What is said of a key besides what it is: {@code .operatorClass("jsonb_path_ops")}. */
  static CodeBlock form(IndexKey key) {
    CodeBlock.Builder code = CodeBlock.builder();
    key.collation().ifPresent(name -> code.add(".collate($S)", name));
    key.operatorClass().ifPresent(name -> code.add(".operatorClass($S)", name));
    boolean descending = key.order() == IndexKey.Order.DESCENDING;
    if (descending) {
      code.add(".descending()");
    }
    if (descending && key.nulls() == IndexKey.Nulls.LAST) {
      code.add(".nullsLast()");
    }
    if (!descending && key.nulls() == IndexKey.Nulls.FIRST) {
      code.add(".nullsFirst()");
    }
    return code.build();
  }
}
