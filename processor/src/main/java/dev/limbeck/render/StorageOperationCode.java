package dev.limbeck.render;

import com.palantir.javapoet.CodeBlock;
import dev.limbeck.operation.AlterStorageParameters;
import dev.limbeck.operation.SetLogged;
import dev.limbeck.operation.SetReplicaIdentity;

/** Spells the operations on how tables and indexes are kept. */
abstract class StorageOperationCode extends StatisticsOperationCode {

  StorageOperationCode(Words words) {
    super(words);
  }

  @Override
  public CodeBlock visit(AlterStorageParameters alter) {
    return StorageCode.alter(alter);
  }

  @Override
  public CodeBlock visit(SetLogged set) {
    return CodeBlock.of(
        "$L($S)", set.logged() ? "setLogged" : "setUnlogged", set.table().toString());
  }

  @Override
  public CodeBlock visit(SetReplicaIdentity set) {
    return StorageCode.identity(set);
  }
}
