package dev.limbeck.render;

import com.palantir.javapoet.CodeBlock;
import dev.limbeck.operation.AlterStorageParameters;
import dev.limbeck.operation.SetReplicaIdentity;
import dev.limbeck.schema.ColumnStorage;
import dev.limbeck.schema.ReplicaIdentity;
import dev.limbeck.schema.StorageParameter;
import dev.limbeck.schema.TableStorage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How tables, columns and indexes are kept, as a migration spells it. */
final class StorageCode {

  private StorageCode() {}

  /** The statements of a new table or partition. */
  static CodeBlock ofNew(String receiver, TableStorage storage) {
    CodeBlock.Builder code = CodeBlock.builder();
    if (storage.unlogged()) {
      code.addStatement("$L.unlogged()", receiver);
    }
    storage
        .parameters()
        .forEach(it -> code.addStatement("$L.with($S, $S)", receiver, it.name(), it.value()));
    if (storage.replicaIdentity().isPresent()) {
      code.addStatement("$L.$L()", receiver, verb(storage.replicaIdentity()));
    }
    return code.build();
  }

  /** What is said of a column besides what it is. */
  static CodeBlock of(Words words, ColumnStorage storage) {
    CodeBlock.Builder code = CodeBlock.builder();
    storage.strategy().ifPresent(it -> code.add(".storage($L)", words.strategy(it)));
    storage.compression().ifPresent(it -> code.add(".compression($S)", it));
    storage.statistics().ifPresent(it -> code.add(".statistics($L)", it));
    return code.add(with(storage.options())).build();
  }

  /** {@code .with("fillfactor", "70")} for each. */
  static CodeBlock with(List<StorageParameter> parameters) {
    CodeBlock.Builder code = CodeBlock.builder();
    parameters.forEach(it -> code.add(".with($S, $S)", it.name(), it.value()));
    return code.build();
  }

  static CodeBlock alter(AlterStorageParameters alter) {
    CodeBlock.Builder code = CodeBlock.builder();
    String table = alter.table().toString();
    if (alter.index().isPresent()) {
      code.add("alterIndexParameters($S, $S", alter.index().orElseThrow(), table);
    } else {
      code.add("alterTableParameters($S", table);
    }
    code.add(", parameters -> parameters");
    alter.set().forEach(it -> code.add(".set($S, $S)", it.name(), it.value()));
    alter.reset().forEach(it -> code.add(".reset($S)", it));
    return code.add(")").build();
  }

  static CodeBlock identity(SetReplicaIdentity set) {
    String table = set.table().toString();
    return set.identity()
        .flatMap(ReplicaIdentity::index)
        .map(index -> CodeBlock.of("replicaIdentityUsingIndex($S, $S)", table, index))
        .orElseGet(() -> CodeBlock.of("$L($S)", verb(set.identity()), table));
  }

  private static String verb(Optional<ReplicaIdentity> identity) {
    String word = identity.map(it -> it.kind().name()).orElse("DEFAULT");
    return "replicaIdentity" + word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
