package dev.limbeck.operation;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.unique;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.Operations;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PartitionOperationsTest {

  private static final QualifiedName PART = QualifiedName.of("part");

  private static final Schema PARTITIONED =
      replayed(
          Schema.EMPTY,
          op -> {
            op.createTable(
                "whole",
                table -> {
                  table.column("id", bigint()).identity().comment("A number");
                  table.column("name", text());
                  table.primaryKey("whole_pkey", "id");
                  table.check("whole_check", "name <> ''");
                  table.partitionByRange("id");
                });
            op.createIndex("whole_name_idx", "whole", "name");
            op.createPartition("part", "whole", "FROM ('1') TO ('10')");
          });

  @Test
  void aDetachedPartitionHasWhatItsParentHasUnderTheNamesThatPostgresqlGives() {
    Table detached = replayed(PARTITIONED, op -> op.detachPartition("part", "whole")).require(PART);

    assertThat(detached.columns())
        .containsExactly(
            column("id", bigint()).notNull().column(), column("name", text()).column());
    assertThat(detached.constraints())
        .extracting(Constraint::name)
        .containsExactly("part_pkey", "whole_check");
    assertThat(detached.indexes()).extracting(Index::name).containsExactly("part_name_idx");
  }

  @Test
  void anAttachedTableLosesWhatItsParentHasAndKnowsItsNamesWhenItIsDetached() {
    Schema alone =
        replayed(
            PARTITIONED,
            op -> {
              op.detachPartition("part", "whole");
              op.renameIndex("part_name_idx", "odd", "part");
              op.addConstraint("part", unique("part_name_key", "name"));
            });
    Schema attached =
        replayed(alone, op -> op.attachPartition("part", "whole", "FROM ('1') TO ('10')"));

    assertThat(attached.require(PART).columns()).isEmpty();
    assertThat(attached.require(PART).constraints())
        .extracting(Constraint::name)
        .containsExactly("part_name_key");
    assertThat(attached.require(PART).indexes()).isEmpty();
    assertThat(replayed(attached, op -> op.detachPartition("part", "whole"))).isEqualTo(alone);
  }

  @Test
  void whatTheTableGotOfItsParentGoesWhenItIsTakenBack() {
    Schema before =
        replayed(
            PARTITIONED,
            op ->
                op.createTable(
                    "new",
                    table -> {
                      table.column("id", bigint()).notNull();
                      table.column("name", text());
                      table.check("whole_check", "name <> ''");
                    }));
    Operation attach =
        new AttachPartition(QualifiedName.of("new"), QualifiedName.of("whole"), "default");

    assertThat(attach.inverse(before))
        .containsExactly(
            new DetachPartition(QualifiedName.of("new"), QualifiedName.of("whole")),
            new DropIndex(QualifiedName.of("new"), "new_name_idx"),
            new DropConstraint(QualifiedName.of("new"), "new_pkey"));
    assertThat(Replay.forward(attach.apply(before), attach.inverse(before))).isEqualTo(before);
  }

  @Test
  void aTableThatIsNotLikeItsParentIsNotAttached() {
    assertThatThrownBy(
            () ->
                replayed(
                    PARTITIONED,
                    op -> {
                      op.createTable(
                          "new",
                          table -> {
                            table.column("id", integer()).notNull();
                            table.column("name", text());
                          });
                      op.attachPartition("new", "whole", "DEFAULT");
                    }))
        .isInstanceOf(SchemaException.class)
        .hasMessage(
            "Table new cannot become a partition of whole: column id is not like that of whole.");
  }

  @Test
  void theColumnsOfAPartitionAreItsParents() {
    assertThatThrownBy(() -> replayed(PARTITIONED, op -> op.addColumn("part", column("x", text()))))
        .hasMessage(
            "Table part is a partition, so that its columns are those of whole; change them there.");
  }

  @Test
  void theKeyOfPartitioningCannotGo() {
    assertThatThrownBy(() -> replayed(PARTITIONED, op -> op.dropColumn("whole", "id")))
        .hasMessage("Column whole.id cannot go: table whole is partitioned by it.");
  }

  @Test
  void whatPostgresqlRefusesForPartitionedTablesIsRefused() {
    assertThatThrownBy(
            () -> replayed(PARTITIONED, op -> op.createIndexConcurrently("i", "whole", "id")))
        .hasMessageStartingWith("PostgreSQL cannot create index i concurrently: table whole");
    assertThatThrownBy(
            () -> replayed(PARTITIONED, op -> op.dropIndexConcurrently("whole_name_idx", "whole")))
        .hasMessageStartingWith("PostgreSQL cannot drop index whole_name_idx concurrently");
  }

  @Test
  void anIndexOfTheParentTakesTheEqualOneOfAPartitionAndGivesItBack() {
    Schema before = replayed(PARTITIONED, op -> op.createIndex("mine", "part", "id", "name"));
    Operation create =
        Operations.collect(op -> op.createIndex("theirs", "whole", "id", "name")).get(0);

    assertThat(create.apply(before).require(PART).indexes()).isEmpty();
    assertThat(Replay.forward(create.apply(before), create.inverse(before))).isEqualTo(before);
  }

  @Test
  void aRenamedColumnIsRenamedInWhatIsThePartitionsOwn() {
    Schema after =
        replayed(
            PARTITIONED,
            op -> {
              op.addConstraint("part", check("part_check", "name > 'a'"));
              op.renameColumn("whole", "name", "title");
            });

    assertThat(after.require(PART).constraints())
        .containsExactly(check("part_check", "title > 'a'").constraint());
    assertThat(replayed(after, op -> op.detachPartition("part", "whole")).require(PART).indexes())
        .extracting(Index::name)
        .containsExactly("part_name_idx");
  }

  @Test
  void aPartitionFollowsTheNameOfItsParentAndGoesWithIt() {
    Schema renamed = replayed(PARTITIONED, op -> op.renameTable("whole", "all"));

    assertThat(renamed.require(PART).partitionOf())
        .isEqualTo(
            Optional.of(
                new PartitionOf(QualifiedName.of("all"), "for values FROM ('1') TO ('10')")));
    Operation drop = new DropTable(QualifiedName.of("all"));
    assertThat(drop.apply(renamed)).isEqualTo(Schema.EMPTY);
    assertThat(Replay.forward(Schema.EMPTY, drop.inverse(renamed))).isEqualTo(renamed);
  }

  private static Schema replayed(Schema before, Consumer<Operations> script) {
    List<Operation> steps = Operations.collect(script);
    return Replay.forward(before, steps);
  }
}
