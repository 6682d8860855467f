package dev.limbeck.render;

import dev.limbeck.operation.Operation;
import dev.limbeck.problem.RefusedException;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;

/**
 * A migration before it is a file.
 *
 * @param id see {@link RevisionId}
 * @param parents the revisions it follows; none for a first one
 * @param dependsOn the revisions that must be applied before, without being its parents
 * @param labels names for the branch that begins with it
 * @param packageName the Java package, empty for the unnamed one
 * @param created goes into the class name and the Javadoc, to the minute
 * @param remarks lines for the reviewer, put into the Javadoc
 * @param accepted the rules of lint that it is to accept, each with the reason: a blank one is for
 *     the author to fill in
 * @param form how the project names and heads such files
 */
public record MigrationDraft(
    String id,
    List<String> parents,
    List<String> dependsOn,
    List<String> labels,
    String message,
    String packageName,
    ZonedDateTime created,
    List<Operation> upgrade,
    List<Operation> downgrade,
    List<String> remarks,
    SortedMap<String, String> accepted,
    MigrationForm form) {

  /**
   * @throws RefusedException if the package is none
   */
  public MigrationDraft {
    if (!packageName.isEmpty() && !SourceVersion.isName(packageName)) {
      throw new RefusedException(
          "\"%s\" is no name of a Java package; write one such as com.example.migrations."
              .formatted(packageName));
    }
    parents = List.copyOf(parents);
    dependsOn = List.copyOf(dependsOn);
    labels = List.copyOf(labels);
    upgrade = List.copyOf(upgrade);
    downgrade = List.copyOf(downgrade);
    remarks = List.copyOf(remarks);
    accepted = Collections.unmodifiableSortedMap(new TreeMap<>(accepted));
  }

  /** The same, which accepts what a rule of lint would say. */
  public MigrationDraft accepting(String rule, String reason) {
    SortedMap<String, String> more = new TreeMap<>(accepted);
    more.put(rule, reason);
    return new MigrationDraft(
        id,
        parents,
        dependsOn,
        labels,
        message,
        packageName,
        created,
        upgrade,
        downgrade,
        remarks,
        more,
        form);
  }

  /** The same, in another form. */
  public MigrationDraft in(MigrationForm other) {
    return new MigrationDraft(
        id,
        parents,
        dependsOn,
        labels,
        message,
        packageName,
        created,
        upgrade,
        downgrade,
        remarks,
        accepted,
        other);
  }

  /** One that accepts nothing, in the usual form. */
  public MigrationDraft(
      String id,
      List<String> parents,
      List<String> dependsOn,
      List<String> labels,
      String message,
      String packageName,
      ZonedDateTime created,
      List<Operation> upgrade,
      List<Operation> downgrade,
      List<String> remarks) {
    this(
        id,
        parents,
        dependsOn,
        labels,
        message,
        packageName,
        created,
        upgrade,
        downgrade,
        remarks,
        new TreeMap<>(),
        MigrationForm.USUAL);
  }

  /** One without dependencies and labels, in the usual form. */
  public MigrationDraft(
      String id,
      List<String> parents,
      String message,
      String packageName,
      ZonedDateTime created,
      List<Operation> upgrade,
      List<Operation> downgrade,
      List<String> remarks) {
    this(
        id,
        parents,
        List.of(),
        List.of(),
        message,
        packageName,
        created,
        upgrade,
        downgrade,
        remarks);
  }

  public MigrationDraft(
      String id,
      List<String> parents,
      String message,
      String packageName,
      ZonedDateTime created,
      List<Operation> upgrade,
      List<Operation> downgrade) {
    this(id, parents, message, packageName, created, upgrade, downgrade, List.of());
  }

  /**
   * The simple name of the class, such as {@code R202601151030_AddUsersTable}.
   *
   * @throws RefusedException if the form's pattern makes none
   */
  public String className() {
    return ClassName.of(this);
  }
}
